package io.frontstage.problem;

import io.frontstage.words.Words;

/** The sentences of problems in one language: what was found, and what would be right. */
public record ProblemTexts(Words words) {

    /** One sentence or two, plain text. */
    public String sentence(Problem problem) {
        return words.text("problem." + problem.code().id(), problem.arguments().toArray());
    }
}
