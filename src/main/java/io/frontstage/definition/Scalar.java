package io.frontstage.definition;

/**
 * A single value, as text: how it is read is decided by its key.
 *
 * @param text the trimmed text; empty means absent
 */
public record Scalar(int start, int end, String text, boolean repeated) implements Node {

    @Override
    public Node repeatedAt(int otherStart, int otherEnd) {
        return new Scalar(otherStart, otherEnd, text, true);
    }
}
