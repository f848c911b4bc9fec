package com.atlassian.confluence.security;

import com.atlassian.user.User;

/** Who may do what; {@code null} is the anonymous user. Compiled against Confluence 10.0.3; certain. */
public interface PermissionManager {
    boolean hasPermission(User user, Permission permission, Object target);

    boolean hasCreatePermission(User user, Object container, Class<?> type);
}
