package io.frontstage.definition.change;

import java.util.HashSet;
import java.util.Set;

/** The elements that the changes of one round touch. */
final class TouchedPaths {

    private final Set<ElementPath> touched = new HashSet<>();
    private final Set<ElementPath> around = new HashSet<>();

    /**
     * Adds paths.
     *
     * @return false if one of them equals, contains or is inside a path of an earlier call; the paths are added nevertheless
     */
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
