package io.frontstage.layout;

import java.util.List;

/**
 * The vertical positions of everything. Immutable.
 *
 * @param tops where each row begins, and where the last one ends
 * @param channelTops where the tracks of each channel between rows begin
 */
record Placement(double[] tops, double[] channelTops) {

    /** Places the rows one below the other; a channel that needs more room than there is between its rows pushes down what is below it. */
    static Placement of(List<Row> rows, TrackPlan tracks, boolean badges) {
        double[] tops = new double[rows.size() + 1];
        double[] channels = new double[rows.size() + 1];
        double y = 0;
        double above = 0;
        for (int i = 0; i <= rows.size(); i++) {
            double free = i < rows.size() ? above + over(rows.get(i), badges) : above;
            double needed =
                    tracks.height(i) == 0 ? 0 : tracks.height(i) + tracks.reserved(i) + 2 * (TrackPlan.CLEAR - 1.5);
            double extra = Math.max(0, needed - free);
            channels[i] = y - above + (free + extra - tracks.height(i) - tracks.reserved(i)) / 2;
            y += extra;
            tops[i] = y;
            if (i < rows.size()) {
                y += rows.get(i).height();
                above = under(rows.get(i), badges);
            }
        }
        return new Placement(tops, channels);
    }

    private static double over(Row row, boolean badges) {
        return row.kind() == Row.Kind.LINE ? row.height() / 2 - reach(badges) : row.contentTop();
    }

    private static double under(Row row, boolean badges) {
        return row.kind() == Row.Kind.LINE ? row.height() / 2 - reach(badges) : row.height() - row.contentBottom();
    }

    /** How far the badges or the name on a line extend from it. */
    private static double reach(boolean badges) {
        return badges ? ArrowNode.BADGE / 2 : 6.5;
    }

    double height() {
        return tops[tops.length - 1];
    }
}
