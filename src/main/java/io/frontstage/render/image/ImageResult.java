package io.frontstage.render.image;

import io.frontstage.messages.Messages;
import java.util.Locale;

/** A picture, or why there is none. */
public sealed interface ImageResult {

    /**
     * A picture.
     *
     * @param png the file's bytes; not copied, and must not be changed
     * @param width in pixels
     * @param height in pixels
     * @param shownWidth the intended width on screen, in CSS pixels
     * @param shownHeight the intended height on screen, in CSS pixels
     */
    record Picture(byte[] png, int width, int height, int shownWidth, int shownHeight) implements ImageResult {}

    /** There is no picture; the table has the same contents. */
    record Unavailable(Reason reason) implements ImageResult {

        /** The reason in the reader's language, for the page. */
        public String sentence(Locale locale) {
            return Messages.in(locale)
                    .text("picture." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** Why there is no picture. */
    enum Reason {
        /** The map has characters that the shipped font cannot show. */
        UNKNOWN_CHARACTERS,
        /** The map is too large for a readable picture. */
        TOO_LARGE,
        /** The server cannot draw: it lacks Java's font support. */
        NO_FONT_SUPPORT,
        /** The host of the output accepts no pictures. */
        NOT_KEPT
    }
}
