package com.atlassian.sal.api.transaction;

/** Compiled against Confluence 10; certain. */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
