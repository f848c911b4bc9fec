package com.atlassian.sal.api.lifecycle;

/** Called when the product is up. {@code onStart} compiled against Confluence 10.2 and Jira 11.3; certain. */
public interface LifecycleAware {
    void onStart();

    default void onStop() {}
}
