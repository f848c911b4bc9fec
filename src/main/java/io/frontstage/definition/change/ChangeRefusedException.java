package io.frontstage.definition.change;

/** A change cannot be made. */
final class ChangeRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final RefusalReason reason;
    private final String about;

    ChangeRefusedException(RefusalReason reason) {
        this(reason, "");
    }

    /** @param about the title of the element that causes the refusal, if the change concerns several; empty: the change's own */
    ChangeRefusedException(RefusalReason reason, String about) {
        super(null, null, false, false);
        this.reason = reason;
        this.about = about;
    }

    String about() {
        return about;
    }

    RefusalReason reason() {
        return reason;
    }
}
