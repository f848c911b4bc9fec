package io.frontstage.importing;

/** A file that cannot be read at all. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Remark.Kind why;

    Unreadable(Remark.Kind why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Remark.Kind why() {
        return why;
    }
}
