package io.frontstage.definition.change;

/** A change that is not made. */
final class ChangeRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final RefusalReason reason;

    ChangeRefusedException(RefusalReason reason) {
        super(null, null, false, false);
        this.reason = reason;
    }

    RefusalReason reason() {
        return reason;
    }
}
