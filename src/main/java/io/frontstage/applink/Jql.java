package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes JQL. All untrusted text is quoted here and nowhere else. */
final class Jql {

    /** Maximum number of words in a search. */
    private static final int MAX_WORDS = 10;

    private Jql() {}

    /** A text as a quoted literal. */
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
     * A query for issues whose summary contains all these words, the last one as a prefix because it may still be
     * typed. Characters with a meaning in Jira’s text search are removed; empty if no word is left.
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
