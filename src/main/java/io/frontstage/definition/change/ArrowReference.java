package io.frontstage.definition.change;

import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.LaneId;
import java.util.Optional;

/**
 * A reference as a person gives it.
 *
 * @param ref the step or card that it names
 * @param lane of the cell that is meant; empty: the element itself, a step's customer cell
 */
record ArrowReference(ElementRef ref, Optional<String> lane) {

    /** What a text names; empty if there is no such element. */
    static Optional<ArrowReference> of(String text, LocatedMap map) {
        int dot = text.indexOf('.');
        Optional<String> lane = dot < 0 ? Optional.empty() : Optional.of(text.substring(dot + 1));
        Optional<LocatedElement> element = map.element(dot < 0 ? text : text.substring(0, dot));
        boolean fits = element.isPresent()
                && (lane.isEmpty()
                        || element.get().ref().kind() == ElementKind.STEP
                                && Target.lane(map, lane.get()).isPresent());
        return fits ? Optional.of(new ArrowReference(element.get().ref(), lane)) : Optional.empty();
    }

    /** What one end of a drawn arrow names; refused with {@link RefusalReason#NO_ARROW} if there is no such element. */
    static ArrowReference ofDrawn(String text, LocatedMap map) throws ChangeRefusedException {
        return of(text, map).orElseThrow(() -> new ChangeRefusedException(RefusalReason.NO_ARROW));
    }

    /** Where an arrow that it stands in ends. */
    ArrowEnd end() {
        return ref.kind() == ElementKind.STEP
                ? new ArrowEnd.AtCell(new ElementId(ref.id()), new LaneId(lane.orElse(Cells.CUSTOMER)))
                : new ArrowEnd.AtElement(new ElementId(ref.id()));
    }

    /** As it is written. */
    String written() {
        return ref.id() + lane.map(word -> "." + word).orElse("");
    }

    /** Whether an arrow can end there. */
    boolean isDrawn(LocatedMap map) {
        return end() instanceof ArrowEnd.AtCell cell
                ? new Cells(map.blueprint()).isFilled(cell)
                : ref.kind() == ElementKind.CARD;
    }
}
