package com.atlassian.user;

/** Anything with a name in the user directory. Long public API; certain. */
public interface Entity {
    String getName();
}
