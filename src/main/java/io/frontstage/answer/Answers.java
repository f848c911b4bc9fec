package io.frontstage.answer;

import java.util.List;

/**
 * The answers that were read for a map.
 *
 * @param answers all that belong to the map, in no particular order
 * @param leftOut what was left out, in the order of the files, at most {@value #MAX_LEFT_OUT} entries
 * @param files how many lines of each file were read and left out
 */
public record Answers(List<SurveyAnswer> answers, List<LeftOut> leftOut, List<AnswerFile> files) {

    /** Maximum number of entries kept in {@link #leftOut}; the counts include all of them. */
    public static final int MAX_LEFT_OUT = 1_000;

    /** No answers. */
    public static final Answers NONE = new Answers(List.of(), List.of(), List.of());

    public Answers {
        answers = List.copyOf(answers);
        leftOut = List.copyOf(leftOut);
        files = List.copyOf(files);
    }

    /**
     * How many lines of a file were read.
     *
     * @param name its name
     * @param answers its lines that give a score
     * @param leftOut how many of them were not understood
     */
    public record AnswerFile(String name, int answers, int leftOut) {}
}
