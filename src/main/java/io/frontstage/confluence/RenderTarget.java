package io.frontstage.confluence;

import java.util.Locale;

/** What a page is rendered for, as far as the map looks different there. */
enum RenderTarget {
    /** On the page, with our style sheet and script. */
    PAGE,
    /** In files that have neither: HTML export. */
    WHOLE,
    /** The same, as wide as the screen: the mobile app. */
    FITTED,
    /** PDF and Word, which know no SVG: a picture. */
    PICTURE,
    /** E-mail, feeds, differences: a few words. */
    DIGEST;

    /**
     * The form for an output.
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
