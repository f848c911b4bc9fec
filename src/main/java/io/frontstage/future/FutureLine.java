package io.frontstage.future;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.difference.MapThing;
import io.frontstage.difference.Sign;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that must become true: a card, need, expectation, lane or step of the future that today lacks or has otherwise.
 *
 * @param id the id of its opportunity in today's map, once there is one: {@code to-be-} and the id of the thing
 * @param thing the thing in the future map
 * @param signs what is different; never empty, never {@link Sign#REMOVED}
 * @param at today's step at which its opportunity is written: its own, else the nearest earlier one that both maps have
 * @param solves the pains of that step that are open today, and gone or fixed in the future
 * @param opportunity the opportunity in today's map that has its id
 */
public record FutureLine(
        String id,
        MapThing thing,
        Set<Sign> signs,
        ElementId at,
        List<PainPoint> solves,
        Optional<Opportunity> opportunity) {

    public FutureLine {
        signs = EnumSet.copyOf(signs);
        solves = List.copyOf(solves);
    }

    /** Whether its opportunity is in Jira already. */
    public boolean isInJira() {
        return opportunity.filter(one -> !one.issues().isEmpty()).isPresent();
    }
}
