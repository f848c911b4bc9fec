package io.frontstage.future;

/** The figures that a future map is compared by, in the order in which they are shown. */
public enum FigureKind {
    /** How long the customer is busy at most, in seconds: the sum of {@code time} along the way. */
    BUSY,
    /** How long the customer waits at most, in seconds: the sum of {@code wait} along the way. */
    WAITS,
    /** Steps along the way. */
    STEPS,
    /** Pains along the way that are not fixed. */
    PAINS,
    /** Arrows along the way whose ends are in different lanes. */
    HAND_OFFS;

    /** Whether it is a duration. */
    public boolean isDuration() {
        return this == BUSY || this == WAITS;
    }

    /** Its name in messages and answers: {@code busy}, {@code hand-offs}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
