package com.atlassian.sal.api.transaction;

/** Compiled against Confluence 10; certain. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
