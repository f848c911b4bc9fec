package io.frontstage.layout;

import io.frontstage.scene.Font;

/**
 * One arrow with what it joins; not yet where it runs. Immutable.
 *
 * @param agreement whether both ends have a head
 * @param rework whether it leads back to an earlier step
 * @param label its words; empty: none
 * @param lines the same, broken
 */
record Wire(ArrowNode from, ArrowNode to, boolean agreement, boolean rework, String label, LineBreaker.Lines lines) {

    static final double LABEL_WIDTH = 132;
    /** What stays free left and right of a label between two cards. */
    static final double LABEL_ROOM = 22;

    static Wire of(ArrowNode from, ArrowNode to, boolean agreement, String label) {
        boolean back = to.last() < from.first() && !agreement;
        return new Wire(from, to, agreement, back, label, lines(label));
    }

    static LineBreaker.Lines lines(String label) {
        return label.isEmpty() ? LineBreaker.NONE : LineBreaker.balanced(label, Font.SMALL, LABEL_WIDTH);
    }

    boolean hasLabel() {
        return !label.isEmpty();
    }

    double labelWidth() {
        return Math.ceil(lines.extent()) + 8;
    }

    double labelHeight() {
        return lines.texts().length * Font.SMALL.lineHeight() + 1;
    }
}
