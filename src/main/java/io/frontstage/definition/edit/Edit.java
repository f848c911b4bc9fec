package io.frontstage.definition.edit;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.messages.Messages;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A small change of a definition that is made in its text, with all else left as it stands. */
public sealed interface Edit {

    /** The pain point, delight or opportunity that it is about; empty if it is about the whole map. */
    Optional<ItemRef> about();

    /** What is to be done by hand for the same to come about. */
    String byHand(Messages messages);

    /** A change of one pain point, delight or opportunity. */
    sealed interface OfItem extends Edit {

        ItemRef item();

        @Override
        default Optional<ItemRef> about() {
            return Optional.of(item());
        }
    }

    /** An issue is put under {@code issues} of a pain point or opportunity; with an {@code id} if none is written. */
    record Link(ItemRef item, IssueKey key) implements OfItem {

        @Override
        public String byHand(Messages messages) {
            return messages.text("edit.do.link", key);
        }
    }

    /** An issue is taken out of {@code issues}. */
    record Unlink(ItemRef item, IssueKey key) implements OfItem {

        @Override
        public String byHand(Messages messages) {
            return messages.text("edit.do.unlink", key);
        }
    }

    /** An issue is called by another key, for it was moved. */
    record ReplaceKey(ItemRef item, IssueKey old, IssueKey now) implements OfItem {

        @Override
        public String byHand(Messages messages) {
            return messages.text("edit.do.replace", old, now);
        }
    }

    /** A pain point is {@code fixed} since a day; one that is so since another day stays as it is. */
    record MarkFixed(ItemRef item, LocalDate day) implements OfItem {

        @Override
        public String byHand(Messages messages) {
            return messages.text("edit.do.fixed", day);
        }
    }

    /** A pain point is not {@code fixed} any more. */
    record Reopen(ItemRef item) implements OfItem {

        @Override
        public String byHand(Messages messages) {
            return messages.text("edit.do.reopen");
        }
    }

    /**
     * A finding is set aside under {@code dismissed}.
     *
     * @param check the code of the check
     * @param at the item, which gets an {@code id} if none is written; empty: the whole map
     * @param reason why, on one line; empty: not said
     */
    record Dismiss(String check, Optional<ItemRef> at, String reason) implements Edit {

        public Dismiss {
            Objects.requireNonNull(at);
            reason = reason.strip().replaceAll("\\s+", " ");
        }

        @Override
        public Optional<ItemRef> about() {
            return at;
        }

        @Override
        public String byHand(Messages messages) {
            return messages.text("edit.do.dismiss", check);
        }
    }
}
