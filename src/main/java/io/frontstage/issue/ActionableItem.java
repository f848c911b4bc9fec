package io.frontstage.issue;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.PerPersona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pain point or an opportunity, for which issues can be created, with its place on the map.
 *
 * @param item the pain point or opportunity; never a delight
 * @param stage its stage
 * @param step its step; empty if it belongs to the whole stage
 */
public record ActionableItem(Item item, Stage stage, Optional<Step> step) {

    /** The kinds of item for which issues are created. */
    public enum Kind {
        PAIN,
        OPPORTUNITY
    }

    /** All actionable items of a map, from left to right; a stage's own come before those of its steps. */
    public static List<ActionableItem> all(Blueprint blueprint) {
        List<ActionableItem> all = new ArrayList<>();
        for (Stage stage : blueprint.stages()) {
            add(all, stage.items(), stage, Optional.empty());
            for (Step step : stage.steps()) {
                add(all, step.items(), stage, Optional.of(step));
            }
        }
        return all;
    }

    private static void add(List<ActionableItem> all, Items items, Stage stage, Optional<Step> step) {
        items.pains().forEach(pain -> all.add(new ActionableItem(pain, stage, step)));
        items.opportunities().forEach(opportunity -> all.add(new ActionableItem(opportunity, stage, step)));
    }

    public ElementId id() {
        return item.id();
    }

    public Kind kind() {
        return item instanceof PainPoint ? Kind.PAIN : Kind.OPPORTUNITY;
    }

    /** The issues of the item, in the order written. */
    public List<IssueKey> issues() {
        return item instanceof PainPoint pain ? pain.issues() : ((Opportunity) item).issues();
    }

    public Optional<String> owner() {
        return item instanceof PainPoint pain ? pain.owner() : ((Opportunity) item).owner();
    }

    /** The severity; present only for a pain point. */
    public Optional<PainSeverity> severity() {
        return item instanceof PainPoint pain ? pain.severity() : Optional.empty();
    }

    /** How the customer feels at its step. If several personas are concerned, the worst of their feelings counts. */
    public Optional<Emotion> feeling() {
        PerPersona<Emotion> feels =
                step.map(found -> found.experience().feels()).orElse(PerPersona.none());
        List<PersonaId> only = item.personas();
        Stream<Emotion> felt = only.isEmpty()
                ? Stream.concat(feels.everybody().stream(), feels.byPersona().values().stream())
                : only.stream().flatMap(persona -> feels.of(persona).stream());
        return felt.min(Comparator.comparingInt(Emotion::score));
    }

    /** Whether the author says that the pain is gone. */
    public boolean isFixed() {
        return item instanceof PainPoint pain && pain.fixed().isPresent();
    }
}
