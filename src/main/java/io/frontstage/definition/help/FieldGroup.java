package io.frontstage.definition.help;

import static io.frontstage.definition.Key.*;

import io.frontstage.definition.Key;
import java.util.List;
import java.util.Locale;

/** The keys of the language as a person looks for them, in the order in which they are asked for. A thing shows those that it may have. */
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

    /** As in the messages: {@code experience}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
