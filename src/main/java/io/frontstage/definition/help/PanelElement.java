package io.frontstage.definition.help;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.ShortName;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.StageId;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.Key;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.Sequence;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a map and its text, for a panel. */
final class PanelElement {

    private final LocatedDefinition definition;
    private final MappingKind kind;
    private final String id;
    private final Messages messages;
    private final Blueprint map;
    private Optional<Node> node = Optional.empty();
    private String title = "";

    PanelElement(LocatedDefinition definition, MappingKind kind, String id, Messages messages) {
        this.definition = definition;
        this.kind = kind;
        this.id = id;
        this.messages = messages;
        this.map = definition.blueprint();
    }

    /** This element, if it is on the map. A built-in lane always is, even if it is not listed. */
    Optional<PanelElement> found() {
        switch (kind) {
            case MAP -> {
                node = Optional.of(definition.root());
                title = map.info().title();
            }
            case PERSONA -> persona();
            case LANE -> {
                String name = words().lanes().get(id);
                if (name == null) {
                    return Optional.empty();
                }
                title = laneName(name);
                node = listed(Key.LANES).stream()
                        .filter(one -> laneKey(one).equals(id))
                        .findFirst();
                return Optional.of(this);
            }
            case STAGE -> {
                node = definition.stage(new StageId(id)).map(LocatedDefinition.Part::node);
                title = map.stages().stream()
                        .filter(stage -> stage.id().value().equals(id))
                        .map(Stage::title)
                        .findFirst()
                        .orElse("");
            }
            default -> {
                node = definition.element(new ElementId(id)).map(LocatedDefinition.Part::node);
                title = titleOfElement();
            }
        }
        return node.isPresent() && !title.isEmpty() ? Optional.of(this) : Optional.empty();
    }

    private String laneName(String builtIn) {
        return map.lane(new LaneId(id)).flatMap(Lane::ownName).orElse(builtIn);
    }

    private void persona() {
        List<Node> nodes = listed(Key.PERSONAS);
        for (int i = 0; i < Math.min(nodes.size(), map.personas().size()); i++) {
            Persona persona = map.personas().get(i);
            if (persona.id().value().equals(id)) {
                node = Optional.of(nodes.get(i));
                title = persona.title();
            }
        }
    }

    private List<Node> listed(Key key) {
        Node value = definition.root().get(key).orElse(null);
        List<Node> all = value instanceof Sequence list ? list.items() : value == null ? List.of() : List.of(value);
        return all.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static String laneKey(Node lane) {
        Node key = lane instanceof Mapping mapping ? mapping.get(Key.LANE).orElse(lane) : lane;
        return key instanceof Scalar scalar ? scalar.text() : "";
    }

    private String titleOfElement() {
        return switch (kind) {
            case STEP -> step().filter(step -> step.id().value().equals(id))
                    .map(Step::title)
                    .orElse("");
            case CARD -> cards().filter(card -> card.id().value().equals(id))
                    .map(Card::does)
                    .findFirst()
                    .orElse("");
            default -> map.items().stream()
                    .filter(item -> item.id().value().equals(id) && isOfThing(item))
                    .map(item -> item.title())
                    .findFirst()
                    .orElse("");
        };
    }

    private boolean isOfThing(Object item) {
        return item instanceof PainPoint == (kind == MappingKind.PAIN);
    }

    private Stream<Card> cards() {
        return map.steps().stream().flatMap(step -> step.cells().stream()).flatMap(cell -> cell.cards().stream());
    }

    MappingKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    /** False for a built-in lane that the map does not list. */
    boolean isListed() {
        return node.isPresent();
    }

    /** The entry of a key; empty if the element has no value for it. */
    Optional<Mapping.Entry> entry(Key key) {
        return written(key).filter(entry -> !entry.value().isEmpty());
    }

    /** The entry of a key, which may be an empty list. */
    private Optional<Mapping.Entry> written(Key key) {
        return node.filter(Mapping.class::isInstance).map(Mapping.class::cast).flatMap(mapping -> mapping.entry(key));
    }

    /** The default for a key without a value, in words; empty if there is none. */
    String inherited(Key key) {
        return switch (key) {
            case OWNER -> kind == MappingKind.MAP || kind == MappingKind.STAGE ? "" : inheritedOwner();
            case SEVERITY -> label(key, PainSeverity.DEFAULT.name().toLowerCase(Locale.ROOT));
            case SOLVES -> written(key).isPresent() ? "" : messages.text("field.solves.all");
            default -> "";
        };
    }

    private String inheritedOwner() {
        Optional<Stage> stage = map.stages().stream()
                .filter(one -> one.items().all().stream()
                                .anyMatch(item -> item.id().value().equals(id))
                        || one.steps().stream().anyMatch(this::isIn))
                .findFirst();
        Optional<String> ofStage = stage.flatMap(Stage::owner);
        Optional<String> ofStep = kind == MappingKind.STEP ? Optional.empty() : step().flatMap(Step::owner);
        return ofStep.or(() -> ofStage).orElse("");
    }

    private boolean isIn(Step step) {
        return step.id().value().equals(id)
                || step.cells().stream()
                        .flatMap(cell -> cell.cards().stream())
                        .anyMatch(card -> card.id().value().equals(id))
                || step.items().all().stream()
                        .anyMatch(item -> item.id().value().equals(id));
    }

    /** The step that it is or that contains it. */
    private Optional<Step> step() {
        return map.steps().stream().filter(this::isIn).findFirst();
    }

    /** The possible values of a key; empty if any text is possible. */
    List<Field.Option> choices(Key key) {
        List<String> fixed = FixedWords.of(kind, key);
        if (!fixed.isEmpty()) {
            return fixed.stream()
                    .map(word -> new Field.Option(word, label(key, word)))
                    .toList();
        }
        Map<String, String> named = new LinkedHashMap<>();
        switch (key) {
            case FOR -> named.putAll(words().personas());
            case LANE -> named.putAll(words().lanes());
            case SOLVES -> map.items().stream()
                    .filter(PainPoint.class::isInstance)
                    .forEach(pain -> named.put(pain.id().value(), pain.title()));
            case AT -> step().stream()
                    .flatMap(step -> step.cells().stream())
                    .flatMap(cell -> cell.cards().stream())
                    .filter(card -> definition
                            .element(card.id())
                            .filter(LocatedDefinition.Part::hasId)
                            .isPresent())
                    .forEach(card -> named.put(card.id().value(), card.does()));
            default -> {
                // any text is possible
            }
        }
        List<Field.Option> options = new ArrayList<>();
        named.forEach((value, name) -> options.add(new Field.Option(value, name)));
        return options;
    }

    private String label(Key key, String word) {
        return switch (key) {
            case SEVERITY -> messages.text("table.severity." + word);
            case CONFIDENCE -> messages.text("table.confidence." + word);
            case BASIS -> messages.text("basis." + word);
            case KIND -> messages.text("lane." + word);
            case STATE -> messages.text("field.state." + word);
            default -> word;
        };
    }

    /** The value for each persona, if the map has several personas. */
    List<Field.OfPersona> personas(FieldValues values) {
        if (map.personas().size() < 2 && values.byName().isEmpty()) {
            return List.of();
        }
        return map.personas().stream()
                .map(persona -> new Field.OfPersona(
                        persona.id().value(),
                        ShortName.of(persona.title()),
                        values.byName().getOrDefault(persona.id().value(), "")))
                .toList();
    }

    /** The personas or lanes of the map, as entries. */
    List<Field.Entry> entries(Key key) {
        List<Field.Entry> entries = new ArrayList<>();
        if (key == Key.PERSONAS) {
            for (Persona persona : map.personas()) {
                entries.add(new Field.Entry(
                        MappingKind.PERSONA.word(), persona.id().value(), persona.title(), "", entries.size(), 0));
            }
        } else if (key == Key.LANES) {
            List<String> listed =
                    listed(Key.LANES).stream().map(PanelElement::laneKey).toList();
            for (Lane lane : map.lanes()) {
                String word = lane.id().value();
                String name = lane.ownName().orElseGet(() -> messages.text("lane." + word));
                String kind = lane.kind().name().toLowerCase(Locale.ROOT);
                entries.add(new Field.Entry(
                        MappingKind.LANE.word(), word, name, kind, listed.indexOf(word), cardsIn(lane)));
            }
        }
        return entries;
    }

    private int cardsIn(Lane lane) {
        return map.steps().stream()
                .flatMap(step -> step.cells().stream())
                .filter(cell -> cell.lane().equals(lane.id()))
                .map(Cell::cards)
                .mapToInt(List::size)
                .sum();
    }

    private MapWords words() {
        return new MapWords(Optional.of(definition), messages);
    }
}
