package io.frontstage.definition.text;

import java.util.List;
import java.util.Optional;

/**
 * Where a new key goes in a mapping that an author wrote.
 *
 * @param words the keys in the order in which they are usually written
 */
public record KeyPlacement(List<String> words) {

    public KeyPlacement {
        words = List.copyOf(words);
    }

    /**
     * The existing key after which a new one goes.
     *
     * @param word the new key
     * @param present the keys of the mapping, in the order of the text
     * @return the last key of the mapping that precedes the new one in this order; if none does, the first key of the mapping; empty if it
     *     has no keys
     */
    public Optional<String> before(String word, List<String> present) {
        Optional<String> last = present.stream().findFirst();
        int place = words.indexOf(word);
        for (String other : present) {
            int before = words.indexOf(other);
            if (before >= 0 && before < place) {
                last = Optional.of(other);
            }
        }
        return last;
    }
}
