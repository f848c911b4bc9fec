package io.frontstage.sandbox.dev;

/** A saved file cannot be built; the message says where and why. */
final class NotBuilt extends Exception {
    private static final long serialVersionUID = 1;

    NotBuilt(String message) {
        super(message);
    }
}
