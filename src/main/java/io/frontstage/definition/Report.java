package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Problems;
import io.frontstage.source.Lines;
import io.frontstage.source.SourceSpan;
import java.util.Collection;
import java.util.Optional;

/** Where what is wrong with one text is collected, with its places. */
record Report(Lines lines, Problems problems) {

    void add(ProblemCode code, Node node, String... arguments) {
        problems.add(code, span(node), arguments);
    }

    void add(ProblemCode code, int start, int end, String... arguments) {
        problems.add(code, lines.span(start, end), arguments);
    }

    /** Reports a word that is none of those known, with the nearest of them. */
    void addNear(ProblemCode code, Node node, String word, Collection<String> known, String... arguments) {
        if (!problems.isFull()) {
            problems.addNear(code, span(node), Nearest.to(word, known), arguments);
        }
    }

    /** Reports with a proposal. */
    void addProposal(ProblemCode code, Node node, Optional<String> proposal, String... arguments) {
        problems.addNear(code, span(node), proposal, arguments);
    }

    SourceSpan span(Node node) {
        return lines.span(node.start(), node.end());
    }

    /** What the author wrote for a value, without white space at its ends. */
    String source(Node node) {
        return lines.text().substring(node.start(), node.end()).strip();
    }
}
