package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

/** A picture by its address below the context path. Compiled against Confluence 10.0.3; certain. */
public class DefaultImagePlaceholder implements ImagePlaceholder {
    private final String url;
    private final boolean chrome;
    private final ImageDimensions dimensions;

    public DefaultImagePlaceholder(String url, boolean applyPlaceholderChrome, ImageDimensions imageDimensions) {
        this.url = url;
        this.chrome = applyPlaceholderChrome;
        this.dimensions = imageDimensions;
    }

    @Override
    public String getUrl() {
        return url;
    }

    @Override
    public ImageDimensions getImageDimensions() {
        return dimensions;
    }

    @Override
    public boolean applyPlaceholderChrome() {
        return chrome;
    }
}
