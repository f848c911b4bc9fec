package io.frontstage.layout;

import io.frontstage.scene.Font;

/**
 * One arrow and its ends, before it is routed. Immutable.
 *
 * @param agreement whether both ends have a head
 * @param rework whether it leads back to an earlier step
 * @param label its text; empty: none
 * @param lines the same text, broken into lines
 */
record UnroutedArrow(
        ArrowNode from, ArrowNode to, boolean agreement, boolean rework, String label, LineBreaker.Lines lines) {

    static final double LABEL_WIDTH = 132;
    /** The distance from the words of a label to the edge of its background. */
    static final double LABEL_INSET = 4;
    /** The space left and right of a label between two cards. */
    static final double LABEL_ROOM = 22;

    private static final double[] NARROW = {92, 64, 48};
    /** The number of forms of a label. */
    static final int FORMS = 1 + NARROW.length;

    static UnroutedArrow of(ArrowNode from, ArrowNode to, boolean agreement, String label) {
        boolean back = to.last() < from.first() && !agreement;
        return new UnroutedArrow(from, to, agreement, back, label, lines(label));
    }

    static LineBreaker.Lines lines(String label) {
        return label.isEmpty() ? LineBreaker.NONE : LineBreaker.balanced(label, Font.SMALL, LABEL_WIDTH);
    }

    /** A form of the label: 0 is the preferred one, higher numbers are narrower and higher, for places with little room. */
    LineBreaker.Lines form(int number) {
        return number == 0 ? lines : LineBreaker.balanced(label, Font.SMALL, NARROW[number - 1]);
    }

    boolean hasLabel() {
        return !label.isEmpty();
    }

    double labelWidth() {
        return width(lines);
    }

    /** The width of a label's background. */
    static double width(LineBreaker.Lines label) {
        return Math.ceil(label.extent()) + 2 * LABEL_INSET;
    }

    static double height(LineBreaker.Lines label) {
        return label.texts().length * Font.SMALL.lineHeight() + 1;
    }
}
