package io.frontstage.confluence;

import io.frontstage.measure.MeasuredMap;
import java.time.LocalDate;

/** The figures of a map that is about to be shown; reckoned when a view asks for them. */
@FunctionalInterface
interface ShownFigures {

    /** Without Jira: only pains that the map calls fixed count as done. */
    MeasuredMap on(LocalDate today);
}
