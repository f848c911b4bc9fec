package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * How the customer and the staff experience a step.
 *
 * @param quotes what customers said
 * @param needs what customers need
 * @param thinks what customers think
 * @param expects what customers expect
 * @param feels how customers feel
 * @param staffFeels how the staff feel
 * @param answered how customers recently said they felt; only present on a map that is displayed
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

    /** The experience as the author wrote it, without answers. */
    public Experience(
            List<String> quotes,
            Needs needs,
            PerPersona<List<String>> thinks,
            Needs expects,
            PerPersona<Emotion> feels,
            Optional<Emotion> staffFeels) {
        this(quotes, needs, thinks, expects, feels, staffFeels, Optional.empty());
    }

    /** The same experience with what customers recently said. */
    public Experience with(Optional<AnsweredFeeling> lately) {
        return new Experience(quotes, needs, thinks, expects, feels, staffFeels, lately);
    }

    /** No experience is given. */
    public static final Experience NONE =
            new Experience(List.of(), Needs.NONE, PerPersona.none(), Needs.NONE, PerPersona.none(), Optional.empty());
}
