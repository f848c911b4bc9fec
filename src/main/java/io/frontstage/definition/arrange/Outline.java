package io.frontstage.definition.arrange;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.problem.Problem;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text and all things of its map, each with the place where it stands. */
final class Outline {

    private final LocatedDefinition definition;
    private final EditedText text;
    private final List<Problem> problems;
    private final Map<ThingRef, Spot> spots = new LinkedHashMap<>();
    private final Map<ThingPath, Spot> byPath = new HashMap<>();

    private Outline(LocatedDefinition definition, List<Problem> problems) {
        this.definition = definition;
        this.text = new EditedText(definition.lines(), definition.isJson());
        this.problems = problems;
        stages();
    }

    /** The map in a text; empty if the text has errors. */
    static Optional<Outline> in(SourceText source) {
        Problems problems = new Problems();
        return DefinitionReader.locate(source, problems).map(found -> new Outline(found, problems.byPlace()));
    }

    EditedText text() {
        return text;
    }

    Blueprint blueprint() {
        return definition.blueprint();
    }

    Mapping root() {
        return definition.root();
    }

    /** Where arrows that were understood stand, in their order. */
    int startOfArrow(int index) {
        return definition.places().ofArrow(index).start();
    }

    /** What is wrong with the value that begins at an index of the text. */
    boolean isProblemAt(Node node) {
        return problems.stream()
                .anyMatch(problem -> problem.span().start() >= node.start()
                        && problem.span().start() < Math.max(node.start() + 1, text.end(node)));
    }

    /** All things, from left to right and from the outside in. */
    List<Spot> spots() {
        return List.copyOf(spots.values());
    }

    Optional<Spot> find(ThingRef ref) {
        return Optional.ofNullable(spots.get(ref));
    }

    /** The thing that has an id which is no stage's. */
    Optional<Spot> element(String id) {
        for (ThingKind kind : ThingKind.values()) {
            Optional<Spot> found = kind == ThingKind.STAGE ? Optional.empty() : find(new ThingRef(kind, id));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    Optional<Spot> at(ThingPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Whether a value is written elsewhere, or repeated elsewhere. */
    boolean isShared(Node node) {
        return definition.isShared(node);
    }

    /** Whether something in a value is repeated elsewhere. */
    boolean sharesSomething(Node node) {
        if (isShared(node)) {
            return true;
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().anyMatch(this::sharesSomething);
        }
        return node instanceof Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> sharesSomething(entry.value()));
    }

    private void stages() {
        List<Slot> slots = things(ThingPath.MAP, root(), ThingKind.STAGE.listWord(Optional.empty()));
        List<Stage> stages = blueprint().stages();
        for (int i = 0; i < Math.min(stages.size(), slots.size()); i++) {
            Stage stage = stages.get(i);
            boolean hasId = definition
                    .stage(stage.id())
                    .map(LocatedDefinition.Part::hasId)
                    .orElse(false);
            Spot spot = add(
                    new ThingRef(ThingKind.STAGE, stage.id().value()),
                    hasId,
                    stage.title(),
                    slots.get(i),
                    isShared(root()));
            spot.mapping(text).ifPresent(mapping -> inStage(stage, spot, mapping));
        }
    }

    private void inStage(Stage stage, Spot spot, Mapping mapping) {
        List<Slot> slots = things(spot.path(), mapping, ThingKind.STEP.listWord(Optional.empty()));
        for (int i = 0; i < Math.min(stage.steps().size(), slots.size()); i++) {
            Step step = stage.steps().get(i);
            Spot at = add(ThingKind.STEP, step.id(), step.title(), slots.get(i), spot);
            at.mapping(text).ifPresent(inner -> inStep(step, at, inner));
        }
        items(stage.items(), spot, mapping);
    }

    private void inStep(Step step, Spot spot, Mapping mapping) {
        for (Cell cell : step.cells()) {
            List<Slot> slots = things(spot.path(), mapping, cell.lane().value());
            for (int i = 0; i < Math.min(cell.cards().size(), slots.size()); i++) {
                add(
                        ThingKind.CARD,
                        cell.cards().get(i).id(),
                        cell.cards().get(i).does(),
                        slots.get(i),
                        spot);
            }
        }
        items(step.items(), spot, mapping);
    }

    private void items(Items items, Spot spot, Mapping mapping) {
        items(ThingKind.PAIN, items.pains(), spot, mapping);
        items(ThingKind.DELIGHT, items.delights(), spot, mapping);
        items(ThingKind.OPPORTUNITY, items.opportunities(), spot, mapping);
    }

    private void items(ThingKind kind, List<? extends Item> items, Spot spot, Mapping mapping) {
        List<Slot> slots = things(spot.path(), mapping, kind.listWord(Optional.empty()));
        for (int i = 0; i < Math.min(items.size(), slots.size()); i++) {
            add(kind, items.get(i).id(), items.get(i).title(), slots.get(i), spot);
        }
    }

    /** A list within a list is no thing. */
    private static List<Slot> things(ThingPath owner, Mapping mapping, String word) {
        return Slot.all(owner, mapping, word).stream()
                .filter(slot -> !(slot.value() instanceof Sequence))
                .toList();
    }

    private Spot add(ThingKind kind, ElementId id, String title, Slot slot, Spot parent) {
        boolean hasId =
                definition.element(id).map(LocatedDefinition.Part::hasId).orElse(false);
        return add(new ThingRef(kind, id.value()), hasId, title, slot, parent.shared());
    }

    private Spot add(ThingRef ref, boolean hasId, String title, Slot slot, boolean shared) {
        Node node = slot.value();
        boolean here = shared || isShared(slot.entry().value()) || isShared(node);
        Spot spot = new Spot(ref, hasId, title, node, slot, here);
        spots.put(ref, spot);
        byPath.put(spot.path(), spot);
        return spot;
    }
}
