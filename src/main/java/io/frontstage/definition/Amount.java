package io.frontstage.definition;

/**
 * How much a value of a definition holds.
 *
 * @param values texts, lists and mappings, itself among them
 * @param characters of all its texts, in UTF-16 code units
 * @param lines of all its texts
 */
record Amount(long values, long characters, long lines) {

    static final Amount NONE = new Amount(0, 0, 0);

    /** A list or mapping before anything is in it. */
    static final Amount COLLECTION = new Amount(1, 0, 0);

    static Amount of(String text) {
        return new Amount(1, text.length(), Texts.lines(text));
    }

    Amount plus(Amount other) {
        return new Amount(values + other.values, characters + other.characters, lines + other.lines);
    }
}
