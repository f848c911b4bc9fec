package com.atlassian.user;

/** A user. Used in Confluence 10; certain. */
public interface User extends Entity {
    String getFullName();

    String getEmail();
}
