package io.frontstage.definition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The keys of the definition language. A key is written as its name in lower case with dashes. */
public enum Key {
    BLUEPRINT,
    PERSONA,
    STAGE,
    STEP,
    DOES,
    PAIN,
    DELIGHT,
    OPPORTUNITY,
    NEED,
    EXPECT,
    ID,
    NOTE,
    URL,
    STAGES,
    PERSONAS,
    PATHS,
    LANES,
    ARROWS,
    DISMISSED,
    STEPS,
    PAINS,
    DELIGHTS,
    OPPORTUNITIES,
    FORMAT,
    LANGUAGE,
    SUMMARY,
    SCENARIO,
    GOAL,
    STATE,
    REVIEWED,
    REVIEW_EVERY,
    JARGON,
    TRACKER,
    LINK,
    PROJECT,
    TYPE,
    CHECK,
    REASON,
    AT,
    LANE,
    NAME,
    KIND,
    BY,
    WITH,
    FOR,
    PATH,
    SHARE,
    CHANNEL,
    POLICY,
    EVIDENCE,
    CUSTOMER,
    FRONTSTAGE,
    BACKSTAGE,
    SUPPORT,
    QUOTE,
    NEEDS,
    THINKS,
    EXPECTS,
    FEELS,
    STAFF_FEELS,
    MET,
    MET_BY,
    TIME,
    WAIT,
    TOLERANCE,
    COST,
    SPAN,
    MOMENT_OF_TRUTH,
    FAIL_POINT,
    METRICS,
    ANSWERS,
    VALUE,
    BASELINE,
    TARGET,
    BETTER,
    PER,
    SCALE,
    SERIES,
    SEVERITY,
    REACH,
    CAUSE,
    FIXED,
    ISSUES,
    SOLVES,
    IMPACT,
    EFFORT,
    CONFIDENCE,
    MEASURE,
    DUE,
    OWNER,
    BASIS,
    SOURCE,
    AS_OF,
    FROM,
    TO,
    LABEL,
    /** Not a key of the language: a lane, a persona, a metric, an author's own key, or a mistake. */
    OTHER;

    private static final Map<String, Key> BY_WORD = new HashMap<>();

    static {
        for (Key key : values()) {
            if (key != OTHER) {
                BY_WORD.put(key.word, key);
            }
        }
    }

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The key of a word; {@link #OTHER} if it is not a word of the language. */
    public static Key of(String word) {
        return BY_WORD.getOrDefault(word, OTHER);
    }

    /** Whether a key is the author's own, ignored everywhere: {@code x-…} and {@code $schema}. */
    static boolean isIgnored(String word) {
        return word.startsWith("x-") || word.equals("$schema");
    }

    /** As written in a definition. */
    public String word() {
        return word;
    }
}
