package io.frontstage.layout;

import java.util.ArrayList;
import java.util.List;

/** What an arrow ends at: a block, or all cards of a cell. Lives for one layout. */
final class ArrowNode {

    /** One end of a route. */
    record End(Route route, boolean start) {

        ArrowNode other() {
            return start ? route.to : route.from;
        }

        int column() {
            return start ? route.exitColumn : route.entryColumn;
        }

        double at() {
            return start ? route.exitAt : route.entryAt;
        }

        void at(double place) {
            if (start) {
                route.exitAt = place;
            } else {
                route.entryAt = place;
            }
        }
    }

    final Block top;
    final Block bottom;
    final String title;
    private final List<List<End>> ends = new ArrayList<>(4);

    ArrowNode(Block top, Block bottom, String title) {
        this.top = top;
        this.bottom = bottom;
        this.title = title;
        for (int i = 0; i < 4; i++) {
            ends.add(List.of());
        }
    }

    int row() {
        return top.row;
    }

    int first() {
        return top.firstColumn;
    }

    int last() {
        return top.lastColumn;
    }

    /** Its upper and lower end; from the top of its row until the rows have their places. */
    double above() {
        return top.y;
    }

    double below() {
        return bottom.y + bottom.height;
    }

    double middle() {
        return (above() + below()) / 2;
    }

    /** Whether no arrow is known to end here yet. */
    boolean isNew() {
        for (List<End> side : ends) {
            if (!side.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    boolean isStack() {
        return top != bottom;
    }

    List<End> ends(Side side) {
        return ends.get(side.ordinal());
    }

    void add(Side side, End end) {
        if (ends(side).isEmpty()) {
            ends.set(side.ordinal(), new ArrayList<>(2));
        }
        ends(side).add(end);
    }
}
