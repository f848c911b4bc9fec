package io.frontstage.definition;

/** The form in which the value of a key is written; it decides how the value is shown and whether it can be set as a whole. */
public enum ValueForm {
    /** A single value: a text, word, number, date or flag. */
    SINGLE,
    /** Texts, ids or issue keys, in a list or alone. */
    TEXTS,
    /** A single value, for everybody or persona by persona. */
    PER_PERSONA,
    /** Texts for everybody, or persona by persona. */
    TEXTS_PER_PERSONA,
    /** Metrics by their names. */
    METRICS,
    /** Mappings with keys of their own, or figures by date. */
    MAPPINGS;

    /** The form of the values that a thing has under a key. */
    public static ValueForm of(MappingKind kind, Key key) {
        return switch (key) {
            case BY, WITH, FOR, PATH, CHANNEL, POLICY, QUOTE, JARGON, CAUSE, MET_BY, ISSUES, SOLVES, ANSWERS -> key
                            == kind.title()
                    ? SINGLE
                    : TEXTS;
            case FEELS -> PER_PERSONA;
            case THINKS, EXPECTS -> TEXTS_PER_PERSONA;
            case NEEDS -> kind == MappingKind.PERSONA ? TEXTS : TEXTS_PER_PERSONA;
            case METRICS -> METRICS;
            case STAGES,
                    STEPS,
                    PERSONAS,
                    PATHS,
                    LANES,
                    ARROWS,
                    DISMISSED,
                    TRACKER,
                    EVIDENCE,
                    CUSTOMER,
                    FRONTSTAGE,
                    BACKSTAGE,
                    SUPPORT,
                    PAINS,
                    DELIGHTS,
                    OPPORTUNITIES,
                    SERIES -> MAPPINGS;
            default -> SINGLE;
        };
    }

    /** Whether a value can be a list of texts for everybody. */
    public boolean isTexts() {
        return this == TEXTS || this == TEXTS_PER_PERSONA;
    }

    /** Whether a value can differ by persona. */
    public boolean isPerPersona() {
        return this == PER_PERSONA || this == TEXTS_PER_PERSONA;
    }
}
