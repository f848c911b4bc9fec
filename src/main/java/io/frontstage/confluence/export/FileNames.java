package io.frontstage.confluence.export;

import java.text.Normalizer;
import java.time.LocalDate;

/** Names of files that every file system takes, Windows included. */
final class FileNames {

    /** Maximum length of a title's part, in characters. */
    private static final int MAX_TITLE = 60;

    private FileNames() {}

    /**
     * A map's title and a day, such as {@code Order-ahead-coffee-2026-11-29}: letters and digits of ASCII, joined by dashes. A title that
     * has none of these gives {@code map}.
     */
    static String of(String title, LocalDate day) {
        String plain = Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() > MAX_TITLE ? plain.substring(0, MAX_TITLE).replaceAll("-+$", "") : plain;
        return (cut.isEmpty() ? "map" : cut) + "-" + day;
    }
}
