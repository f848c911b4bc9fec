package com.atlassian.confluence.core;

/** A thing with versions. Documented for Confluence 9.0.3; certain. */
public interface Versioned {
    int getVersion();

    void setVersion(int version);

    boolean isLatestVersion();

    void setOriginalVersion(Versioned originalVersion);
}
