package io.frontstage.render.image;

import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
     * @param named the map's texts with a character that no font has; its name is drawn in its place
     */
    record Picture(byte[] png, int width, int height, int shownWidth, int shownHeight, List<String> named)
            implements ImageResult {

        public Picture {
            named = List.copyOf(named);
        }

        /** As {@link ImageResult#sentence}. */
        public Optional<String> sentence(Locale locale) {
            return ImageResult.sentence(named, locale);
        }
    }

    /** Maximum number of texts that are listed one by one. */
    int MAX_LISTED = 8;

    /**
     * A sentence about characters that were drawn as their names, in the reader's language; empty if there are none.
     *
     * @param named the texts with such a character; the first {@value #MAX_LISTED} are listed, the others counted
     */
    static Optional<String> sentence(List<String> named, Locale locale) {
        Messages messages = Messages.in(locale);
        if (named.size() < 2) {
            return named.stream().findFirst().map(only -> messages.text("picture.named.one", only));
        }
        String listed = named.stream()
                .limit(MAX_LISTED)
                .map(text -> messages.text("picture.named.text", text))
                .collect(Collectors.joining(", "));
        int others = named.size() - MAX_LISTED;
        return Optional.of(messages.text(
                "picture.named",
                named.size(),
                others > 0 ? messages.text("picture.named.others", listed, others) : listed));
    }

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
        /** The view is a list and nothing else. */
        LIST_ALONE,
        /** The map is too large for a readable picture. */
        TOO_LARGE,
        /** The server cannot draw: it lacks Java's font support. */
        NO_FONT_SUPPORT,
        /** The host of the output does not accept pictures. */
        NOT_KEPT
    }
}
