package io.frontstage.definition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The reader's table of keys, for tests that compare it with the reference, the schema and the examples. */
public final class ReaderKeys {

    private ReaderKeys() {}

    /** For each kind of mapping, such as {@code step}, the keys that it may have. */
    public static Map<String, Set<String>> byThing() {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (Thing thing : Thing.values()) {
            keys.put(thing.name().toLowerCase(Locale.ROOT), new TreeSet<>(thing.words()));
        }
        return keys;
    }
}
