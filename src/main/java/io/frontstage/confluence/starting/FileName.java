package io.frontstage.confluence.starting;

import java.util.Locale;

/** What the file of a page's map is called. */
public final class FileName {

    /** Characters of a page's title that go into a file's name; the wiki's column holds 255. */
    private static final int MAX_TITLE = 120;

    private static final String ENDING = ".blueprint";

    private FileName() {}

    /** {@code <page title>.blueprint.yaml}, without what file systems and addresses do not take. */
    public static String of(String pageTitle) {
        return title(pageTitle) + ENDING + ".yaml";
    }

    /** The same for what was in another file before; {@code .json} if that one is called so. */
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
