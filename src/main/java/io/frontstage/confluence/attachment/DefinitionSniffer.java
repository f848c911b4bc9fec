package io.frontstage.confluence.attachment;

import java.util.regex.Pattern;

/**
 * Tells from the beginning of a file whether it is a definition, that is, whether it has the key {@code blueprint} at
 * its top level.
 */
final class DefinitionSniffer {

    /** The number of bytes at the beginning of a file that are examined. */
    static final int LOOKED_AT = 4096;

    private static final Pattern YAML_KEY =
            Pattern.compile("^(?:blueprint|\"blueprint\"|'blueprint')\\s*:(?:\\s|$)", Pattern.MULTILINE);

    private static final Pattern FUTURE =
            Pattern.compile("^[ \\t{,]*[\"']?state[\"']?\\s*:\\s*[\"']?(?i:future|to-be)\\b", Pattern.MULTILINE);

    private DefinitionSniffer() {}

    /** Whether the beginning of a definition says that it describes the future. */
    static boolean isOfTheFuture(String beginning) {
        return FUTURE.matcher(beginning).find();
    }

    /** @param beginning the first characters of a file, without byte order mark */
    static boolean looksLikeDefinition(String beginning) {
        String text = beginning.stripLeading();
        return text.startsWith("{")
                ? hasTopLevelKey(text)
                : YAML_KEY.matcher(beginning).find();
    }

    /** For JSON: whether the text {@code "blueprint"} comes before a colon, inside exactly one brace. */
    private static boolean hasTopLevelKey(String json) {
        int depth = 0;
        for (int at = 0; at < json.length(); at++) {
            char character = json.charAt(at);
            if (character == '"') {
                int end = endOfString(json, at);
                if (depth == 1 && json.substring(at, end).equals("\"blueprint\"") && colonFollows(json, end)) {
                    return true;
                }
                at = end - 1;
            } else if (character == '{' || character == '[') {
                depth++;
            } else if (character == '}' || character == ']') {
                depth--;
            }
        }
        return false;
    }

    private static int endOfString(String json, int quote) {
        int at = quote + 1;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, json.length());
    }

    private static boolean colonFollows(String json, int from) {
        return json.substring(from).stripLeading().startsWith(":");
    }
}
