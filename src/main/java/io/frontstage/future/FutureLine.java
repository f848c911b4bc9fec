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
 * Something that must become true: a card, need, expectation, lane or step of the future map that today's map lacks or has differently.
 *
 * @param id the id that its opportunity in today's map has or would get: {@code to-be-} and the id of the thing
 * @param thing the thing in the future map
 * @param signs how it differs; never empty, never {@link Sign#REMOVED}
 * @param at today's step to which its opportunity belongs: its own, or else the nearest earlier one that both maps have
 * @param solves the pain points of that step that are open today but removed or fixed in the future
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

    /** Whether its opportunity already has an issue in Jira. */
    public boolean isInJira() {
        return opportunity.filter(one -> !one.issues().isEmpty()).isPresent();
    }
}
