package io.frontstage.blueprint;

import java.util.Objects;

/**
 * How customers lately said they felt at a step. It is reckoned from answers and never written back: what the author says stays apart.
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
