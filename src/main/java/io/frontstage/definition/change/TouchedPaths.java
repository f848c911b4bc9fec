package io.frontstage.definition.change;

import java.util.HashSet;
import java.util.Set;

/** The elements that the changes of one round touch. */
final class TouchedPaths {

    private final Set<ElementPath> touched = new HashSet<>();
    private final Set<ElementPath> around = new HashSet<>();

    /** Adds some paths in any case; false if one of them was already there, or is inside or around one that was. */
    boolean add(Set<ElementPath> paths) {
        boolean free = true;
        for (ElementPath path : paths) {
            free &= !around.contains(path) && path.withAllAround().stream().noneMatch(touched::contains);
        }
        for (ElementPath path : paths) {
            touched.add(path);
            around.addAll(path.withAllAround());
        }
        return free;
    }
}
