package io.frontstage.definition.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes single values into a definition: without quotes in YAML if that is safe, else in quotes. */
public final class ScalarText {

    /** A text that begins with a letter or digit and contains nothing with a meaning in YAML, even inside brackets. */
    private static final Pattern BARE =
            Pattern.compile("[\\p{L}\\p{Nd}]([\\p{L}\\p{M}\\p{Nd} .()/’–+;_-]*[\\p{L}\\p{M}\\p{Nd}.)’])?");

    /** A text that other programs would read as a number. Dates are an exception, because they are written without quotes everywhere. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9a-fA-Fxo_.+-]*");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> WORDS =
            Set.of("null", "Null", "NULL", "true", "false", "yes", "no", "on", "off", "y", "n");

    private ScalarText() {}

    /** @param json whether to write JSON rather than YAML */
    public static String of(String text, boolean json) {
        boolean number = NUMBER.matcher(text).matches() && !DATE.matcher(text).matches();
        return json || number || WORDS.contains(text) || !BARE.matcher(text).matches() ? quoted(text) : text;
    }

    /** A text in the double quotes of YAML and JSON. */
    public static String quoted(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (c == '\n' || c == '\t') {
                escaped.append(c == '\n' ? "\\n" : "\\t");
            } else if (c < ' ' || c >= 0x7F && c <= 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                escaped.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.append('"').toString();
    }
}
