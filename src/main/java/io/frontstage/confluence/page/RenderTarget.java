package io.frontstage.confluence.page;

import java.util.Locale;

/** The kinds of output for which a map is drawn differently. */
public enum RenderTarget {
    /** On the page, with the plugin's style sheet and script. */
    PAGE,
    /** The part of the page that changes when the reader chooses another view or level. */
    PART,
    /** In files without style sheet and script: HTML export. */
    WHOLE,
    /** Like {@link #WHOLE}, fitted to the screen's width: the mobile app. */
    FITTED,
    /** As a picture, for PDF and Word, which do not support SVG. */
    PICTURE,
    /** As a few words, for e-mail, feeds and page comparisons. */
    DIGEST;

    /**
     * The render target for an output type.
     *
     * @param outputType as Confluence names it, {@code null} counts as display
     */
    static RenderTarget of(String outputType, boolean mobile) {
        String type = outputType == null ? "display" : outputType.toLowerCase(Locale.ROOT);
        return switch (type) {
            case "pdf", "word" -> PICTURE;
            case "email", "feed", "diff" -> DIGEST;
            case "html_export" -> WHOLE;
            default -> mobile ? FITTED : PAGE;
        };
    }
}
