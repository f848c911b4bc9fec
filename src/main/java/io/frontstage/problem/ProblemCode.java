package io.frontstage.problem;

/**
 * The kinds of problem. The id of a code is its name in lower case with dashes; ids are for ever. What each says stands under {@code
 * problem.<id>} in the words, once a language.
 */
public enum ProblemCode {
    /** The file holds nothing. */
    EMPTY(Severity.ERROR);

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
