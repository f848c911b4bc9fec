package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;

/**
 * Where and for what a macro is rendered. {@code getEntity}, {@code getOutputType} and {@code getPageContext} compiled
 * against Confluence 10.0.3: certain, call only these; the rest seen in 8.x (high).
 */
public interface ConversionContext {
    void setProperty(String name, Object value);

    Object removeProperty(String name);

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    boolean hasProperty(String name);

    PageContext getPageContext();
    /** "desktop" or "mobile". */
    String getOutputDeviceType();
    /** A value of {@link ConversionContextOutputType}. */
    String getOutputType();

    boolean isAsyncRenderSafe();

    void disableAsyncRenderSafe();
    /** {@code null} in templates and some previews. */
    ContentEntityObject getEntity();

    String getSpaceKey();

    boolean isDiffOrEmail();
}
