package io.frontstage.future;

import io.frontstage.blueprint.Step;
import java.util.Optional;

/**
 * A step in both maps or in one of them.
 *
 * @param stage the title of its stage, in the future map if that has it
 * @param today the step today; empty if it is new
 * @param future the step in the future; empty if it is gone
 */
public record FutureColumn(String stage, Optional<Step> today, Optional<Step> future) {

    public FutureColumn {
        if (today.isEmpty() && future.isEmpty()) {
            throw new IllegalArgumentException("a column has a step");
        }
    }

    /** The step in the future, else today. */
    public Step step() {
        return future.or(() -> today).orElseThrow();
    }

    public boolean isNew() {
        return today.isEmpty();
    }

    public boolean isGone() {
        return future.isEmpty();
    }
}
