package io.frontstage.blueprint;

import java.util.Objects;

/**
 * How customers recently said they felt at a step. It is computed from answers and never written to the definition: the author's own
 * statement stays separate.
 *
 * @param mean -2 to +2
 * @param text the mean as shown, with its sign
 * @param n how many answers
 */
public record AnsweredFeeling(double mean, String text, int n) {

    public AnsweredFeeling {
        Objects.requireNonNull(text);
    }
}
