package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the pain points that each opportunity solves: those that it names, else all of its step or stage. */
public final class SolvedPains {

    private final Map<ElementId, PainPoint> pains = new HashMap<>();
    private final Map<ElementId, List<PainPoint>> byOpportunity = new HashMap<>();
    private final Set<ElementId> solved = new HashSet<>();

    public SolvedPains(Blueprint blueprint) {
        for (Item item : blueprint.items()) {
            if (item instanceof PainPoint pain) {
                pains.put(pain.id(), pain);
            }
        }
        for (Stage stage : blueprint.stages()) {
            enter(stage.items());
            stage.steps().forEach(step -> enter(step.items()));
        }
    }

    private void enter(Items items) {
        for (Opportunity opportunity : items.opportunities()) {
            List<PainPoint> all = new ArrayList<>();
            if (opportunity.solvesAll()) {
                all.addAll(items.pains());
            }
            for (ElementId id : opportunity.solves()) {
                PainPoint pain = pains.get(id);
                if (pain != null && !all.contains(pain)) {
                    all.add(pain);
                }
            }
            byOpportunity.put(opportunity.id(), List.copyOf(all));
            all.forEach(pain -> solved.add(pain.id()));
        }
    }

    /** The pain points that an opportunity of this map solves, including fixed ones, in the order written. */
    public List<PainPoint> of(Opportunity opportunity) {
        return byOpportunity.getOrDefault(opportunity.id(), List.of());
    }

    /** Whether any opportunity solves this pain point. */
    public boolean isSolved(PainPoint pain) {
        return solved.contains(pain.id());
    }
}
