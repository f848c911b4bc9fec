package io.frontstage.definition.change;

import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * The result of applying some changes to a text. A change that can be made is made even if others cannot.
 *
 * @param text the new text; the old one if nothing changed
 * @param changed whether the text changed
 * @param outcomes the result of each change, in their order
 */
public record ChangeResult(SourceText text, boolean changed, List<Outcome> outcomes) {

    public ChangeResult {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The result of one change.
     *
     * @param refusal why it was not made; empty: the text now has what was wanted
     * @param changed whether it changed the text
     * @param message tells what is now true, or why it was not made and what to do by hand
     * @param element the element to show; empty: none in particular
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

        /** Whether the text now has what was wanted. */
        public boolean made() {
            return refusal.isEmpty();
        }

        /** One or two sentences of plain text. */
        public String sentence(Messages messages) {
            return message.in(messages);
        }
    }
}
