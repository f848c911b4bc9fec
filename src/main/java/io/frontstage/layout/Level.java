package io.frontstage.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a map is shown at once. */
public enum Level {
    /** Cards if they fit the width, else the overview. */
    AUTO,
    /** All stages folded: where it hurts, how it feels, in which lanes something is done. */
    OVERVIEW,
    /** All stages open: titles and signs. */
    CARDS,
    /** Cards with all their texts. */
    EVERYTHING;

    /** The level with this name, ignoring case; empty if there is none. */
    public static Optional<Level> of(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its name in the macro's parameter, in requests and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
