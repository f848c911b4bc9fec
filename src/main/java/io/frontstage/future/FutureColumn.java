package io.frontstage.future;

import io.frontstage.blueprint.Step;
import java.util.Optional;

/**
 * A step in both maps or in one of them.
 *
 * @param stage the title of its stage; that of the future map if it has the stage
 * @param today the step today; empty if it is new
 * @param future the step in the future; empty if it is removed
 */
public record FutureColumn(String stage, Optional<Step> today, Optional<Step> future) {

    public FutureColumn {
        if (today.isEmpty() && future.isEmpty()) {
            throw new IllegalArgumentException("a column has a step");
        }
    }

    /** The future step, or else today's. */
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
