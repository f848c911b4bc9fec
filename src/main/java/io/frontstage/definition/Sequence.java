package io.frontstage.definition;

import java.util.List;

/** A list of values. The list is not copied, so the caller must not change it. */
public record Sequence(int start, int end, List<Node> items, boolean repeated) implements Node {

    @Override
    public Node repeatedAt(int otherStart, int otherEnd) {
        return new Sequence(otherStart, otherEnd, items, true);
    }
}
