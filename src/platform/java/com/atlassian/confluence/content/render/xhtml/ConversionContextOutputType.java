package com.atlassian.confluence.content.render.xhtml;

import java.util.Locale;

/** What a page is rendered for. Seen in 8.x, in this order; high. */
public enum ConversionContextOutputType {
    PREVIEW,
    DISPLAY,
    WORD,
    PDF,
    HTML_EXPORT,
    FEED,
    EMAIL,
    DIFF;

    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
