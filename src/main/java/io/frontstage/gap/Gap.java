package io.frontstage.gap;

import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.GapCode;
import java.util.List;
import java.util.Optional;

/**
 * A place where the service as run does not answer what the customer lives through. It is no problem of the definition.
 *
 * @param step the step at which it counts
 * @param thing the expectation, need or pain that it is about; empty: the step
 * @param sentence in the reader's language
 * @param actions the first one first
 * @param remedy what the actions begin with
 * @param dismissal with which the author set it aside
 */
public record Gap(
        GapCode code,
        GapSeverity severity,
        ElementId step,
        Optional<ElementId> thing,
        String sentence,
        List<GapAction> actions,
        GapRemedy remedy,
        Optional<Dismissal> dismissal) {

    public Gap {
        actions = List.copyOf(actions);
    }

    /** Whether the author has said that it is no gap. */
    public boolean isSetAside() {
        return dismissal.isPresent();
    }

    /** Why the author set it aside; an empty text: not said. */
    public Optional<String> dismissed() {
        return dismissal.map(line -> line.reason().orElse(""));
    }
}
