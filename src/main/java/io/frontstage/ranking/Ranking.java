package io.frontstage.ranking;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.SolvedPains;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What to do first: a map's opportunities by how much they solve for how little work. docs/priorities.md explains the formula with worked
 * examples.
 *
 * @param assumptions the values assumed for unknown figures
 * @param opportunities all opportunities with their scores, in the order of the file
 * @param withoutOpportunity the open pain points that no opportunity solves, the most severe first
 */
public record Ranking(
        Assumptions assumptions, List<ScoredOpportunity> opportunities, List<OpenPain> withoutOpportunity) {

    public Ranking {
        opportunities = List.copyOf(opportunities);
        withoutOpportunity = List.copyOf(withoutOpportunity);
    }

    public static Ranking of(Blueprint blueprint) {
        return of(blueprint, Assumptions.of(blueprint));
    }

    /** @param assumed the values to assume for unknown figures, instead of the map's own medians */
    static Ranking of(Blueprint blueprint, Assumptions assumed) {
        SolvedPains solved = new SolvedPains(blueprint);
        Map<ElementId, OpenPain> open = open(blueprint);
        List<ScoredOpportunity> scored = new ArrayList<>();
        for (Stage stage : blueprint.stages()) {
            score(stage.items(), stage, Optional.empty(), solved, open, assumed, scored);
            for (Step step : stage.steps()) {
                score(step.items(), stage, Optional.of(step), solved, open, assumed, scored);
            }
        }
        List<OpenPain> without = blueprint.items().stream()
                .filter(item -> item instanceof PainPoint pain && !solved.isSolved(pain))
                .map(item -> open.get(item.id()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(pain -> -pain.hurt(assumed.reach())))
                .toList();
        return new Ranking(assumed, scored, without);
    }

    /**
     * The opportunities that are not done, in order, with their places.
     *
     * @param isDone whether an opportunity is done, according to the reader's Jira
     */
    public List<RankedOpportunity> places(Predicate<ElementId> isDone) {
        List<ScoredOpportunity> ordered = opportunities.stream()
                .filter(scored -> !isDone.test(scored.opportunity().id()))
                .sorted(ScoredOpportunity.ORDER)
                .toList();
        return ordered.stream()
                .map(scored -> new RankedOpportunity(
                        scored,
                        place(scored, scored.score(), ordered),
                        place(scored, scored.best(), ordered),
                        place(scored, scored.worst(), ordered)))
                .toList();
    }

    /** The place that an opportunity would have with this score, if the others keep theirs. */
    private static int place(ScoredOpportunity own, double score, List<ScoredOpportunity> ordered) {
        int place = 1;
        for (ScoredOpportunity other : ordered) {
            if (other != own && ScoredOpportunity.rounded(other.score()) > ScoredOpportunity.rounded(score)) {
                place++;
            }
        }
        return place;
    }

    private static void score(
            Items items,
            Stage stage,
            Optional<Step> step,
            SolvedPains solved,
            Map<ElementId, OpenPain> open,
            Assumptions assumed,
            List<ScoredOpportunity> scored) {
        for (Opportunity opportunity : items.opportunities()) {
            List<OpenPain> pains = solved.of(opportunity).stream()
                    .map(pain -> open.get(pain.id()))
                    .filter(Objects::nonNull)
                    .toList();
            scored.add(ScoredOpportunity.of(opportunity, stage, step, pains, assumed));
        }
    }

    private static Map<ElementId, OpenPain> open(Blueprint blueprint) {
        Map<ElementId, OpenPain> open = new HashMap<>();
        for (Stage stage : blueprint.stages()) {
            open(stage.items(), stage, Optional.empty(), open);
            stage.steps().forEach(step -> open(step.items(), stage, Optional.of(step), open));
        }
        return open;
    }

    private static void open(Items items, Stage stage, Optional<Step> step, Map<ElementId, OpenPain> open) {
        for (PainPoint pain : items.pains()) {
            if (pain.fixed().isEmpty()) {
                open.put(pain.id(), new OpenPain(pain, stage, step));
            }
        }
    }
}
