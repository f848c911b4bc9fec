package io.frontstage.definition;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Places;
import io.frontstage.blueprint.StageId;
import io.frontstage.source.Lines;
import java.util.Optional;

/**
 * A map together with the tree it was read from, for code that changes the text: finds the node of a part of the map.
 */
public final class LocatedDefinition {

    private final Lines lines;
    private final boolean json;
    private final Tree tree;
    private final MapBinder.Bound bound;

    LocatedDefinition(Lines lines, boolean json, Tree tree, MapBinder.Bound bound) {
        this.lines = lines;
        this.json = json;
        this.tree = tree;
        this.bound = bound;
    }

    /**
     * A part of the map in the text.
     *
     * @param node its node
     * @param hasId whether its id is written there; if not, it is derived from the title
     */
    public record Part(Node node, boolean hasId) {}

    public Lines lines() {
        return lines;
    }

    /** Whether the text is JSON; else it is YAML. */
    public boolean isJson() {
        return json;
    }

    public Mapping root() {
        return (Mapping) tree.root();
    }

    public Blueprint blueprint() {
        return bound.blueprint();
    }

    public Places places() {
        return bound.places();
    }

    /** Whether a value is shared: an alias repeats it here or elsewhere. */
    public boolean isShared(Node node) {
        return node.repeated() || tree.shared().contains(node);
    }

    public Optional<Part> stage(StageId stage) {
        return part(bound.stages(), stage.value());
    }

    /** A step, card or item. */
    public Optional<Part> element(ElementId element) {
        return part(bound.elements(), element.value());
    }

    /** The id that a plain text would get if it became a need or expectation with an id. */
    public String freeId(String title) {
        return bound.elements().free(title);
    }

    private static Optional<Part> part(Ids ids, String id) {
        return ids.find(id).map(found -> new Part(found.node, found.isWritten()));
    }
}
