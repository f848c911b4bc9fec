package io.frontstage.definition.change;

import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What some changes made of a text. Those that could be made are made, whatever became of the others.
 *
 * @param text the new text; the old one if nothing was changed
 * @param changed whether it is another
 * @param outcomes what became of each change, in their order
 */
public record ChangeResult(SourceText text, boolean changed, List<Outcome> outcomes) {

    public ChangeResult {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What became of a change.
     *
     * @param refusal why it was not made; empty: the text says it now
     * @param changed whether the text did not say it before
     * @param message what holds now, or why not and what to do by hand
     * @param element what to look at now; empty: nothing in particular
     */
    public record Outcome(
            Optional<RefusalReason> refusal, boolean changed, Message message, Optional<ElementRef> element) {

        static Outcome made(Applied applied, boolean changed) {
            return new Outcome(Optional.empty(), changed, applied.message(), applied.element());
        }

        static Outcome refused(RefusalReason reason, String about, Message byHand) {
            return new Outcome(
                    Optional.of(reason),
                    false,
                    Message.of("arrange.not." + reason.id(), about, byHand),
                    Optional.empty());
        }

        /** Whether the text says it now. */
        public boolean made() {
            return refusal.isEmpty();
        }

        /** A sentence or two, plain text. */
        public String sentence(Messages messages) {
            return message.in(messages);
        }
    }
}
