package com.atlassian.confluence.security;

/** The permission of one person or group in a restriction. The constant compiled against Confluence 10.0; certain. */
public class ContentPermission {
    // not inlined, so that a use stays visible in our class files
    public static final String VIEW_PERMISSION = String.valueOf("View");
}
