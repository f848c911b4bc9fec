package io.frontstage.confluence.starting;

import java.util.Locale;

/** The name of the file of a page's map. */
public final class FileName {

    /** Maximum number of characters of a page's title that go into a file name; the wiki's column holds 255. */
    private static final int MAX_TITLE = 120;

    private static final String ENDING = ".blueprint";

    private FileName() {}

    /** {@code <page title>.blueprint.yaml}, without characters that file systems and URLs do not allow. */
    public static String of(String pageTitle) {
        return title(pageTitle) + ENDING + ".yaml";
    }

    /** The same for a copy of another file; it ends in {@code .json} if that file does. */
    public static String of(String pageTitle, String otherFile) {
        return title(pageTitle) + ENDING + (otherFile.toLowerCase(Locale.ROOT).endsWith(".json") ? ".json" : ".yaml");
    }

    private static String title(String pageTitle) {
        String plain = pageTitle
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\\\/:*?\"<>|&+%#;]+", " ")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        int end = plain.offsetByCodePoints(0, Math.min(MAX_TITLE, plain.codePointCount(0, plain.length())));
        String title = plain.substring(0, end).strip();
        return title.isEmpty() ? "map" : title;
    }
}
