package io.frontstage.future;

import java.util.OptionalLong;

/**
 * One figure for both maps.
 *
 * @param kind which figure
 * @param today seconds, or a count; empty: unknown
 * @param future the same for the future map
 * @param silentToday the number of steps on today's route that have no duration and are therefore not in the sum
 * @param silentFuture the same for the future route
 * @param gone for {@link FigureKind#STEPS}: the number of steps on today's route that are not on the future one
 * @param added for {@link FigureKind#STEPS}: the number of steps on the future route that are not on today's
 */
public record PromisedFigure(
        FigureKind kind,
        OptionalLong today,
        OptionalLong future,
        int silentToday,
        int silentFuture,
        int gone,
        int added) {

    static PromisedFigure ofCount(FigureKind kind, long today, long future) {
        return new PromisedFigure(kind, OptionalLong.of(today), OptionalLong.of(future), 0, 0, 0, 0);
    }

    /** How much the figure increases; empty if that is unknown. */
    public OptionalLong change() {
        return today.isPresent() && future.isPresent()
                ? OptionalLong.of(future.getAsLong() - today.getAsLong())
                : OptionalLong.empty();
    }
}
