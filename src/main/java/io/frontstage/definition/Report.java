package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Problems;
import io.frontstage.source.Lines;
import io.frontstage.source.SourceSpan;
import java.util.Collection;
import java.util.Optional;

/** Collects the problems of one text with their positions. */
record Report(Lines lines, Problems problems) {

    void add(ProblemCode code, Node node, String... arguments) {
        problems.add(code, span(node), arguments);
    }

    void add(ProblemCode code, int start, int end, String... arguments) {
        problems.add(code, lines.span(start, end), arguments);
    }

    /** Reports an unknown word together with the nearest known one. */
    void addNear(ProblemCode code, Node node, String word, Collection<String> known, String... arguments) {
        if (!problems.isFull()) {
            problems.addNear(code, span(node), Nearest.to(word, known), arguments);
        }
    }

    /** Reports a problem with a suggestion. */
    void addProposal(ProblemCode code, Node node, Optional<String> proposal, String... arguments) {
        problems.addNear(code, span(node), proposal, arguments);
    }

    SourceSpan span(Node node) {
        return lines.span(node.start(), node.end());
    }

    /** The source text of a value, trimmed. */
    String source(Node node) {
        return lines.text().substring(node.start(), node.end()).strip();
    }
}
