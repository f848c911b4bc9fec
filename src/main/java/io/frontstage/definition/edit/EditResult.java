package io.frontstage.definition.edit;

import io.frontstage.source.SourceText;
import java.util.List;

/**
 * What some edits made of a definition. Those that could be made are made, whatever became of the others.
 *
 * @param text the new text, of the same name; the old one if nothing was changed
 * @param outcomes what became of each, in the order of the edits
 */
public record EditResult(SourceText text, List<EditOutcome> outcomes) {

    public EditResult {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether there is anything to save. */
    public boolean isChanged() {
        return outcomes.stream().anyMatch(EditOutcome.Changed.class::isInstance);
    }
}
