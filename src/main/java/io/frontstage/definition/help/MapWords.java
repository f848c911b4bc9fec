package io.frontstage.definition.help;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.blueprint.Value;
import io.frontstage.definition.Key;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.messages.Messages;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Severity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The words that a map itself defines, each with its meaning: its ids, lanes, people, channels and issues. */
final class MapWords {

    private final Optional<LocatedDefinition> definition;
    private final Messages messages;

    MapWords(Optional<LocatedDefinition> definition, Messages messages) {
        this.definition = definition;
        this.messages = messages;
    }

    /**
     * The possible values of a key, in the order of the map, each with its meaning; the meaning is empty if the value is self-explanatory.
     *
     * @param typed what has been typed so far
     */
    Map<String, String> under(Key key, String typed) {
        return switch (key) {
            case LANE -> lanes();
            case FOR -> personas();
            case SOLVES -> pains();
            case FROM, TO, AT, ARROWS, CAUSE, MET_BY -> references(typed);
            case MEASURE -> metrics();
            case ISSUES -> issues();
            case CHECK -> checks();
            case OWNER, BY, WITH, CHANNEL, PATH -> used(key);
            default -> Map.of();
        };
    }

    Map<String, String> personas() {
        Map<String, String> found = new LinkedHashMap<>();
        for (Persona persona : blueprint().map(Blueprint::personas).orElse(List.of())) {
            found.put(persona.id().value(), persona.title());
        }
        return found;
    }

    /** The keys of all lanes, including built-in ones. */
    Map<String, String> lanes() {
        Map<String, String> found = new LinkedHashMap<>();
        for (LaneKind kind : LaneKind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT);
            found.put(key, messages.text("lane." + key));
        }
        for (Lane lane : blueprint().map(Blueprint::lanes).orElse(List.of())) {
            lane.ownName().ifPresent(name -> found.put(lane.id().value(), name));
        }
        return found;
    }

    private Map<String, String> pains() {
        Map<String, String> found = new LinkedHashMap<>();
        eachItem(item -> {
            if (item instanceof PainPoint && isWritten(item.id())) {
                found.put(item.id().value(), item.title());
            }
        });
        return found;
    }

    /** Steps and written ids; after a step's dot, its lanes. */
    private Map<String, String> references(String typed) {
        Map<String, String> found = new LinkedHashMap<>();
        int dot = typed.indexOf('.');
        for (Step step : steps()) {
            String id = step.id().value();
            if (dot < 0) {
                found.put(id, step.title());
                for (Cell cell : step.cells()) {
                    cell.cards().stream()
                            .filter(card -> isWritten(card.id()))
                            .forEach(card -> found.put(card.id().value(), card.does()));
                }
                for (Item item : step.items().all()) {
                    if (isWritten(item.id())) {
                        found.put(item.id().value(), item.title());
                    }
                }
            } else if (id.equals(typed.substring(0, dot))) {
                for (Cell cell : step.cells()) {
                    String cards = String.join(
                            ", ", cell.cards().stream().map(Card::does).toList());
                    found.put(id + "." + cell.lane().value(), cards);
                }
            }
        }
        return found;
    }

    /** The names of all metrics, each with its target. */
    private Map<String, String> metrics() {
        Map<String, String> found = new LinkedHashMap<>();
        Consumer<Metric> add = metric -> found.putIfAbsent(
                metric.name(), metric.target().map(Value::text).orElse(""));
        blueprint().ifPresent(map -> {
            map.steps().forEach(step -> step.metrics().forEach(add));
            map.stages().forEach(stage -> stage.metrics().forEach(add));
            map.metrics().forEach(add);
        });
        return found;
    }

    private Map<String, String> issues() {
        Map<String, String> found = new LinkedHashMap<>();
        eachItem(item -> {
            if (item instanceof PainPoint pain) {
                pain.issues().forEach(issue -> found.putIfAbsent(issue.value(), pain.title()));
            } else if (item instanceof Opportunity opportunity) {
                opportunity.issues().forEach(issue -> found.putIfAbsent(issue.value(), opportunity.title()));
            }
        });
        return found;
    }

    private static Map<String, String> checks() {
        Map<String, String> found = new LinkedHashMap<>();
        Arrays.stream(ProblemCode.values())
                .filter(code -> code.severity() == Severity.HINT)
                .forEach(code -> found.put(code.id(), ""));
        return found;
    }

    /** The values of the same key elsewhere on the map. */
    private Map<String, String> used(Key key) {
        Map<String, String> found = new LinkedHashMap<>();
        Consumer<String> add = word -> found.put(word, "");
        if (key == Key.PATH) {
            blueprint().ifPresent(map -> map.paths().forEach(path -> add.accept(path.title())));
        }
        for (Stage stage : blueprint().map(Blueprint::stages).orElse(List.of())) {
            if (key == Key.OWNER) {
                stage.owner().ifPresent(add);
            } else if (key == Key.PATH) {
                stage.audience().paths().forEach(add);
            }
        }
        for (Step step : steps()) {
            switch (key) {
                case OWNER -> {
                    step.owner().ifPresent(add);
                    step.cells().forEach(cell -> cell.cards()
                            .forEach(card -> card.owner().ifPresent(add)));
                }
                case PATH -> {
                    step.audience().paths().forEach(add);
                    step.cells().forEach(cell -> cell.cards()
                            .forEach(card -> card.paths().forEach(add)));
                }
                case CHANNEL -> step.channels().forEach(add);
                default -> step.cells().forEach(cell -> cell.cards()
                        .forEach(card -> (key == Key.BY ? card.by() : card.with()).forEach(add)));
            }
        }
        if (key == Key.OWNER) {
            eachItem(item -> owner(item).ifPresent(add));
        }
        return found;
    }

    private static Optional<String> owner(Item item) {
        if (item instanceof PainPoint pain) {
            return pain.owner();
        }
        return item instanceof Opportunity opportunity ? opportunity.owner() : Optional.empty();
    }

    private void eachItem(Consumer<Item> see) {
        blueprint().ifPresent(map -> map.items().forEach(see));
    }

    private List<Step> steps() {
        return blueprint().map(Blueprint::steps).orElse(List.of());
    }

    private boolean isWritten(ElementId id) {
        return definition.flatMap(map -> map.element(id)).stream().anyMatch(LocatedDefinition.Part::hasId);
    }

    private Optional<Blueprint> blueprint() {
        return definition.map(LocatedDefinition::blueprint);
    }
}
