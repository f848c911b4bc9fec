package io.frontstage.future;

import java.util.OptionalLong;

/**
 * One figure of both maps.
 *
 * @param kind which
 * @param today seconds, or a count; empty: not known
 * @param future the same of the future map
 * @param silentToday steps of today's way that say nothing and are left out
 * @param silentFuture the same of the future's way
 * @param gone for {@link FigureKind#STEPS}: steps of today's way that the future's has not
 * @param added the other way round
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

    /** How much more it is in the future; empty if that is not known. */
    public OptionalLong change() {
        return today.isPresent() && future.isPresent()
                ? OptionalLong.of(future.getAsLong() - today.getAsLong())
                : OptionalLong.empty();
    }
}
