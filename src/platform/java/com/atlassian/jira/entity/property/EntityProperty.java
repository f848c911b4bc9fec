package com.atlassian.jira.entity.property;

/**
 * JSON that is stored with an entity. {@code getValue} compiled against Jira 11.0; that it is an interface is likely:
 * high.
 */
public interface EntityProperty {
    String getKey();

    String getValue();
}
