package io.frontstage.definition;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A list on one line, separated by commas or semicolons: {@code steps: Searches, orders, pays}, which YAML reads as one text. */
public final class CommaList {

    /** The separators; a comma before a digit is part of a number. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,(?!\\d)|;)\\s*");

    /** A last part with an <i>and</i> or <i>or</i>, which suggests prose rather than a list: {@code Reads, compares and decides}. */
    private static final Pattern PROSE = Pattern.compile("(?iu).*\\s(and|or|und|oder|et|ou|y|o)\\s.*");

    private CommaList() {}

    /**
     * The texts that a person probably meant; only the whole text if it is probably not a list.
     *
     * @param named whether the texts are names, each of which begins with a capital letter: {@code Dana, the commuter} is then one name
     */
    static List<String> meant(String text, boolean named) {
        List<String> parts = parts(text);
        boolean isOne = parts.size() < 2
                || PROSE.matcher(parts.get(parts.size() - 1)).matches()
                || named && parts.stream().anyMatch(part -> Character.isLowerCase(part.codePointAt(0)));
        return isOne ? List.of(text) : parts;
    }

    /** The texts that a person may have meant; a single one if there is no separator. */
    public static List<String> parts(String text) {
        return Arrays.stream(BETWEEN.split(text.strip()))
                .map(part -> part.replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
