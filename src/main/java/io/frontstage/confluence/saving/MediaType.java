package io.frontstage.confluence.saving;

import java.util.Locale;

/** The media types of definitions and of files of answers. */
final class MediaType {

    private MediaType() {}

    static String of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return "text/csv";
        }
        return lower.endsWith(".json") ? "application/json" : "application/yaml";
    }
}
