package io.frontstage.layout;

import io.frontstage.scene.Font;

/**
 * An end of an arrow: a card, all cards of a cell, or the badge with a step's number on the line of interaction. Immutable.
 *
 * @param row the index of its row
 * @param first its first column
 * @param last its last column
 * @param top its upper end, from the top of its row
 * @param bottom its lower end
 * @param badge the number on the badge; empty: it is not a badge
 * @param ports the number of arrows that end at it, if it is a badge
 * @param title its name in the text of the arrow for screen readers
 * @param id the id of what is drawn here; empty: a cell without cards
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

    /** Whether both ends are at the same place of the map. */
    boolean isAt(ArrowNode other) {
        return row == other.row && first == other.first && top == other.top && bottom == other.bottom;
    }
}
