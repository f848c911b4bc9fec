package io.frontstage.definition;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Other words that people write for a key, such as {@code phases} for {@code stages}. */
final class OtherWords {

    private static final String TABLE = "/io/frontstage/definition/other-words.properties";

    private static final Map<String, Set<String>> MEANT = new HashMap<>();

    static {
        for (Map.Entry<String, List<String>> key : WordTable.read(TABLE).entrySet()) {
            for (String word : key.getValue()) {
                MEANT.computeIfAbsent(word, none -> new LinkedHashSet<>()).add(key.getKey());
            }
        }
    }

    private OtherWords() {}

    /** The known word that a written one means: a synonym, or the one with similar spelling; empty if there is neither. */
    static Optional<String> meant(String written, Collection<String> known) {
        String word = written.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return MEANT.getOrDefault(word, Set.of()).stream()
                .filter(known::contains)
                .sorted()
                .findFirst()
                .or(() -> Nearest.to(written, known));
    }
}
