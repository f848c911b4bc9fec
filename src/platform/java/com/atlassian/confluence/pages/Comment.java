package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** A comment; its container is the page, blog post or attachment that it belongs to. Seen in 8.x; high. */
public class Comment extends ContentEntityObject {
    private ContentEntityObject container;

    @Override
    public String getType() {
        return "comment";
    }

    @Override
    public String getUrlPath() {
        return "/pages/viewpage.action?pageId=" + container.getId() + "&focusedCommentId=" + getId();
    }
    /** {@code null} if the comment has lost its page. */
    public ContentEntityObject getContainer() {
        return container;
    }

    public void setContainer(ContentEntityObject container) {
        this.container = container;
    }
}
