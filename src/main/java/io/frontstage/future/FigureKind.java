package io.frontstage.future;

/** The figures by which a future map is compared with today's, in the order in which they are shown. */
public enum FigureKind {
    /** The maximum time the customer is busy, in seconds: the sum of {@code time} along the route. */
    BUSY,
    /** The maximum time the customer waits, in seconds: the sum of {@code wait} along the route. */
    WAITS,
    /** The number of steps along the route. */
    STEPS,
    /** The number of pain points along the route that are not fixed. */
    PAINS,
    /** The number of arrows along the route whose ends are in different lanes. */
    HAND_OFFS;

    /** Whether it is a duration. */
    public boolean isDuration() {
        return this == BUSY || this == WAITS;
    }

    /** Its name in messages and responses: {@code busy}, {@code hand-offs}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
