package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * A draft of the old kind; newer drafts are pages with the status "draft". Documented for Confluence 10.1.2; certain.
 */
public class Draft extends ContentEntityObject {
    @Override
    public String getType() {
        return "draft";
    }

    @Override
    public String getUrlPath() {
        return "";
    }
}
