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
        for (MappingKind kind : MappingKind.values()) {
            keys.put(kind.name().toLowerCase(Locale.ROOT), new TreeSet<>(kind.words()));
        }
        return keys;
    }
}
