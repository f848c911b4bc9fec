package io.frontstage.blueprint;

/** Shortens a very long name for places that repeat it as a label: only its beginning is shown. */
public final class ShortName {

    /** Maximum length of a label, in code points. */
    public static final int MAX = 120;

    private ShortName() {}

    public static String of(String name) {
        if (name.length() <= MAX || name.codePointCount(0, name.length()) <= MAX) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, MAX - 1)) + "…";
    }
}
