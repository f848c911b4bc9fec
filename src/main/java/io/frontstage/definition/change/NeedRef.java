package io.frontstage.definition.change;

import java.util.Objects;

/**
 * Names a need or an expectation, be it a mere text.
 *
 * @param into the id of the step or stage that has it
 * @param title what is needed or expected
 */
public record NeedRef(String into, String title) {

    public NeedRef {
        Objects.requireNonNull(into);
        Objects.requireNonNull(title);
    }

    /** Where it stands; refused if it is not there, or said persona by persona, which only a person can change. */
    LocatedElement in(LocatedMap map) throws ChangeRefusedException {
        return map.elements().stream()
                .filter(element ->
                        element.ref().kind().isNeed() && element.title().equals(title))
                .filter(element -> map.at(element.slot().owner())
                        .filter(owner -> owner.ref().id().equals(into))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new ChangeRefusedException(RefusalReason.BY_HAND));
    }
}
