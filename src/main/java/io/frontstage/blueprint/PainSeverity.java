package io.frontstage.blueprint;

/** How much a pain point hurts; the mildest comes first. */
public enum PainSeverity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** The severity of a pain point that states none. */
    public static final PainSeverity DEFAULT = MEDIUM;
}
