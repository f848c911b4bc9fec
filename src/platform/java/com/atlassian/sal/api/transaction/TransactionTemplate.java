package com.atlassian.sal.api.transaction;

/**
 * Compiled against Confluence 10; certain. In Confluence it always joins the transaction that the thread already has
 * (documented: PROPAGATION_REQUIRED, "you cannot set a custom propagation behaviour"), as every REST request does; a new
 * transaction needs a thread without one.
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
