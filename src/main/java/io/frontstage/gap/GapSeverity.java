package io.frontstage.gap;

import java.util.Locale;

/** How bad a gap is, the worst first. */
public enum GapSeverity {
    HURTS_NOW,
    COULD_FAIL,
    NOT_KNOWN;

    /** The word in JSON, such as {@code hurts-now}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
