package io.frontstage.blueprint;

import java.time.Duration;

/**
 * A duration or a range of durations.
 *
 * @param text as written, such as {@code 2m-5m}
 * @param least the shorter end
 * @param most the longer end; the same as {@code least} where there is no range
 */
public record TimeSpan(String text, Duration least, Duration most) {

    /** The time span for readers: with a dash between the ends of a range. */
    public String shown() {
        return text.replace('-', '\u2013');
    }
}
