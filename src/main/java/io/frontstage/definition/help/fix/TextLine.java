package io.frontstage.definition.help.fix;

import io.frontstage.definition.Key;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of YAML by its appearance, whether or not it can be parsed.
 *
 * @param indent the number of blanks at its beginning
 * @param dash whether it begins an entry of a list
 * @param key its key; empty if there is none
 * @param content the column of the key or text, after blanks and a dash
 * @param value the text after key and colon, or else everything after the dash; trimmed
 */
record TextLine(int indent, boolean dash, Optional<String> key, int content, String value) {

    private static final Pattern FORM =
            Pattern.compile("( *+)(- *+)?+(?:([^\\s:\"'{\\[#][^:\"{\\[#]{0,60}?):(?= |$))?+(.*+)");

    static TextLine of(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            return new TextLine(0, false, Optional.empty(), 0, "");
        }
        String dash = Optional.ofNullable(form.group(2)).orElse("");
        return new TextLine(
                form.group(1).length(),
                !dash.isEmpty(),
                Optional.ofNullable(form.group(3)),
                form.group(1).length() + dash.length(),
                form.group(4).strip());
    }

    boolean isBlank() {
        return key.isEmpty() && value.isEmpty() && !dash;
    }

    /** Whether it is an entry that is only a text. */
    boolean isPlainEntry() {
        return dash && key.isEmpty() && isText();
    }

    /** Whether its value is a text rather than a list, a mapping, a block text or a comment. */
    boolean isText() {
        return !value.isEmpty() && "[{|>#&*".indexOf(value.charAt(0)) < 0;
    }

    /** Whether its key is one of the language. */
    boolean hasKnownKey() {
        return key.isPresent() && Key.of(key.get()) != Key.OTHER;
    }

    /** Its key in lower case; empty if that is not a key of the language. */
    Optional<String> lowerKey() {
        return key.map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> Key.of(word) != Key.OTHER);
    }
}
