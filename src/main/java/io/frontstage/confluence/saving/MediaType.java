package io.frontstage.confluence.saving;

import java.util.Locale;

/** The media types of definitions. */
final class MediaType {

    private MediaType() {}

    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json") ? "application/json" : "application/yaml";
    }
}
