package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.List;

/** The restrictions of pages. Compiled against Confluence 10.0; certain. */
public interface ContentPermissionManager {
    /** The restrictions of the page and of the pages above it; empty if there are none. */
    List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type);
}
