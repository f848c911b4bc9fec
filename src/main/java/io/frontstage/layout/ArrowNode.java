package io.frontstage.layout;

import io.frontstage.scene.Font;

/**
 * What an arrow ends at: a card, all cards of a cell, or the number of a step on the line of interaction. Immutable.
 *
 * @param row the index of its row
 * @param first its first column
 * @param last its last column
 * @param top its upper end, from the top of its row
 * @param bottom its lower end
 * @param badge the number that it is; empty: it is no badge
 * @param ports how many arrows end at it, if it is a badge
 * @param title what others call it
 * @param id of what it stands for; empty: a cell without cards
 */
record ArrowNode(
        int row, int first, int last, double top, double bottom, String badge, int ports, String title, String id) {

    static final double BADGE = 18;
    private static final double PORT = 10;

    boolean isBadge() {
        return !badge.isEmpty();
    }

    double middle() {
        return (top + bottom) / 2;
    }

    double left(Columns columns) {
        return isBadge() ? columns.middle(first) - badgeWidth() / 2 : columns.left(first);
    }

    double right(Columns columns) {
        return isBadge() ? columns.middle(first) + badgeWidth() / 2 : columns.right(last);
    }

    double badgeWidth() {
        double number = FontTable.width(badge, Font.SMALL_STRONG) + 6;
        return Math.max(BADGE, number) + Math.max(0, ports - 1) * PORT;
    }

    /** Whether both are the same place. */
    boolean isAt(ArrowNode other) {
        return row == other.row && first == other.first && top == other.top && bottom == other.bottom;
    }
}
