package io.frontstage.definition.arrange;

import io.frontstage.source.SourceText;
import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Optional;

/**
 * What some changes made of a text. Those that could be made are made, whatever became of the others.
 *
 * @param text the new text; the old one if nothing was changed
 * @param changed whether it is another
 * @param outcomes what became of each change, in their order
 */
public record Arranged(SourceText text, boolean changed, List<Outcome> outcomes) {

    public Arranged {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What became of a change.
     *
     * @param made whether the text says it now
     * @param telling what holds now, or why not and what to do by hand
     * @param thing what to look at now; empty: nothing in particular
     */
    public record Outcome(boolean made, Telling telling, Optional<ThingRef> thing) {

        /** A sentence or two, plain text. */
        public String sentence(Messages messages) {
            return telling.in(messages);
        }
    }
}
