package com.atlassian.confluence.api.model.content.id;

/** The id of content of any type. {@code of(long)} and {@code asLong} compiled against Confluence 10.0.2; certain. */
public class ContentId {
    private final long id;

    private ContentId(long id) {
        this.id = id;
    }

    public static ContentId of(long id) {
        return new ContentId(id);
    }

    public long asLong() {
        return id;
    }
}
