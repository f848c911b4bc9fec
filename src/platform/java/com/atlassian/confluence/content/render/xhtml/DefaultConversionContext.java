package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.renderer.RenderContext;
import java.util.HashMap;
import java.util.Map;

/** A conversion context over a render context. Constructor compiled against Confluence 10.0.2; certain. */
public class DefaultConversionContext implements ConversionContext {
    private final PageContext pageContext;
    private final String outputDeviceType;
    private final Map<String, Object> properties = new HashMap<>();
    private boolean asyncRenderSafe = true;

    public DefaultConversionContext(RenderContext renderContext) {
        this(renderContext, "desktop");
    }

    public DefaultConversionContext(RenderContext renderContext, String outputDeviceType) {
        this.pageContext = renderContext instanceof PageContext page ? page : new PageContext();
        this.outputDeviceType = outputDeviceType;
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public Object removeProperty(String name) {
        return properties.remove(name);
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public String getPropertyAsString(String name) {
        Object value = properties.get(name);
        return value == null ? null : value.toString();
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public PageContext getPageContext() {
        return pageContext;
    }

    @Override
    public String getOutputDeviceType() {
        return outputDeviceType;
    }

    @Override
    public String getOutputType() {
        return pageContext.getOutputType();
    }

    @Override
    public boolean isAsyncRenderSafe() {
        return asyncRenderSafe;
    }

    @Override
    public void disableAsyncRenderSafe() {
        asyncRenderSafe = false;
    }

    @Override
    public ContentEntityObject getEntity() {
        return pageContext.getEntity();
    }

    @Override
    public String getSpaceKey() {
        return getEntity() instanceof SpaceContentEntityObject page ? page.getSpaceKey() : null;
    }

    @Override
    public boolean isDiffOrEmail() {
        String type = getOutputType();
        return ConversionContextOutputType.DIFF.value().equals(type)
                || ConversionContextOutputType.EMAIL.value().equals(type);
    }
}
