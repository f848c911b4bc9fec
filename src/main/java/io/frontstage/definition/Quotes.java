package io.frontstage.definition;

/** Texts in quotes. */
final class Quotes {

    private Quotes() {}

    /** A text on one line in YAML's and JSON's double quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }
}
