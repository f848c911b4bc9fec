package io.frontstage.definition.change;

import java.util.Set;

/** A change that knows from one reading all that it writes. Those that touch different elements are made together. */
abstract non-sealed class PlannedChange extends MapChange {

    /** What it touches: two changes of the same element, or of one within the other, are made one after the other. */
    abstract Set<ElementPath> touches(LocatedMap map);

    /** What is to be written, or that there is nothing to do. */
    abstract EditPlan plan(EditSession session) throws ChangeRefusedException;
}
