package io.frontstage.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a map is shown at once. */
public enum Level {
    /** Cards where they fit the width, else the overview. */
    AUTO,
    /** All stages folded: what hurts, how it feels, where something is done. */
    OVERVIEW,
    /** All stages open: titles and signs. */
    CARDS,
    /** Cards with all their words. */
    EVERYTHING;

    /** The level of a name, whatever its case; empty if there is none. */
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
