package io.frontstage.definition;

/**
 * A single value as text; its key decides how the text is read.
 *
 * @param text the trimmed text; an empty one counts as absent
 */
public record Scalar(int start, int end, String text, boolean repeated) implements Node {

    @Override
    public Node repeatedAt(int otherStart, int otherEnd) {
        return new Scalar(otherStart, otherEnd, text, true);
    }
}
