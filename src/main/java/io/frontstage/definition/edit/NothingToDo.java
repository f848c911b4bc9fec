package io.frontstage.definition.edit;

import java.util.Optional;

/** An edit is settled without a change. */
final class NothingToDo extends Exception {

    private static final long serialVersionUID = 1;

    private final transient EditOutcome outcome;

    NothingToDo(EditOutcome outcome) {
        super(null, null, false, false);
        this.outcome = outcome;
    }

    static NothingToDo already(LocatedItem item) {
        return new NothingToDo(new EditOutcome.AlreadySo(Optional.of(item.item().id())));
    }

    static NothingToDo refused(EditRefusal reason, Edit edit) {
        return new NothingToDo(new EditOutcome.Refused(reason, edit));
    }

    EditOutcome outcome() {
        return outcome;
    }
}
