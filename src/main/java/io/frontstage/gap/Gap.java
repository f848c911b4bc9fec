package io.frontstage.gap;

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
 * @param dismissed why the author set it aside; empty text: not said
 */
public record Gap(
        GapCode code,
        GapSeverity severity,
        ElementId step,
        Optional<ElementId> thing,
        String sentence,
        List<GapAction> actions,
        GapRemedy remedy,
        Optional<String> dismissed) {

    public Gap {
        actions = List.copyOf(actions);
    }

    /** Whether the author has said why it is no gap. */
    public boolean isSetAside() {
        return dismissed.isPresent();
    }
}
