package io.frontstage.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where pain points and opportunities are shown. */
public enum PainPlacement {
    /** In a row of their own, below the feelings. */
    ROW,
    /** In their lanes, below the cards that they are about. */
    CARDS;

    /** The placement with this name, ignoring case; empty if there is none. */
    public static Optional<PainPlacement> of(String word) {
        return Arrays.stream(values())
                .filter(place -> place.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its name in the macro's parameter, in requests and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
