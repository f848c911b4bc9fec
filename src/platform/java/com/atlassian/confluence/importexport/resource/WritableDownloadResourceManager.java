package com.atlassian.confluence.importexport.resource;

/** Files that an export takes along. Used so by public plugins up to 8.x, no use in 9 or 10 known: keep a way round. */
public interface WritableDownloadResourceManager {
    /** The user name is {@code null} for the anonymous user. */
    DownloadResourceWriter getResourceWriter(String userName, String prefix, String suffix);
}
