package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** The draft of old; newer ones are pages whose status is "draft". Documented for Confluence 10.1.2; certain. */
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
