package io.frontstage.definition.text;

import io.frontstage.definition.Key;
import io.frontstage.definition.Node;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a text in the same quotes as the text that it replaces. */
public final class Quoting {

    /** A score and its words as written without quotes in YAML. */
    private static final Pattern SCORE = Pattern.compile("[+-]?[0-9]{1,3}( [\\p{L}\\p{Nd}]+)*");

    private static final Set<String> FORMED = Stream.of(
                    Key.FEELS, Key.STAFF_FEELS, Key.IMPACT, Key.EFFORT, Key.SPAN, Key.MOMENT_OF_TRUTH, Key.FAIL_POINT)
            .map(Key::word)
            .collect(Collectors.toUnmodifiableSet());

    private Quoting() {}

    /** Replaces a value, keeping its anchor and tag. */
    public static Replacement replaced(EditedText text, Node value, String now) {
        int start = text.content(value);
        int end = text.end(value);
        boolean nothing = end <= start;
        return new Replacement(start, Math.max(start, end), (nothing ? " " : "") + like(text, text.at(start), now));
    }

    /** Replaces the value of a key: keeps its quotes, or leaves quotes out if such values need none. */
    public static Replacement replaced(EditedText text, Node old, String word, String now) {
        char quote = text.at(text.content(old));
        Replacement kept = replaced(text, old, now);
        boolean bare = quote != '"' && quote != '\'';
        return bare && !old.isEmpty() ? new Replacement(kept.start(), kept.end(), value(word, now, text.json())) : kept;
    }

    private static String like(EditedText text, char quote, String now) {
        boolean line = now.chars().noneMatch(c -> c < ' ' || c >= 0x7F && c <= 0xA0 || c == 0x2028 || c == 0x2029);
        if (quote == '\'' && !text.json() && line) {
            return "'" + now.replace("'", "''") + "'";
        }
        return quote == '"' ? ScalarText.quoted(now) : ScalarText.of(now, text.json());
    }

    /** The value of a key; numbers, scores and flags have no quotes if the syntax allows it. */
    public static String value(String word, String value, boolean json) {
        if (!FORMED.contains(word)) {
            return ScalarText.of(value, json);
        }
        if (json) {
            return value.equals("true") || value.matches("0|[1-9][0-9]{0,8}") ? value : ScalarText.quoted(value);
        }
        return SCORE.matcher(value).matches() || value.equals("yes") ? value : ScalarText.of(value, false);
    }
}
