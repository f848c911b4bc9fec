package io.frontstage.blueprint;

import java.util.Locale;

/** The kinds of gaps between the customer's experience and the service as it is run; a gap is set aside by its kind. */
public enum GapCode {
    EXPECTATION_UNMET,
    EXPECTATION_OPEN,
    LOW_WITHOUT_PAIN,
    FELT_OTHERWISE,
    PAIN_WITHOUT_OWNER,
    PAIN_WITHOUT_CAUSE,
    STEP_UNSERVED,
    WAIT_WITHOUT_WORD,
    WAIT_PAST_TOLERANCE,
    PROMISE_WITHOUT_BACKING,
    STAFF_LOW,
    MOMENT_UNWATCHED;

    /** The code as shown and as written in dismissals, such as {@code staff-low}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
