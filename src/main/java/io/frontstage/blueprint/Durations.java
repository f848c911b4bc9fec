package io.frontstage.blueprint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Durations as text for sentences. */
public final class Durations {

    private static final int DAYS_OF_WEEK = 7;

    private Durations() {}

    /** The upper end of a time span; zero if there is none. */
    public static Duration most(Optional<TimeSpan> span) {
        return span.map(TimeSpan::most).orElse(Duration.ZERO);
    }

    /** A duration with its units, leaving out those that are zero: <i>1 h 30 min</i>. */
    public static String said(Duration duration) {
        List<String> parts = new ArrayList<>();
        boolean weeks = duration.toDays() % DAYS_OF_WEEK == 0;
        part(weeks ? duration.toDays() / DAYS_OF_WEEK : 0, "w", parts);
        part(weeks ? 0 : duration.toDays(), "d", parts);
        part(duration.toHoursPart(), "h", parts);
        part(duration.toMinutesPart(), "min", parts);
        part(duration.toSecondsPart(), "s", parts);
        return parts.isEmpty() ? "0 min" : String.join(" ", parts);
    }

    private static void part(long count, String unit, List<String> parts) {
        if (count > 0) {
            parts.add(count + " " + unit);
        }
    }
}
