package io.frontstage.definition.edit;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What edits mean for a map: what must be read from the text once they are made. */
final class ChangedMap {

    private ChangedMap() {}

    /** The issues of an item; empty if it is of a kind that has none. */
    static Optional<List<IssueKey>> issues(Item item) {
        if (item instanceof PainPoint pain) {
            return Optional.of(pain.issues());
        }
        return item instanceof Opportunity opportunity ? Optional.of(opportunity.issues()) : Optional.empty();
    }

    static UnaryOperator<Blueprint> issues(Item item, List<IssueKey> issues) {
        return item(
                item.id(),
                now -> now instanceof PainPoint pain
                        ? changed(pain, pain.fixed(), issues)
                        : changed((Opportunity) now, ((Opportunity) now).solves(), issues));
    }

    static UnaryOperator<Blueprint> fixed(Item item, Optional<PartialDate> fixed) {
        return item(item.id(), now -> changed((PainPoint) now, fixed, ((PainPoint) now).issues()));
    }

    static UnaryOperator<Blueprint> dismissal(Dismissal dismissal) {
        return map -> {
            List<Dismissal> dismissals = new ArrayList<>(map.dismissals());
            dismissals.add(dismissal);
            return changed(map, map.stages(), map.arrows(), dismissals);
        };
    }

    /**
     * A map without what was written in it before, but can be understood only since some ids are written: arrows and {@code solves} that
     * name them.
     */
    static Blueprint without(Set<ElementId> newIds, Blueprint map, Blueprint before) {
        List<Arrow> arrows = new ArrayList<>(map.arrows());
        arrows.removeIf(
                arrow -> !before.arrows().contains(arrow) && (isAt(arrow.from(), newIds) || isAt(arrow.to(), newIds)));
        Map<ElementId, List<ElementId>> solved = new HashMap<>();
        before.items().forEach(item -> {
            if (item instanceof Opportunity opportunity) {
                solved.put(opportunity.id(), opportunity.solves());
            }
        });
        Blueprint fewer = changed(map, map.stages(), arrows, map.dismissals());
        return items(fewer, item -> {
            if (!(item instanceof Opportunity opportunity)) {
                return item;
            }
            List<ElementId> solves = new ArrayList<>(opportunity.solves());
            solves.removeIf(pain -> newIds.contains(pain)
                    && !solved.getOrDefault(opportunity.id(), List.of()).contains(pain));
            return changed(opportunity, solves, opportunity.issues());
        });
    }

    private static boolean isAt(ArrowEnd end, Set<ElementId> ids) {
        return end instanceof ArrowEnd.AtElement at && ids.contains(at.element());
    }

    private static UnaryOperator<Blueprint> item(ElementId id, UnaryOperator<Item> change) {
        return map -> items(map, item -> item.id().equals(id) ? change.apply(item) : item);
    }

    private static Blueprint items(Blueprint map, UnaryOperator<Item> change) {
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : map.stages()) {
            List<Step> steps = new ArrayList<>();
            for (Step step : stage.steps()) {
                steps.add(changed(step, changed(step.items(), change)));
            }
            stages.add(new Stage(
                    stage.id(),
                    stage.title(),
                    stage.about(),
                    stage.audience(),
                    stage.owner(),
                    stage.needs(),
                    steps,
                    stage.metrics(),
                    changed(stage.items(), change)));
        }
        return changed(map, stages, map.arrows(), map.dismissals());
    }

    private static Items changed(Items items, UnaryOperator<Item> change) {
        List<PainPoint> pains = new ArrayList<>();
        items.pains().forEach(pain -> pains.add((PainPoint) change.apply(pain)));
        List<Delight> delights = items.delights();
        List<Opportunity> opportunities = new ArrayList<>();
        items.opportunities().forEach(opportunity -> opportunities.add((Opportunity) change.apply(opportunity)));
        return new Items(pains, delights, opportunities);
    }

    private static Blueprint changed(
            Blueprint map, List<Stage> stages, List<Arrow> arrows, List<Dismissal> dismissals) {
        return new Blueprint(
                map.info(), map.personas(), map.paths(), map.lanes(), stages, arrows, map.metrics(), dismissals);
    }

    private static Step changed(Step step, Items items) {
        return new Step(
                step.id(),
                step.title(),
                step.about(),
                step.audience(),
                step.owner(),
                step.channels(),
                step.policies(),
                step.cells(),
                step.experience(),
                step.timing(),
                step.tolerance(),
                step.failPoint(),
                step.momentOfTruth(),
                step.metrics(),
                items);
    }

    private static PainPoint changed(PainPoint pain, Optional<PartialDate> fixed, List<IssueKey> issues) {
        return new PainPoint(
                pain.id(),
                pain.title(),
                pain.about(),
                pain.lane(),
                pain.personas(),
                pain.severity(),
                pain.reach(),
                pain.at(),
                pain.cause(),
                fixed,
                pain.owner(),
                pain.quotes(),
                issues);
    }

    private static Opportunity changed(Opportunity opportunity, List<ElementId> solves, List<IssueKey> issues) {
        return new Opportunity(
                opportunity.id(),
                opportunity.title(),
                opportunity.about(),
                opportunity.lane(),
                opportunity.personas(),
                opportunity.at(),
                solves,
                solves.isEmpty()
                        && (opportunity.solvesAll() || !opportunity.solves().isEmpty()),
                opportunity.impact(),
                opportunity.effort(),
                opportunity.confidence(),
                opportunity.measure(),
                opportunity.target(),
                opportunity.due(),
                opportunity.owner(),
                issues);
    }
}
