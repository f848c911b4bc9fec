package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.renderer.RenderContext;

/** Where something is rendered. {@code getEntity} and {@code getOutputType} compiled against Confluence 10.0.3; certain. */
public class PageContext extends RenderContext {
    private final ContentEntityObject entity;

    public PageContext() {
        this(null);
    }

    public PageContext(ContentEntityObject entity) {
        this.entity = entity;
    }
    /** {@code null} in templates and some previews. */
    public ContentEntityObject getEntity() {
        return entity;
    }
}
