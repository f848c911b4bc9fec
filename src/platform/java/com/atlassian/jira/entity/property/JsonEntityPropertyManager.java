package com.atlassian.jira.entity.property;

/**
 * Properties of any entity, as JSON; checks no permission. Declared so in Jira 6's own sources, called with {@code
 * long, String} in a plugin that is compiled against Jira 11.0: high. Catch its {@code LinkageError}.
 */
public interface JsonEntityPropertyManager {
    /** {@code null} if there is none. The entity name of issue properties is {@code IssueProperty}. */
    EntityProperty get(String entityName, Long entityId, String key);
}
