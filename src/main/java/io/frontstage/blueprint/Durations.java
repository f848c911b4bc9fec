package io.frontstage.blueprint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Durations as they are said in a sentence. */
public final class Durations {

    private static final int DAYS_OF_WEEK = 7;

    private Durations() {}

    /** The longest that a duration can be; zero if nothing is said. */
    public static Duration most(Optional<TimeSpan> span) {
        return span.map(TimeSpan::most).orElse(Duration.ZERO);
    }

    /** A duration in its units, without those that are zero: <i>1 h 30 min</i>. */
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
