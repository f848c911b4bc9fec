package io.frontstage.definition;

/**
 * The size of a value of a definition.
 *
 * @param values the number of texts, lists and mappings in it, including itself
 * @param characters the length of all its texts, in UTF-16 code units
 * @param lines the number of lines of all its texts
 */
record Amount(long values, long characters, long lines) {

    static final Amount NONE = new Amount(0, 0, 0);

    static Amount of(String text) {
        return new Amount(1, text.length(), Texts.lines(text));
    }

    Amount plus(Amount other) {
        return new Amount(values + other.values, characters + other.characters, lines + other.lines);
    }

    Amount minus(Amount other) {
        return new Amount(values - other.values, characters - other.characters, lines - other.lines);
    }
}
