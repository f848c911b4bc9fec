package io.frontstage.definition.change;

import java.util.Set;

/** A change that can determine from one reading all that it writes. Changes that touch different elements are made together. */
abstract non-sealed class PlannedChange extends MapChange {

    /** The elements it touches: two changes of the same element, or of one inside the other, are made one after the other. */
    abstract Set<ElementPath> touches(LocatedMap map);

    /** The edits to make, or that there is nothing to do. */
    abstract EditPlan plan(EditSession session) throws ChangeRefusedException;
}
