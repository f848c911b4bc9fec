package io.frontstage.definition.change;

import java.util.ArrayList;
import java.util.List;

/**
 * The path from the map to one of its elements; independent of ids.
 *
 * @param segments one for each list on the path; empty: the map itself
 */
record ElementPath(List<PathSegment> segments) {

    static final ElementPath MAP = new ElementPath(List.of());

    ElementPath {
        segments = List.copyOf(segments);
    }

    ElementPath to(String word, int place) {
        List<PathSegment> longer = new ArrayList<>(segments);
        longer.add(new PathSegment(word, place));
        return new ElementPath(longer);
    }

    /** Whether this path is equal to another or leads through it. */
    boolean isIn(ElementPath other) {
        return segments.size() >= other.segments.size()
                && segments.subList(0, other.segments.size()).equals(other.segments);
    }

    /** The path of the same element after another element was inserted into its list or into a list on its path. */
    ElementPath behind(ElementPath inserted) {
        int depth = inserted.segments.size() - 1;
        if (segments.size() <= depth || !isIn(new ElementPath(inserted.segments.subList(0, depth)))) {
            return this;
        }
        PathSegment own = segments.get(depth);
        PathSegment other = inserted.segments.get(depth);
        if (!own.word().equals(other.word()) || own.place() < other.place()) {
            return this;
        }
        List<PathSegment> moved = new ArrayList<>(segments);
        moved.set(depth, new PathSegment(own.word(), own.place() + 1));
        return new ElementPath(moved);
    }

    /** This path and those of all elements that contain it, without the map's. */
    List<ElementPath> withAllAround() {
        List<ElementPath> paths = new ArrayList<>();
        for (int length = 1; length <= segments.size(); length++) {
            paths.add(new ElementPath(segments.subList(0, length)));
        }
        return paths;
    }
}
