package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;

/**
 * How much of everything is read; what is past a limit is left out and reported with the code named beside it. They bound the time and
 * the memory that a file can cost, and lie far above any map that a person can read.
 */
public final class Limits {

    /** Bytes of a file: {@link ProblemCode#TOO_LARGE}. */
    public static final int FILE_BYTES = 1 << 20;

    /** Lists and mappings within each other: {@link ProblemCode#TOO_DEEP}. The language itself needs 8. */
    public static final int DEPTH = 64;

    /** Values that aliases repeat, counted as often as they are repeated: {@link ProblemCode#TOO_MANY_REPEATS}. */
    public static final int REPEATED_VALUES = 50_000;

    /** UTF-16 code units that aliases repeat, counted likewise: {@link ProblemCode#TOO_MANY_REPEATS}. */
    public static final int REPEATED_CHARACTERS = 1 << 20;

    /** Lines that aliases repeat, counted likewise; a text without line breaks is one: {@link ProblemCode#TOO_MANY_REPEATS}. */
    public static final int REPEATED_LINES = 50_000;

    /** UTF-16 code units of a text: {@link ProblemCode#TEXT_TOO_LONG}. */
    public static final int TEXT_LENGTH = 4_000;

    /** Cells that cards fill beyond their own by their spans, in all: {@link ProblemCode#TOO_MANY_SPANNED_CELLS}. */
    public static final int SPANNED_CELLS = 20_000;

    /** Stages of a map: {@link ProblemCode#TOO_MANY_STAGES}. */
    public static final int STAGES = 100;

    /** Steps of a map: {@link ProblemCode#TOO_MANY_STEPS}. */
    public static final int STEPS = 300;

    /** Cards of a map: {@link ProblemCode#TOO_MANY_CARDS}. */
    public static final int CARDS = 3_000;

    /** Pain points, delights, opportunities, needs and expectations of a map; needs and expectations that are mere texts not counted: {@link ProblemCode#TOO_MANY_ITEMS}. */
    public static final int ITEMS = 3_000;

    /** Arrows of a map: {@link ProblemCode#TOO_MANY_ARROWS}. */
    public static final int ARROWS = 1_000;

    /** Personas of a map: {@link ProblemCode#TOO_MANY_PERSONAS}. */
    public static final int PERSONAS = 50;

    /** Lanes that a map lists: {@link ProblemCode#TOO_MANY_LANES}. */
    public static final int LANES = 50;

    /** Entries of any other list, such as channels, quotes, metrics: {@link ProblemCode#TOO_MANY_ENTRIES}. */
    public static final int ENTRIES = 200;

    /** Code points of a written id. */
    static final int ID_LENGTH = 64;

    /** Code points at which an id made from a title is cut. */
    static final int DERIVED_ID_LENGTH = 40;

    private Limits() {}

    /** Whether a file is to be refused by its size alone, unread. */
    public static boolean isTooLarge(long bytes) {
        return bytes > FILE_BYTES;
    }
}
