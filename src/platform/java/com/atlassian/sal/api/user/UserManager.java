package com.atlassian.sal.api.user;

/** The current user, and other users. Compiled against Confluence 10 and Jira 11; certain. */
public interface UserManager {
    /** {@code null} is the anonymous user. */
    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();

    UserProfile getUserProfile(UserKey userKey);

    UserProfile getUserProfile(String username);

    boolean isAdmin(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);
}
