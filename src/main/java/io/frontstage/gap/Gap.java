package io.frontstage.gap;

import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.GapCode;
import java.util.List;
import java.util.Optional;

/**
 * A place where the service as it is run does not fit what the customer needs or experiences. It is not a problem of the definition.
 *
 * @param step the step to which it belongs
 * @param thing the expectation, need or pain point that it is about; empty: the step itself
 * @param sentence in the reader's language
 * @param actions what can be done, the most important first
 * @param remedy the initial values for the actions
 * @param dismissal the dismissal by which the author set it aside; empty: it is not set aside
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

    /** Whether the author set it aside. */
    public boolean isSetAside() {
        return dismissal.isPresent();
    }

    /** The author's reason for setting it aside, which may be an empty text; {@code Optional.empty()} if it is not set aside. */
    public Optional<String> dismissed() {
        return dismissal.map(line -> line.reason().orElse(""));
    }
}
