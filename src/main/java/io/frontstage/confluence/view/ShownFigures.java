package io.frontstage.confluence.view;

import io.frontstage.measure.MeasuredMap;
import java.time.LocalDate;

/** The figures of a map that is about to be shown; computed when a view needs them. */
@FunctionalInterface
public interface ShownFigures {

    /** The figures without Jira: only pains that the map marks as fixed count as done. */
    MeasuredMap on(LocalDate today);
}
