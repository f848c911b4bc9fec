package io.frontstage.blueprint;

import java.util.Optional;

/**
 * How somebody feels at a step.
 *
 * @param score -2 (very bad) to +2 (very good)
 * @param words in words, if given
 */
public record Emotion(int score, Optional<String> words) {

    public Emotion {
        if (score < -2 || score > 2) {
            throw new IllegalArgumentException("an emotion is -2 to +2: " + score);
        }
    }
}
