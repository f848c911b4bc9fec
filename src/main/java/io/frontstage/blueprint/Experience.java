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
 * @param answered how customers lately said they felt; only on a map that is shown
 */
public record Experience(
        List<String> quotes,
        Needs needs,
        PerPersona<List<String>> thinks,
        Needs expects,
        PerPersona<Emotion> feels,
        Optional<Emotion> staffFeels,
        Optional<AnsweredFeeling> answered) {

    public Experience {
        quotes = List.copyOf(quotes);
    }

    /** As the author wrote it, without answers. */
    public Experience(
            List<String> quotes,
            Needs needs,
            PerPersona<List<String>> thinks,
            Needs expects,
            PerPersona<Emotion> feels,
            Optional<Emotion> staffFeels) {
        this(quotes, needs, thinks, expects, feels, staffFeels, Optional.empty());
    }

    /** The same with what customers lately said. */
    public Experience with(Optional<AnsweredFeeling> lately) {
        return new Experience(quotes, needs, thinks, expects, feels, staffFeels, lately);
    }

    /** No experience is given. */
    public static final Experience NONE =
            new Experience(List.of(), Needs.NONE, PerPersona.none(), Needs.NONE, PerPersona.none(), Optional.empty());
}
