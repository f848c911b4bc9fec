package io.frontstage.definition.change;

import java.util.Set;

/** A change that can determine from one reading all that it writes. Changes that touch different elements are made together. */
abstract non-sealed class PlannedChange extends MapChange {

    /**
     * The elements that it touches. Two changes are made one after the other if they touch the same element, or if one touches an element
     * inside the other's.
     */
    abstract Set<ElementPath> touches(LocatedMap map);

    /** The edits to make, or that there is nothing to do. */
    abstract EditPlan plan(EditSession session) throws ChangeRefusedException;
}
