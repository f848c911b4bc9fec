package io.frontstage.blueprint;

/** The period whose answers are combined into one figure. */
public enum FigurePeriod {
    MONTH,
    QUARTER
}
