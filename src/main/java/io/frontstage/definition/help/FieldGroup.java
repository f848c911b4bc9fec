package io.frontstage.definition.help;

import static io.frontstage.definition.Key.*;

import io.frontstage.definition.Key;
import java.util.List;
import java.util.Locale;

/** Groups of keys as people look for them, in the order in which they are displayed. A group shows only keys that the element can have. */
enum FieldGroup {
    WHAT(
            BLUEPRINT,
            PERSONA,
            STAGE,
            STEP,
            DOES,
            PAIN,
            DELIGHT,
            OPPORTUNITY,
            NAME,
            KIND,
            SUMMARY,
            SCENARIO,
            GOAL,
            STATE,
            SEVERITY,
            IMPACT,
            EFFORT,
            CONFIDENCE,
            MOMENT_OF_TRUTH,
            FAIL_POINT,
            SPAN),
    PEOPLE(PERSONAS, LANES, FOR, PATH),
    EXPERIENCE(FEELS, THINKS, EXPECTS, NEEDS, QUOTE, STAFF_FEELS),
    HOW(CHANNEL, BY, WITH, TIME, WAIT, TOLERANCE, COST, POLICY),
    WHERE(AT, Key.LANE, REACH, CAUSE, SOLVES, FIXED, ISSUES),
    FIGURES(METRICS, MEASURE, TARGET, ANSWERS),
    CARE(OWNER, DUE, REVIEWED, REVIEW_EVERY),
    EVIDENCE(BASIS, SOURCE, AS_OF),
    MORE(NOTE, URL, LANGUAGE, JARGON);

    private final List<Key> keys;

    FieldGroup(Key... keys) {
        this.keys = List.of(keys);
    }

    List<Key> keys() {
        return keys;
    }

    /** Its name in the messages: {@code experience}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
