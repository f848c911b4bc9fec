package io.frontstage.problem;

import io.frontstage.messages.Messages;

/** The messages of problems in one language: what was found, and what would be right. */
public record ProblemTexts(Messages messages) {

    /**
     * One or two sentences of plain text. If the author probably meant another word, the message is that of {@code problem.<id>.near}, with
     * that word as its last argument.
     */
    public String sentence(Problem problem) {
        String key = "problem." + problem.code().id();
        Object[] arguments = problem.arguments().toArray();
        int things = problem.code() == ProblemCode.NOT_A_CARD ? 1 : problem.code() == ProblemCode.KEY_ELSEWHERE ? 2 : 0;
        for (int i = 1; i <= things; i++) {
            arguments[i] = messages.text("thing." + arguments[i]);
        }
        if (problem.near().isEmpty()) {
            return messages.text(key, arguments);
        }
        Object[] withNear = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        withNear[arguments.length] = problem.near().get();
        return messages.text(key + ".near", withNear);
    }

    /**
     * A short text for several hints of one kind: {@code 9 pains without an opportunity}.
     *
     * @param count two or more
     */
    public String many(ProblemCode hint, int count) {
        return messages.text("hint.many." + hint.id(), count);
    }
}
