package com.atlassian.user;

/** Whatever has a name in the user directory. Long public API; certain. */
public interface Entity {
    String getName();
}
