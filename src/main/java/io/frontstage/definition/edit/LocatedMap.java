package io.frontstage.definition.edit;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Places;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.Key;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A map in a text that is to be edited: finds the values that stand behind its items. */
final class LocatedMap {

    private final EditedText text;
    private final LocatedDefinition definition;
    private final List<LocatedItem> items = new ArrayList<>();

    private LocatedMap(LocatedDefinition definition) {
        this.definition = definition;
        this.text = new EditedText(definition.lines(), definition.isJson());
    }

    /** The map in a text; empty if the text has errors. */
    static Optional<LocatedMap> in(SourceText source) {
        return DefinitionReader.locate(source, new Problems()).map(LocatedMap::new);
    }

    EditedText text() {
        return text;
    }

    Blueprint blueprint() {
        return definition.blueprint();
    }

    Places places() {
        return definition.places();
    }

    Mapping root() {
        return definition.root();
    }

    /** Whether a value is written elsewhere, or repeated elsewhere. */
    boolean isShared(Node node) {
        return definition.isShared(node);
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
        Optional<Node> found = definition.stage(stage.id()).map(LocatedDefinition.Part::node);
        if (found.isEmpty() || !(found.get() instanceof Mapping mapping)) {
            return;
        }
        boolean shared = isShared(root()) || isShared(root().get(Key.STAGES)) || isShared(mapping);
        add(stage.items(), mapping, stage.id().value(), shared);
        boolean sharedSteps = shared || isShared(mapping.get(Key.STEPS));
        for (Step step : stage.steps()) {
            Node node = definition.element(step.id()).orElseThrow().node();
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
            LocatedDefinition.Part part = definition.element(item.id()).orElseThrow();
            Mapping.Entry entry = parent.entry(LocatedItem.listKey(item)).orElseThrow();
            boolean sharedItem = shared || isShared(entry.value()) || isShared(part.node());
            items.add(new LocatedItem(item, part, parent, parentId, entry, sharedItem));
        }
    }
}
