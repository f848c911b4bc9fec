package io.frontstage.definition;

import java.util.List;

/** A list of values. The list is handed over, not copied. */
public record Sequence(int start, int end, List<Node> items, boolean repeated) implements Node {

    @Override
    public Node repeatedAt(int otherStart, int otherEnd) {
        return new Sequence(otherStart, otherEnd, items, true);
    }
}
