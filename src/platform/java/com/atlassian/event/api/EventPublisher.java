package com.atlassian.event.api;

/** Compiled against Confluence 10 and Jira 11; certain. */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
