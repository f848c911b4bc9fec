package io.frontstage.definition.change;

import java.util.Objects;

/**
 * The name of a need or an expectation, including plain texts.
 *
 * @param into the id of the step or stage that has it
 * @param title what is needed or expected
 */
public record NeedRef(String into, String title) {

    public NeedRef {
        Objects.requireNonNull(into);
        Objects.requireNonNull(title);
    }

    /** Its position; refused if it does not exist or is written by persona, which only a person can change. */
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
