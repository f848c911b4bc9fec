package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes Jira’s query language. Everything that is not ours stands between quotes, and only here. */
final class Jql {

    /** As many words as are searched for. */
    private static final int MAX_WORDS = 10;

    private Jql() {}

    /** A text as a literal. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .forEach(character -> {
                    if (character == '"' || character == '\\') {
                        literal.append('\\');
                    }
                    literal.appendCodePoint(character);
                });
        return literal.append('"').toString();
    }

    static String keys(Collection<IssueKey> keys) {
        return keys.stream().map(key -> quoted(key.value())).collect(Collectors.joining(",", "key in (", ")"));
    }

    /**
     * Issues whose summary has all these words, the last one perhaps not yet typed to its end. Signs that mean something to Jira’s
     * text search are no words; nothing is left of a text without any.
     */
    static Optional<String> summary(String text) {
        List<String> words = new ArrayList<>();
        // an upper-case AND, OR or NOT would be an operator
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty() && words.size() < MAX_WORDS) {
                words.add(word);
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of("summary ~ " + quoted(String.join(" ", words) + "*") + " ORDER BY updated DESC");
    }
}
