package io.frontstage.definition.change;

/** A request for a change that cannot be understood. */
public final class MalformedChangeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MalformedChangeException() {
        super("no change", null, false, false);
    }
}
