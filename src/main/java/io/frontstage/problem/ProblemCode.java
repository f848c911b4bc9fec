package io.frontstage.problem;

/**
 * The kinds of problem. The id of a code is its name in lower case with dashes; ids never change. The message of each
 * is under {@code problem.<id>} in the message files; a second one under {@code problem.<id>.near} is used if the
 * author may have meant another word. {@code docs/problems.md} explains each code.
 */
public enum ProblemCode {
    // the file
    EMPTY(Severity.ERROR),
    TOO_LARGE(Severity.ERROR),
    NOT_TEXT(Severity.ERROR),
    NOT_UTF_8(Severity.ERROR),
    CONTROL_CHARACTER(Severity.WARNING),
    LONE_SURROGATE(Severity.WARNING),

    // its syntax
    JSON_SYNTAX(Severity.ERROR),
    JSON_UNFINISHED(Severity.ERROR),
    YAML_SYNTAX(Severity.ERROR),
    UNQUOTED_COLON(Severity.ERROR),
    UNQUOTED_START(Severity.ERROR),
    UNCLOSED_QUOTE(Severity.ERROR),
    UNKNOWN_ESCAPE(Severity.ERROR),
    UNCLOSED_BRACKET(Severity.ERROR),
    INDENTATION(Severity.ERROR),
    TAB(Severity.ERROR),
    UNUSUAL_INDENTATION(Severity.ERROR),
    KEY_BELOW_TEXT(Severity.ERROR),
    UNSPACED_COLON(Severity.ERROR),
    UNUSUAL_BLANK(Severity.WARNING),
    MISSING_BLANK(Severity.WARNING),
    BULLET(Severity.HINT),
    BACKSLASH_IN_PATH(Severity.WARNING),
    TOO_DEEP(Severity.ERROR),
    TOO_MANY_REPEATS(Severity.WARNING),
    MORE_DOCUMENTS(Severity.WARNING),
    DUPLICATE_KEY(Severity.WARNING),
    KEY_NOT_TEXT(Severity.WARNING),
    MERGE_KEY(Severity.WARNING),
    TAG(Severity.WARNING),
    UNUSED_ANCHOR(Severity.WARNING),
    UNKNOWN_ALIAS(Severity.WARNING),
    SWALLOWED_COMMENT(Severity.WARNING),
    SWALLOWED_COMMA(Severity.WARNING),
    COLON_IN_TEXT(Severity.WARNING),
    COMMA_LIST(Severity.HINT),

    // its shape
    NOT_A_BLUEPRINT(Severity.ERROR),
    IMPORT_INSTEAD(Severity.ERROR),
    NO_STAGES(Severity.ERROR),
    MISSING_TITLE(Severity.WARNING),
    UNKNOWN_KEY(Severity.WARNING),
    KEY_ELSEWHERE(Severity.WARNING),
    UNKNOWN_LANE(Severity.WARNING),
    UNKNOWN_VALUE(Severity.WARNING),
    EXPECTED_TEXT(Severity.WARNING),
    EXPECTED_MAPPING(Severity.WARNING),
    THING_PER_PERSONA(Severity.WARNING),
    RESERVED_WORD(Severity.WARNING),
    NEWER_FORMAT(Severity.WARNING),

    // its values
    ID_FORM(Severity.WARNING),
    DUPLICATE_ID(Severity.WARNING),
    DATE_FORM(Severity.WARNING),
    DURATION_FORM(Severity.WARNING),
    MONEY_FORM(Severity.WARNING),
    FLAG_FORM(Severity.WARNING),
    EMOTION_FORM(Severity.WARNING),
    NUMBER_FORM(Severity.WARNING),
    ISSUE_KEY_FORM(Severity.WARNING),
    URL_FORM(Severity.WARNING),
    LANGUAGE_FORM(Severity.WARNING),
    SHARE_FORM(Severity.WARNING),
    DECIMAL_COMMA(Severity.HINT),
    TWO_READINGS(Severity.WARNING),
    SCALE_FORM(Severity.WARNING),
    SCALE_OF_KIND(Severity.WARNING),
    TWO_FIGURES_A_DAY(Severity.WARNING),
    FIGURE_WITHOUT_NUMBER(Severity.WARNING),
    LANE_WITHOUT_KIND(Severity.WARNING),
    KIND_OF_BUILT_IN_LANE(Severity.WARNING),
    FOR_ON_LANE(Severity.WARNING),
    PERSONA_IN_TWO_LANES(Severity.WARNING),
    SPAN_CLIPPED(Severity.WARNING),
    DUPLICATE_PATH(Severity.WARNING),
    PATH_ELSEWHERE(Severity.WARNING),

    // its references
    UNKNOWN_PERSONA(Severity.WARNING),
    NO_SUCH_LANE(Severity.WARNING),
    UNKNOWN_REFERENCE(Severity.WARNING),
    DERIVED_REFERENCE(Severity.WARNING),
    NOT_A_PAIN(Severity.WARNING),
    NOT_A_CARD(Severity.WARNING),
    MET_BY_CUSTOMER(Severity.WARNING),
    CARD_ELSEWHERE(Severity.WARNING),
    AT_AND_LANE(Severity.WARNING),
    OWN_CAUSE(Severity.WARNING),
    ARROW_FORM(Severity.WARNING),
    ARROW_TO_EMPTY_CELL(Severity.WARNING),
    UNKNOWN_CHECK(Severity.WARNING),

    // its limits
    TEXT_TOO_LONG(Severity.WARNING),
    TOO_MANY_LINES(Severity.WARNING),
    TOO_MUCH_TEXT(Severity.WARNING),
    TOO_MANY_SPANNED_CELLS(Severity.WARNING),
    TOO_MANY_STAGES(Severity.WARNING),
    TOO_MANY_STEPS(Severity.WARNING),
    TOO_MANY_CARDS(Severity.WARNING),
    TOO_MANY_ITEMS(Severity.WARNING),
    TOO_MANY_ARROWS(Severity.WARNING),
    TOO_MANY_PERSONAS(Severity.WARNING),
    TOO_MANY_LANES(Severity.WARNING),
    TOO_MANY_ENTRIES(Severity.WARNING),

    // good blueprinting: checks that an author can set aside
    PAIN_WITHOUT_OPPORTUNITY(Severity.HINT),
    MAP_TOO_LARGE(Severity.HINT),
    REVIEW_OVERDUE(Severity.HINT),
    JARGON_IN_CUSTOMER_WORDS(Severity.HINT),
    OBSERVED_WITHOUT_SOURCE(Severity.HINT),
    STAGE_WITHOUT_STEPS(Severity.HINT),
    MEASURE_NEAR_METRIC(Severity.HINT),
    UNDATED_VALUE(Severity.HINT),
    UNKNOWN_PATH(Severity.HINT),
    SHARES_OVER_100(Severity.HINT),
    MANY_STEPS(Severity.HINT),
    STEP_TWICE(Severity.HINT),
    FEELING_AGAINST_ITEM(Severity.HINT),
    PROPOSED_IN_CURRENT_MAP(Severity.HINT),
    OPPORTUNITY_WITHOUT_PAIN(Severity.HINT),
    STEP_REPEATS_CARD(Severity.HINT),
    STEP_IS_SYSTEM(Severity.HINT),
    MOST_PAINS_CRITICAL(Severity.HINT),
    TWO_SPELLINGS(Severity.HINT),
    MAP_FOR_NOBODY(Severity.HINT),
    STEP_NAMES_ACTOR(Severity.HINT),
    ARROW_PAST_LINES(Severity.HINT),
    HANDOVER_WITHOUT_LABEL(Severity.HINT);

    private final Severity severity;
    private final String id;

    ProblemCode(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** The code as shown and as written in dismissals, such as {@code unknown-lane}. */
    public String id() {
        return id;
    }
}
