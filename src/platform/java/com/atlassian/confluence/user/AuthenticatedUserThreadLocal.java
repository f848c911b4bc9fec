package com.atlassian.confluence.user;

/**
 * The user of this thread. {@code get} and {@code set} compiled against Confluence 10.0.3; certain ({@code reset}: seen
 * in 8.x; high).
 */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    /** {@code null} is the anonymous user. */
    public static ConfluenceUser get() {
        return USER.get();
    }

    public static void set(ConfluenceUser user) {
        USER.set(user);
    }

    public static void reset() {
        USER.remove();
    }
}
