package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** A page or a blog post. Compiled against Confluence 10.0; certain. */
public abstract class AbstractPage extends SpaceContentEntityObject {
    @Override
    public String getUrlPath() {
        return "/pages/viewpage.action?pageId=" + getId();
    }
}
