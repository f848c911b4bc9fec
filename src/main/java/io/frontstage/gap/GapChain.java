package io.frontstage.gap;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Need;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything connected with a gap: its expectation and the cards that meet it, its pain point and the causes of that, and the arrows that
 * touch one of these cards or a card of the step.
 *
 * @param links pairs of connected things, without duplicates
 */
public record GapChain(List<Link> links) {

    /** Two things, the first of which leads to the second. */
    public record Link(ElementId from, ElementId to) {}

    public GapChain {
        links = List.copyOf(links);
    }

    /** The chain of a gap on its map. */
    public static GapChain of(Blueprint blueprint, Gap gap) {
        Set<Link> links = new LinkedHashSet<>();
        Set<ElementId> cards = new LinkedHashSet<>();
        ServiceAtStep.of(blueprint, gap.step()).lanes().stream()
                .flatMap(lane -> lane.cards().stream())
                .map(Card::id)
                .forEach(cards::add);
        gap.thing().ifPresent(thing -> {
            for (ArrowEnd end : ends(blueprint, thing)) {
                for (ElementId card : cards(blueprint, end)) {
                    links.add(new Link(thing, card));
                    cards.add(card);
                }
            }
        });
        for (Arrow arrow : blueprint.arrows()) {
            List<ElementId> from = cards(blueprint, arrow.from());
            List<ElementId> to = cards(blueprint, arrow.to());
            boolean touches =
                    from.stream().anyMatch(cards::contains) || to.stream().anyMatch(cards::contains);
            if (touches && !from.isEmpty() && !to.isEmpty()) {
                links.add(new Link(from.get(0), to.get(0)));
            }
        }
        return new GapChain(new ArrayList<>(links));
    }

    /** What meets an expectation, or causes a pain. */
    private static List<ArrowEnd> ends(Blueprint blueprint, ElementId thing) {
        List<ArrowEnd> ends = new ArrayList<>();
        for (Need need : blueprint.needs()) {
            if (need.id().equals(thing)) {
                ends.addAll(need.metBy());
            }
        }
        blueprint.items().forEach(item -> {
            if (item instanceof PainPoint pain && pain.id().equals(thing)) {
                ends.addAll(pain.cause());
            }
        });
        return ends;
    }

    private static List<ElementId> cards(Blueprint blueprint, ArrowEnd end) {
        if (end instanceof ArrowEnd.AtElement at) {
            return List.of(at.element());
        }
        ArrowEnd.AtCell cell = (ArrowEnd.AtCell) end;
        List<ElementId> cards = new ArrayList<>();
        for (Step step : blueprint.steps()) {
            if (step.id().equals(cell.step())) {
                step.cell(cell.lane()).map(Cell::cards).orElse(List.of()).stream()
                        .map(Card::id)
                        .forEach(cards::add);
            }
        }
        return cards;
    }
}
