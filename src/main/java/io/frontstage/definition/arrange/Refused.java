package io.frontstage.definition.arrange;

/** A change that is not made. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final Refusal reason;

    Refused(Refusal reason) {
        super(null, null, false, false);
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}
