package com.atlassian.confluence.core;

/** An entity with versions. {@code isLatestVersion} compiled against Confluence 10.0.3; certain. */
public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject implements Versioned {
    private int version = 1;
    private Versioned originalVersion;

    @Override
    public int getVersion() {
        return version;
    }

    @Override
    public void setVersion(int version) {
        this.version = version;
    }

    @Override
    public boolean isLatestVersion() {
        return originalVersion == null;
    }

    @Override
    public void setOriginalVersion(Versioned originalVersion) {
        this.originalVersion = originalVersion;
    }
}
