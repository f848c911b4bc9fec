package com.atlassian.confluence.security;

/** The only people who may do one thing on one page. {@code isEmpty} compiled against Confluence 10.0; certain. */
public class ContentPermissionSet {
    private final int size;

    public ContentPermissionSet(int size) {
        this.size = size;
    }

    public boolean isEmpty() {
        return size == 0;
    }
}
