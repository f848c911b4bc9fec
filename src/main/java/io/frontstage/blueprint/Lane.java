package io.frontstage.blueprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of the map.
 *
 * @param id the key by which steps refer to it
 * @param name as displayed; a built-in lane without a name is called by its kind, in the reader's language
 * @param kind what it contains
 * @param by the roles that act in it, for cards that name none
 * @param with the systems used in it, for cards that name none
 * @param personas for a customer lane: the personas of cards that name none; a step for exactly these personas has its title in this lane;
 *     empty: all
 */
public record Lane(
        LaneId id, Optional<String> name, LaneKind kind, List<String> by, List<String> with, List<PersonaId> personas) {

    public Lane {
        by = List.copyOf(by);
        with = List.copyOf(with);
        personas = List.copyOf(personas);
    }

    /** The built-in lane for what the customer does. */
    public static final LaneId CUSTOMER = new LaneId("customer");

    /**
     * The customer lane for the personas of a step: the lane of kind customer whose {@code for} contains all of them, else the built-in
     * one.
     *
     * @param personas the personas of the step; empty: all
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
     * The lane's name on this map: its name, else its key if it is not built in. Empty: it is called by its kind, in the reader's language.
     */
    public Optional<String> ownName() {
        boolean builtIn = id.value().equals(kind.name().toLowerCase(Locale.ROOT));
        return name.isPresent() || builtIn ? name : Optional.of(id.value());
    }
}
