package io.frontstage.definition;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Places;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A map together with the tree that it was read from: finds the values of the text that stand behind its parts. */
final class LocatedMap {

    private final EditedText text;
    private final Tree tree;
    private final MapBinder.Bound bound;
    private final List<LocatedItem> items = new ArrayList<>();

    LocatedMap(EditedText text, Tree tree, MapBinder.Bound bound) {
        this.text = text;
        this.tree = tree;
        this.bound = bound;
    }

    EditedText text() {
        return text;
    }

    Blueprint blueprint() {
        return bound.blueprint();
    }

    Places places() {
        return bound.places();
    }

    Mapping root() {
        return (Mapping) tree.root();
    }

    /** Whether a value is written elsewhere, or repeated elsewhere. */
    boolean isShared(Node node) {
        return node.repeated() || tree.shared().contains(node);
    }

    /** All pain points, delights and opportunities. */
    List<LocatedItem> items() {
        if (items.isEmpty()) {
            for (Stage stage : blueprint().stages()) {
                addStage(stage);
            }
        }
        return items;
    }

    private void addStage(Stage stage) {
        Optional<Ids.Request> found = bound.stages().find(stage.id().value());
        if (found.isEmpty() || !(found.get().node instanceof Mapping mapping)) {
            return;
        }
        boolean shared = isShared(root()) || isShared(root().get(Key.STAGES)) || isShared(mapping);
        add(stage.items(), mapping, stage.id().value(), shared);
        boolean sharedSteps = shared || isShared(mapping.get(Key.STEPS));
        for (Step step : stage.steps()) {
            Node node = bound.elements().find(step.id().value()).orElseThrow().node;
            if (node instanceof Mapping stepMapping) {
                add(step.items(), stepMapping, step.id().value(), sharedSteps || isShared(node));
            }
        }
    }

    private boolean isShared(Optional<Node> node) {
        return node.isPresent() && isShared(node.get());
    }

    private void add(Items found, Mapping parent, String parentId, boolean shared) {
        for (Item item : found.all()) {
            Ids.Request request = bound.elements().find(item.id().value()).orElseThrow();
            Mapping.Entry entry = parent.entry(list(item)).orElseThrow();
            boolean sharedItem = shared || isShared(entry.value()) || isShared(request.node);
            items.add(new LocatedItem(item, request, parent, parentId, entry, sharedItem));
        }
    }

    private static Key list(Item item) {
        if (item instanceof PainPoint) {
            return Key.PAINS;
        }
        return item instanceof Opportunity ? Key.OPPORTUNITIES : Key.DELIGHTS;
    }
}
