package com.atlassian.confluence.importexport.resource;

/**
 * Files that become part of an export. Used so by public plugins up to 8.x, no use in 9 or 10 known: do not depend on
 * it.
 */
public interface WritableDownloadResourceManager {
    /** The user name is {@code null} for the anonymous user. */
    DownloadResourceWriter getResourceWriter(String userName, String prefix, String suffix);
}
