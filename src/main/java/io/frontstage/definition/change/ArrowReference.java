package io.frontstage.definition.change;

import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.LaneId;
import java.util.Optional;

/**
 * A reference as a person enters it.
 *
 * @param ref the step or card that it names
 * @param lane the lane, if it means a cell; empty: the element itself, which for a step is its customer cell
 */
record ArrowReference(ElementRef ref, Optional<String> lane) {

    /** The reference in a text; empty if there is no such element. */
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

    /** The reference at an end of a drawn arrow; refused with {@link RefusalReason#NO_ARROW} if there is no such element. */
    static ArrowReference ofDrawn(String text, LocatedMap map) throws ChangeRefusedException {
        return of(text, map).orElseThrow(() -> new ChangeRefusedException(RefusalReason.NO_ARROW));
    }

    /** The end of an arrow that has this reference. */
    ArrowEnd end() {
        return ref.kind() == ElementKind.STEP
                ? new ArrowEnd.AtCell(new ElementId(ref.id()), new LaneId(lane.orElse(Cells.CUSTOMER)))
                : new ArrowEnd.AtElement(new ElementId(ref.id()));
    }

    /** The reference as it is written in the definition. */
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
