package com.atlassian.confluence.core;

/** Finds content by its id, of whatever type. Compiled against Confluence 10.0.3; certain. */
public interface ContentEntityManager {
    /** {@code null} if there is none; checks no permission. */
    ContentEntityObject getById(long id);
}
