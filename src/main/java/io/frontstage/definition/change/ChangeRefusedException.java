package io.frontstage.definition.change;

/** A change that is not made. */
final class ChangeRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final RefusalReason reason;
    private final String about;

    ChangeRefusedException(RefusalReason reason) {
        this(reason, "");
    }

    /** @param about the title of the one among several elements that it is refused for; empty: the change's own */
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
