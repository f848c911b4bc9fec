package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;

/**
 * The limits of the reader. Whatever exceeds a limit is left out and reported with the code named beside it. The limits
 * bound the time and memory that a file can cost, and are far above any map that a person can read.
 */
public final class Limits {

    /** Maximum size of a file in bytes: {@link ProblemCode#TOO_LARGE}. */
    public static final int FILE_BYTES = 1 << 20;

    /** Maximum nesting depth of lists and mappings: {@link ProblemCode#TOO_DEEP}. The language itself needs 8. */
    public static final int DEPTH = 64;

    /**
     * Maximum number of values that aliases repeat, counted each time they are repeated: {@link ProblemCode#TOO_MANY_REPEATS}.
     */
    public static final int REPEATED_VALUES = 50_000;

    /**
     * Maximum number of UTF-16 code units that aliases repeat, counted each time they are repeated: {@link ProblemCode#TOO_MANY_REPEATS}.
     */
    public static final int REPEATED_CHARACTERS = 1 << 20;

    /**
     * Maximum number of lines that aliases repeat, counted each time they are repeated; a text without line breaks is one line:
     * {@link ProblemCode#TOO_MANY_REPEATS}.
     */
    public static final int REPEATED_LINES = 50_000;

    /** Maximum length of a text in UTF-16 code units: {@link ProblemCode#TEXT_TOO_LONG}. */
    public static final int TEXT_LENGTH = 4_000;

    /** Maximum number of additional cells that cards fill by their spans, in total: {@link ProblemCode#TOO_MANY_SPANNED_CELLS}. */
    public static final int SPANNED_CELLS = 20_000;

    /** Maximum number of stages in a map: {@link ProblemCode#TOO_MANY_STAGES}. */
    public static final int STAGES = 100;

    /** Maximum number of steps in a map: {@link ProblemCode#TOO_MANY_STEPS}. */
    public static final int STEPS = 300;

    /** Maximum number of cards in a map: {@link ProblemCode#TOO_MANY_CARDS}. */
    public static final int CARDS = 3_000;

    /**
     * Maximum number of pain points, delights, opportunities, needs and expectations in a map, without needs and expectations that are
     * plain texts: {@link ProblemCode#TOO_MANY_ITEMS}.
     */
    public static final int ITEMS = 3_000;

    /** Maximum number of arrows in a map: {@link ProblemCode#TOO_MANY_ARROWS}. */
    public static final int ARROWS = 1_000;

    /** Maximum number of personas in a map: {@link ProblemCode#TOO_MANY_PERSONAS}. */
    public static final int PERSONAS = 50;

    /** Maximum number of lanes that a map lists: {@link ProblemCode#TOO_MANY_LANES}. */
    public static final int LANES = 50;

    /**
     * Maximum number of entries in any other list, such as channels, quotes, metrics: {@link
     * ProblemCode#TOO_MANY_ENTRIES}.
     */
    public static final int ENTRIES = 200;

    /** Maximum length of a written id, in code points. */
    static final int ID_LENGTH = 64;

    /** Length in code points to which an id derived from a title is cut. */
    static final int DERIVED_ID_LENGTH = 40;

    private Limits() {}

    /** Whether a file of this size is refused without being read. */
    public static boolean isTooLarge(long bytes) {
        return bytes > FILE_BYTES;
    }
}
