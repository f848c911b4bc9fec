package io.frontstage.layout;

import io.frontstage.blueprint.ArrowKind;

/**
 * How one arrow runs: where it leaves, through which channels, where it arrives. Channels between columns and between rows take
 * turns. Lives for one layout.
 */
final class Route {

    /** The two ways to run without any bend, and the usual way. */
    enum Form {
        THROUGH_CHANNELS,
        STRAIGHT_DOWN,
        STRAIGHT_ACROSS
    }

    private static final int[] NONE = {};
    static final double LABEL_WIDTH = 132;

    final ArrowNode from;
    final ArrowNode to;
    final boolean agreement;
    final boolean rework;
    final String label;
    final LineBreaker.Lines labelLines;

    Form form = Form.THROUGH_CHANNELS;
    Side exit = Side.RIGHT;
    Side entry = Side.LEFT;
    int[] channels = NONE;

    /** The place of each leg in its channel: x of one between columns, y of one between rows. */
    double[] tracks = {};

    /** Where it leaves and arrives: at the left or right side y from the top of the row, else x from the left of the column. */
    double exitAt;

    double entryAt;
    /** Whether its ends have their places. */
    boolean placed;

    int exitColumn;
    int entryColumn;

    /** The leg between rows, or the channel between rows, that bears the label; -1: neither. */
    int labelLeg = -1;

    int labelChannel = -1;
    /** The middle of the label. */
    double labelX;

    double labelY;

    Route(ArrowNode from, ArrowNode to, ArrowKind kind, String label) {
        this.from = from;
        this.to = to;
        this.agreement = kind == ArrowKind.AGREEMENT;
        this.rework = to.first() < from.first() && to.last() < from.last();
        this.label = label;
        this.labelLines = label.isEmpty()
                ? LineBreaker.NONE
                : LineBreaker.breakLines(label, io.frontstage.scene.Font.SMALL, LABEL_WIDTH);
    }

    boolean hasLabel() {
        return !label.isEmpty();
    }

    double labelWidth() {
        return Math.ceil(labelLines.extent()) + 8;
    }

    double labelHeight() {
        return labelLines.texts().length * io.frontstage.scene.Font.SMALL.lineHeight() + 2;
    }

    /** Whether a leg runs in a channel between columns. */
    boolean isVertical(int leg) {
        return exit.isLateral() == (leg % 2 == 0);
    }

    ArrowStyle look() {
        return rework ? ArrowStyle.REWORK : agreement ? ArrowStyle.AGREEMENT : ArrowStyle.EXCHANGE;
    }
}
