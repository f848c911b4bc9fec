package io.frontstage.definition.text;

/** Something is written in a form that cannot be changed in place without changing more. */
public final class NotEditableException extends Exception {

    private static final long serialVersionUID = 1;

    public NotEditableException() {
        super(null, null, false, false);
    }
}
