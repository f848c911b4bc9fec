package io.frontstage.blueprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of the map.
 *
 * @param id the key that steps use
 * @param name as shown; a built-in lane without one has the name of its kind, in the reader's language
 * @param kind what it holds
 * @param by roles that act in it, for cards that say nothing else
 * @param with systems used in it, likewise
 */
public record Lane(LaneId id, Optional<String> name, LaneKind kind, List<String> by, List<String> with) {

    public Lane {
        by = List.copyOf(by);
        with = List.copyOf(with);
    }

    /** As the map itself calls it: its name, else an own lane's key. Empty: it has the name of its kind, in the reader's language. */
    public Optional<String> ownName() {
        boolean builtIn = id.value().equals(kind.name().toLowerCase(Locale.ROOT));
        return name.isPresent() || builtIn ? name : Optional.of(id.value());
    }
}
