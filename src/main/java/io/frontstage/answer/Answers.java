package io.frontstage.answer;

import java.util.List;

/**
 * The answers that were read for a map.
 *
 * @param answers all that belong to it, in no order
 * @param leftOut what was left out, in the order of the files, at most {@value #MAX_LEFT_OUT} entries
 * @param files how much was read and left out of each file
 */
public record Answers(List<SurveyAnswer> answers, List<LeftOut> leftOut, List<AnswerFile> files) {

    /** Entries of {@link #leftOut} that are kept; all are counted. */
    public static final int MAX_LEFT_OUT = 1_000;

    /** No answers. */
    public static final Answers NONE = new Answers(List.of(), List.of(), List.of());

    public Answers {
        answers = List.copyOf(answers);
        leftOut = List.copyOf(leftOut);
        files = List.copyOf(files);
    }

    /**
     * How much was read of a file.
     *
     * @param name its name
     * @param answers its lines that give a score
     * @param leftOut how many of them were not understood
     */
    public record AnswerFile(String name, int answers, int leftOut) {}
}
