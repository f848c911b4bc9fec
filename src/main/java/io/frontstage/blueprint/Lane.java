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
 * @param personas a customer lane's: for its cards that say nothing else; steps for these alone have their title here; empty: all
 */
public record Lane(
        LaneId id, Optional<String> name, LaneKind kind, List<String> by, List<String> with, List<PersonaId> personas) {

    public Lane {
        by = List.copyOf(by);
        with = List.copyOf(with);
        personas = List.copyOf(personas);
    }

    /** The built-in lane of what the customer does. */
    public static final LaneId CUSTOMER = new LaneId("customer");

    /**
     * The customer lane of those whom a step is for: a lane of kind customer that says {@code for} all of them, else the built-in one.
     *
     * @param personas whom the step is for; empty: all
     */
    public static LaneId ofCustomer(List<PersonaId> personas, List<Lane> lanes) {
        if (!personas.isEmpty()) {
            for (Lane lane : lanes) {
                if (lane.kind() == LaneKind.CUSTOMER && lane.personas().containsAll(personas)) {
                    return lane.id();
                }
            }
        }
        return CUSTOMER;
    }

    /**
     * The lane's name on this map: its name, else the key of a lane of the author's own. Empty: the name of its kind,
     * in the reader's language.
     */
    public Optional<String> ownName() {
        boolean builtIn = id.value().equals(kind.name().toLowerCase(Locale.ROOT));
        return name.isPresent() || builtIn ? name : Optional.of(id.value());
    }
}
