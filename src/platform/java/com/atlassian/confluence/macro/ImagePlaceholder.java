package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

/** The picture of a macro in the editor: use {@link DefaultImagePlaceholder}, never implement. Compiled against Confluence 10.0.3; certain. */
public interface ImagePlaceholder {
    String getUrl();

    default ImageDimensions getImageDimensions() {
        throw new UnsupportedOperationException();
    }

    boolean applyPlaceholderChrome();
}
