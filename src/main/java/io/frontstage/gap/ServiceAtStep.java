package io.frontstage.gap;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.measure.RecentAnswers;
import java.util.ArrayList;
import java.util.List;

/**
 * What the organisation does at one step, to compare a gap with it.
 *
 * @param lanes the lanes with a card at the step, in the order of the map
 * @param isConnected whether an arrow touches one of the cards
 */
public record ServiceAtStep(List<InLane> lanes, boolean isConnected) {

    /** The cards of one lane at the step, including those that span it. */
    public record InLane(Lane lane, List<Card> cards) {
        public InLane {
            cards = List.copyOf(cards);
        }
    }

    public ServiceAtStep {
        lanes = List.copyOf(lanes);
    }

    /** The service at a step of the map. */
    public static ServiceAtStep of(Blueprint blueprint, ElementId step) {
        for (Stage stage : blueprint.stages()) {
            for (Step one : stage.steps()) {
                if (one.id().equals(step)) {
                    return of(new GapStep(blueprint, stage, one, RecentAnswers.NONE));
                }
            }
        }
        throw new IllegalArgumentException("no step of the map: " + step.value());
    }

    private static ServiceAtStep of(GapStep here) {
        List<GapStep.PlacedCard> placed = here.cards(GapStep.ORGANISATION);
        List<InLane> lanes = new ArrayList<>();
        for (Lane lane : here.blueprint().lanes()) {
            List<Card> cards = placed.stream()
                    .filter(card -> card.lane().equals(lane.id()))
                    .map(GapStep.PlacedCard::card)
                    .toList();
            if (!cards.isEmpty()) {
                lanes.add(new InLane(lane, cards));
            }
        }
        boolean isConnected = here.blueprint().arrows().stream().anyMatch(arrow -> touches(arrow, placed));
        return new ServiceAtStep(lanes, isConnected);
    }

    private static boolean touches(Arrow arrow, List<GapStep.PlacedCard> placed) {
        return placed.stream().anyMatch(card -> isAt(arrow.from(), card) || isAt(arrow.to(), card));
    }

    private static boolean isAt(ArrowEnd end, GapStep.PlacedCard card) {
        if (end instanceof ArrowEnd.AtCell cell) {
            return cell.lane().equals(card.lane()) && cell.step().equals(card.step());
        }
        return ((ArrowEnd.AtElement) end).element().equals(card.card().id());
    }
}
