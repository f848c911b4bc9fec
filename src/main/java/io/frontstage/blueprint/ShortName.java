package io.frontstage.blueprint;

/** What something is called where its name is but a label, over and over: by its beginning, if it is very long. */
public final class ShortName {

    /** Code points of a label. */
    public static final int MAX = 120;

    private ShortName() {}

    public static String of(String name) {
        if (name.length() <= MAX || name.codePointCount(0, name.length()) <= MAX) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, MAX - 1)) + "…";
    }
}
