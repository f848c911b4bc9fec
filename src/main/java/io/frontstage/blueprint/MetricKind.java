package io.frontstage.blueprint;

import java.util.Optional;
import java.util.regex.Pattern;

/** How customers' answers are combined into a figure. */
public enum MetricKind {
    /** The mean of all answers. */
    AVERAGE,
    /** The share of answers that are one of the two highest points of the scale. */
    TOP_TWO,
    /** Net Promoter Score: the share of answers 9 and 10 minus the share of answers 0 to 6. */
    NPS,
    /** The share of answers that are yes. */
    YES_NO;

    private static final Pattern NPS_WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])NPS(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    /** The default kind of a metric, derived from its name. */
    public static MetricKind ofName(String name) {
        return NPS_WORD.matcher(name).find() ? NPS : AVERAGE;
    }

    /** The default scale of a metric; empty if the answers are yes and no. */
    public Optional<Scale> scale() {
        return switch (this) {
            case AVERAGE, TOP_TWO -> Optional.of(Scale.DEFAULT);
            case NPS -> Optional.of(Scale.NPS);
            case YES_NO -> Optional.empty();
        };
    }

    /** Whether an author may choose the scale. */
    public boolean hasOwnScale() {
        return this == AVERAGE || this == TOP_TWO;
    }
}
