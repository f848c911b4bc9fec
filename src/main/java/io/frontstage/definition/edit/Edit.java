package io.frontstage.definition.edit;

import io.frontstage.blueprint.IssueKey;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A small change of a definition that is made in its text, with all else left as it stands. */
public sealed interface Edit {

    /** The pain point, delight or opportunity that it is about; empty if it is about the whole map. */
    default Optional<ItemRef> about() {
        if (this instanceof Link link) {
            return Optional.of(link.item());
        } else if (this instanceof Unlink unlink) {
            return Optional.of(unlink.item());
        } else if (this instanceof ReplaceKey replace) {
            return Optional.of(replace.item());
        } else if (this instanceof MarkFixed fixed) {
            return Optional.of(fixed.item());
        } else if (this instanceof Reopen reopen) {
            return Optional.of(reopen.item());
        }
        return ((Dismiss) this).at();
    }

    /** An issue is put under {@code issues} of a pain point or opportunity; with an {@code id} if none is written. */
    record Link(ItemRef item, IssueKey key) implements Edit {}

    /** An issue is taken out of {@code issues}. */
    record Unlink(ItemRef item, IssueKey key) implements Edit {}

    /** An issue is called by another key, for it was moved. */
    record ReplaceKey(ItemRef item, IssueKey old, IssueKey now) implements Edit {}

    /** A pain point is {@code fixed} since a day; one that is so since another day stays as it is. */
    record MarkFixed(ItemRef item, LocalDate day) implements Edit {}

    /** A pain point is not {@code fixed} any more. */
    record Reopen(ItemRef item) implements Edit {}

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
    }
}
