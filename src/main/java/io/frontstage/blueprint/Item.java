package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/** What is good, bad or could be better at a step or stage: a pain point, a moment of delight or an opportunity. */
public sealed interface Item permits PainPoint, Delight, Opportunity {

    ElementId id();

    String title();

    About about();

    /** The lane where it is felt. */
    LaneId lane();

    /** The card at which it is felt; empty if it is not felt at a particular card. */
    Optional<ElementId> at();

    /** Only for these personas; empty: as for the step or stage. */
    List<PersonaId> personas();
}
