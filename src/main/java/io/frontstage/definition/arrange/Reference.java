package io.frontstage.definition.arrange;

import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.LaneId;
import java.util.Optional;

/**
 * A reference as a person gives it.
 *
 * @param thing the step or card that it names
 * @param lane of the cell that is meant; empty: the thing itself, a step's customer cell
 */
record Reference(ThingRef thing, Optional<String> lane) {

    /** What a text names; empty if there is no such thing. */
    static Optional<Reference> of(String text, Outline outline) {
        int dot = text.indexOf('.');
        Optional<String> lane = dot < 0 ? Optional.empty() : Optional.of(text.substring(dot + 1));
        Optional<Spot> spot = outline.element(dot < 0 ? text : text.substring(0, dot));
        boolean fits = spot.isPresent()
                && (lane.isEmpty()
                        || spot.get().ref().kind() == ThingKind.STEP
                                && Target.lane(outline, lane.get()).isPresent());
        return fits ? Optional.of(new Reference(spot.get().ref(), lane)) : Optional.empty();
    }

    /** Where an arrow that it stands in ends. */
    ArrowEnd end() {
        return thing.kind() == ThingKind.STEP
                ? new ArrowEnd.AtCell(new ElementId(thing.id()), new LaneId(lane.orElse(Cells.CUSTOMER)))
                : new ArrowEnd.AtElement(new ElementId(thing.id()));
    }

    /** As it is written. */
    String written() {
        return thing.id() + lane.map(word -> "." + word).orElse("");
    }

    /** Whether an arrow can end there. */
    boolean isDrawn(Outline outline) {
        return end() instanceof ArrowEnd.AtCell cell
                ? new Cells(outline.blueprint()).isFilled(cell)
                : thing.kind() == ThingKind.CARD;
    }
}
