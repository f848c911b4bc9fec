package io.frontstage.definition.edit;

import io.frontstage.blueprint.ElementId;
import io.frontstage.messages.Messages;
import java.util.Optional;

/** What became of an edit. */
public sealed interface EditOutcome {

    /**
     * It was made.
     *
     * @param item the id of its item as it stands in the new text; empty if the edit was none of an item
     */
    record Changed(Optional<ElementId> item) implements EditOutcome {}

    /**
     * The text said so already.
     *
     * @param item as for {@link Changed}
     */
    record AlreadySo(Optional<ElementId> item) implements EditOutcome {}

    /**
     * It was not made.
     *
     * @param reason why not
     * @param edit the edit
     */
    record Refused(EditRefusal reason, Edit edit) implements EditOutcome {

        /** Why, and what a person can do by hand: a sentence or two, plain text. */
        public String sentence(Messages messages) {
            return reason.sentence(edit, messages);
        }
    }

    /** The id of the item as it stands in the new text; empty if it was refused, or was none of an item. */
    default Optional<ElementId> id() {
        if (this instanceof Changed changed) {
            return changed.item();
        }
        return this instanceof AlreadySo already ? already.item() : Optional.empty();
    }

    /** Whether the text now says so. */
    default boolean isDone() {
        return !(this instanceof Refused);
    }
}
