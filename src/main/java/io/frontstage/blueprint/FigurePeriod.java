package io.frontstage.blueprint;

/** The period whose answers make one figure. */
public enum FigurePeriod {
    MONTH,
    QUARTER
}
