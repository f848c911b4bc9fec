package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;

/** Content as the public API shows it. {@code getId} compiled against Confluence 10.0.2; certain. */
public class Content {
    private final ContentId id;

    protected Content(ContentId id) {
        this.id = id;
    }

    public ContentId getId() {
        return id;
    }
}
