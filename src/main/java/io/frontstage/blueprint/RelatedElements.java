package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an item is connected with: a pain point with the card at which it is felt, with its causes and with what would solve it; an
 * opportunity with the pain points that it solves.
 */
public final class RelatedElements {

    private final List<Step> steps;
    private final Map<String, Set<String>> related = new HashMap<>();

    private RelatedElements(Blueprint blueprint) {
        this.steps = blueprint.steps();
    }

    /**
     * The ids of the cards, steps and items with which each item is connected, by the item's id; items without connections are left out.
     */
    public static Map<String, List<String>> of(Blueprint blueprint) {
        RelatedElements all = new RelatedElements(blueprint);
        for (int column = 0; column < all.steps.size(); column++) {
            for (PainPoint pain : all.steps.get(column).items().pains()) {
                all.feltAt(pain, column);
            }
        }
        SolvedPains solved = new SolvedPains(blueprint);
        for (Item item : blueprint.items()) {
            item.at().ifPresent(card -> all.enter(item.id(), card));
            if (item instanceof PainPoint pain) {
                pain.cause().forEach(end -> all.causedBy(pain, end));
            } else if (item instanceof Opportunity opportunity) {
                solved.of(opportunity).forEach(pain -> all.join(opportunity, pain));
            }
        }
        Map<String, List<String>> lists = new HashMap<>();
        all.related.forEach((id, others) -> lists.put(id, List.copyOf(others)));
        return Map.copyOf(lists);
    }

    /** A pain point that names no card is connected with the first card of its lane, or with the customer's step. */
    private void feltAt(PainPoint pain, int column) {
        if (pain.at().isEmpty()) {
            List<ElementId> cards = cell(pain.lane(), column);
            enter(pain.id(), cards.isEmpty() ? steps.get(column).id() : cards.get(0));
        }
    }

    private void causedBy(PainPoint pain, ArrowEnd end) {
        if (end instanceof ArrowEnd.AtCell cell) {
            for (int column = 0; column < steps.size(); column++) {
                if (steps.get(column).id().equals(cell.step())) {
                    List<ElementId> cards = cell(cell.lane(), column);
                    (cards.isEmpty() ? List.of(cell.step()) : cards).forEach(card -> enter(pain.id(), card));
                }
            }
        } else {
            enter(pain.id(), ((ArrowEnd.AtElement) end).element());
        }
    }

    private void join(Opportunity opportunity, PainPoint pain) {
        enter(opportunity.id(), pain.id());
        enter(pain.id(), opportunity.id());
    }

    private void enter(ElementId item, ElementId other) {
        related.computeIfAbsent(item.value(), id -> new LinkedHashSet<>()).add(other.value());
    }

    /** All cards of a lane at a step, including those of earlier steps that span it. */
    private List<ElementId> cell(LaneId lane, int column) {
        List<ElementId> cards = new ArrayList<>();
        for (int from = 0; from <= column; from++) {
            int reach = column - from;
            steps.get(from).cell(lane).ifPresent(cell -> cell.cards().stream()
                    .filter(card -> card.span() > reach)
                    .forEach(card -> cards.add(card.id())));
        }
        return cards;
    }
}
