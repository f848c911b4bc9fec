package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * How a step is lived through.
 *
 * @param quotes the customer's words
 * @param needs what they need
 * @param thinks what they think
 * @param expects what they expect
 * @param feels how they feel
 * @param staffFeels how the staff feel
 */
public record Experience(
        List<String> quotes,
        Needs needs,
        PerPersona<List<String>> thinks,
        Needs expects,
        PerPersona<Emotion> feels,
        Optional<Emotion> staffFeels) {

    public Experience {
        quotes = List.copyOf(quotes);
    }

    /** No experience is given. */
    public static final Experience NONE =
            new Experience(List.of(), Needs.NONE, PerPersona.none(), Needs.NONE, PerPersona.none(), Optional.empty());
}
