package com.atlassian.confluence.macro;

/** A macro that receives its resource path. Compiled against Confluence 10.0.3; certain. */
public interface ResourceAware {
    String getResourcePath();

    void setResourcePath(String path);
}
