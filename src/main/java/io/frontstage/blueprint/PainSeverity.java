package io.frontstage.blueprint;

/** How much a pain point hurts; the mildest comes first. */
public enum PainSeverity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
