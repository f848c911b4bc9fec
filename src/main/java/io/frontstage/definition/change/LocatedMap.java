package io.frontstage.definition.change;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Need;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.Key;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.text.EditedText;
import io.frontstage.problem.Problem;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text and all elements of its map, each with its position. */
final class LocatedMap {

    private final LocatedDefinition definition;
    private final EditedText text;
    private final List<Problem> problems;
    private final Map<ElementRef, LocatedElement> elements = new LinkedHashMap<>();
    private final Map<ElementPath, LocatedElement> byPath = new HashMap<>();
    private final Map<String, List<LocatedElement>> itemsByTitle = new HashMap<>();

    private LocatedMap(LocatedDefinition definition, List<Problem> problems) {
        this.definition = definition;
        this.text = new EditedText(definition.lines(), definition.isJson());
        this.problems = problems;
        personas();
        lanes();
        stages();
    }

    /** The map in a text; empty if the text has errors. */
    static Optional<LocatedMap> in(SourceText source) {
        Problems problems = new Problems();
        return DefinitionReader.locate(source, problems).map(found -> new LocatedMap(found, problems.byPlace()));
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

    /**
     * The index in the text at which an arrow begins.
     *
     * @param index the arrow's index among the arrows of the map, from 0
     */
    int startOfArrow(int index) {
        return definition.places().ofArrow(index).start();
    }

    /** Whether a problem was reported at or inside a value. */
    boolean isProblemAt(Node node) {
        return problems.stream()
                .anyMatch(problem -> problem.span().start() >= node.start()
                        && problem.span().start() < Math.max(node.start() + 1, text.end(node)));
    }

    /** All elements, from left to right and from the outside in. */
    List<LocatedElement> elements() {
        return List.copyOf(elements.values());
    }

    Optional<LocatedElement> find(ElementRef ref) {
        if (ref.kind() == ElementKind.MAP) {
            return Optional.of(itself());
        }
        return Optional.ofNullable(elements.get(ref));
    }

    /** The element with this id; stages are not included. */
    Optional<LocatedElement> element(String id) {
        for (ElementKind kind : ElementKind.values()) {
            Optional<LocatedElement> found = kind.sharesIds() ? find(new ElementRef(kind, id)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The title of an element; its id if it was removed. */
    String titleOf(ElementRef ref) {
        return find(ref).map(LocatedElement::title).orElse(ref.id());
    }

    /**
     * The item that a page named, in the current text: by its written id; by a derived id only if title and place are the same; else by the
     * same title at the same place.
     */
    LocatedElement item(ItemRef wanted) throws ChangeRefusedException {
        Optional<LocatedElement> written = element(wanted.id()).filter(LocatedElement::hasId);
        if (written.filter(element -> element.ref().kind().isItem()).isPresent()) {
            return written.get();
        }
        List<LocatedElement> same = itemsByTitle().getOrDefault(wanted.title(), List.of()).stream()
                .filter(item -> at(item.slot().owner())
                        .filter(owner -> owner.ref().id().equals(wanted.step()))
                        .isPresent())
                .toList();
        for (LocatedElement item : same) {
            if (item.ref().id().equals(wanted.id())) {
                return item;
            }
        }
        if (same.size() == 1) {
            return same.get(0);
        }
        throw new ChangeRefusedException(same.isEmpty() ? RefusalReason.GONE : RefusalReason.AMBIGUOUS);
    }

    private Map<String, List<LocatedElement>> itemsByTitle() {
        if (itemsByTitle.isEmpty()) {
            for (LocatedElement element : elements.values()) {
                if (element.ref().kind().isItem()) {
                    itemsByTitle
                            .computeIfAbsent(element.title(), title -> new ArrayList<>())
                            .add(element);
                }
            }
        }
        return itemsByTitle;
    }

    Optional<LocatedElement> at(ElementPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Whether an alias repeats a value, here or elsewhere. */
    boolean isShared(Node node) {
        return definition.isShared(node);
    }

    /** Whether an alias repeats something inside a value. */
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

    private LocatedElement itself() {
        Slot slot = new Slot(ElementPath.MAP, root(), root().entries().get(0), 0, 0);
        ElementRef ref = new ElementRef(ElementKind.MAP, ElementKind.MAP.word());
        return new LocatedElement(ref, true, blueprint().info().title(), root(), slot, isShared(root()));
    }

    private void personas() {
        List<Slot> slots = things(ElementPath.MAP, root(), Key.PERSONAS.word());
        List<Persona> personas = blueprint().personas();
        for (int i = 0; i < Math.min(personas.size(), slots.size()); i++) {
            ElementRef ref =
                    new ElementRef(ElementKind.PERSONA, personas.get(i).id().value());
            boolean hasId = slots.get(i).value() instanceof Mapping mapping
                    && mapping.get(Key.ID).isPresent();
            add(ref, hasId, personas.get(i).title(), slots.get(i), isShared(root()));
        }
    }

    /** Lanes are found by their keys, because the map sorts them by kind. */
    private void lanes() {
        for (Slot slot : things(ElementPath.MAP, root(), Key.LANES.word())) {
            Optional<Node> key =
                    slot.value() instanceof Mapping mapping ? mapping.get(Key.LANE) : Optional.of(slot.value());
            if (key.isPresent() && key.get() instanceof Scalar word) {
                ElementRef ref = new ElementRef(ElementKind.LANE, word.text());
                if (!elements.containsKey(ref) && Target.lane(this, word.text()).isPresent()) {
                    add(ref, true, word.text(), slot, isShared(root()));
                }
            }
        }
    }

    private void stages() {
        List<Slot> slots = things(ElementPath.MAP, root(), ElementKind.STAGE.listWord(Optional.empty()));
        List<Stage> stages = blueprint().stages();
        for (int i = 0; i < Math.min(stages.size(), slots.size()); i++) {
            Stage stage = stages.get(i);
            boolean hasId = definition
                    .stage(stage.id())
                    .map(LocatedDefinition.Part::hasId)
                    .orElse(false);
            LocatedElement element = add(
                    new ElementRef(ElementKind.STAGE, stage.id().value()),
                    hasId,
                    stage.title(),
                    slots.get(i),
                    isShared(root()));
            element.mapping(text).ifPresent(mapping -> inStage(stage, element, mapping));
        }
    }

    private void inStage(Stage stage, LocatedElement element, Mapping mapping) {
        List<Slot> slots = things(element.path(), mapping, ElementKind.STEP.listWord(Optional.empty()));
        for (int i = 0; i < Math.min(stage.steps().size(), slots.size()); i++) {
            Step step = stage.steps().get(i);
            LocatedElement at = add(ElementKind.STEP, step.id(), step.title(), slots.get(i), element);
            at.mapping(text).ifPresent(inner -> inStep(step, at, inner));
        }
        items(stage.items(), element, mapping);
        needs(ElementKind.NEED, stage.needs(), element, mapping);
    }

    private void inStep(Step step, LocatedElement element, Mapping mapping) {
        for (Cell cell : step.cells()) {
            List<Slot> slots = things(element.path(), mapping, cell.lane().value());
            for (int i = 0; i < Math.min(cell.cards().size(), slots.size()); i++) {
                add(
                        ElementKind.CARD,
                        cell.cards().get(i).id(),
                        cell.cards().get(i).does(),
                        slots.get(i),
                        element);
            }
        }
        items(step.items(), element, mapping);
        needs(ElementKind.NEED, step.experience().needs(), element, mapping);
        needs(ElementKind.EXPECT, step.experience().expects(), element, mapping);
    }

    /** Needs and expectations; plain texts get the id that they would have if it were written. Those by persona are not elements. */
    private void needs(ElementKind kind, Needs needs, LocatedElement element, Mapping mapping) {
        List<Slot> slots = things(element.path(), mapping, kind.listWord(Optional.empty()));
        List<Need> things = needs.things();
        List<String> texts = needs.texts().everybody().orElse(List.of());
        if (things.size() == slots.size()) {
            for (int i = 0; i < slots.size(); i++) {
                add(kind, things.get(i).id(), things.get(i).title(), slots.get(i), element);
            }
        } else if (texts.size() == slots.size() && needs.texts().byPersona().isEmpty()) {
            for (int i = 0; i < slots.size(); i++) {
                ElementRef ref = new ElementRef(kind, definition.freeId(texts.get(i)));
                add(ref, false, texts.get(i), slots.get(i), element.shared());
            }
        }
    }

    private void items(Items items, LocatedElement element, Mapping mapping) {
        items(ElementKind.PAIN, items.pains(), element, mapping);
        items(ElementKind.DELIGHT, items.delights(), element, mapping);
        items(ElementKind.OPPORTUNITY, items.opportunities(), element, mapping);
    }

    private void items(ElementKind kind, List<? extends Item> items, LocatedElement element, Mapping mapping) {
        List<Slot> slots = things(element.path(), mapping, kind.listWord(Optional.empty()));
        for (int i = 0; i < Math.min(items.size(), slots.size()); i++) {
            add(kind, items.get(i).id(), items.get(i).title(), slots.get(i), element);
        }
    }

    /** Lists inside a list are not elements. */
    private static List<Slot> things(ElementPath owner, Mapping mapping, String word) {
        return Slot.all(owner, mapping, word).stream()
                .filter(slot -> !(slot.value() instanceof Sequence))
                .toList();
    }

    private LocatedElement add(ElementKind kind, ElementId id, String title, Slot slot, LocatedElement parent) {
        boolean hasId =
                definition.element(id).map(LocatedDefinition.Part::hasId).orElse(false);
        return add(new ElementRef(kind, id.value()), hasId, title, slot, parent.shared());
    }

    private LocatedElement add(ElementRef ref, boolean hasId, String title, Slot slot, boolean shared) {
        Node node = slot.value();
        boolean here = shared || isShared(slot.entry().value()) || isShared(node);
        LocatedElement element = new LocatedElement(ref, hasId, title, node, slot, here);
        elements.put(ref, element);
        byPath.put(element.path(), element);
        return element;
    }
}
