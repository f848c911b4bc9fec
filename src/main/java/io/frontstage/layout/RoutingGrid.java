package io.frontstage.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The map as arrows see it before rows and columns have their final places: which channels there are and where boxes that span
 * columns block them. Its heights stand in for the final ones, in the same order.
 */
final class RoutingGrid {

    /** A stand-in for the height of any channel between rows. */
    private static final double CHANNEL = 40;

    private final Grid grid;
    private final double[] tops;
    private final List<List<double[]>> blocked;

    RoutingGrid(Grid grid) {
        this.grid = grid;
        List<Row> rows = grid.rows();
        tops = new double[rows.size() + 1];
        double y = CHANNEL;
        for (int i = 0; i < rows.size(); i++) {
            tops[i] = y;
            y += rows.get(i).height + CHANNEL;
        }
        tops[rows.size()] = y;
        blocked = new ArrayList<>();
        for (int i = 0; i <= grid.columns().count(); i++) {
            blocked.add(new ArrayList<>(0));
        }
        for (int row = 0; row < rows.size(); row++) {
            block(rows.get(row), row);
        }
    }

    private void block(Row row, int index) {
        for (int column = 0; column < grid.columns().count(); column++) {
            for (Block block : row.cell(column)) {
                if (block.firstColumn < column) {
                    double top = tops[index] + block.y;
                    blocked.get(column).add(new double[] {top, top + block.height});
                }
            }
        }
    }

    double top(int row) {
        return tops[row];
    }

    /** The ends of the channel above a row; there is one more after the last row. */
    double channelTop(int channel) {
        return tops[channel] - CHANNEL;
    }

    double channelBottom(int channel) {
        return tops[channel];
    }

    double channelMiddle(int channel) {
        return tops[channel] - CHANNEL / 2;
    }

    /** Whether a channel between columns is free of boxes from one height to another. */
    boolean isFree(int channel, double one, double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        for (double[] box : blocked.get(channel)) {
            if (box[0] < high && box[1] > low) {
                return false;
            }
        }
        return true;
    }

    double middleOf(int channel) {
        Columns columns = grid.columns();
        return columns.channelLeft(channel) + columns.channelWidth(channel) / 2;
    }

    double left(ArrowNode node) {
        return grid.columns().left(node.first());
    }

    double right(ArrowNode node) {
        return grid.columns().right(node.last());
    }

    double middleY(ArrowNode node) {
        return tops[node.row()] + node.middle();
    }

    /** Whether nothing stands above, or below, a node in its row. */
    boolean isFirst(ArrowNode node) {
        Row row = grid.rows().get(node.row());
        for (int column = node.first(); column <= node.last(); column++) {
            if (row.cell(column).get(0) != node.top) {
                return false;
            }
        }
        return true;
    }

    boolean isLast(ArrowNode node) {
        Row row = grid.rows().get(node.row());
        for (int column = node.first(); column <= node.last(); column++) {
            List<Block> cell = row.cell(column);
            if (cell.get(cell.size() - 1) != node.bottom) {
                return false;
            }
        }
        return true;
    }

    /** Whether two nodes stand one above the other in a column with nothing between. */
    boolean areNeighbours(ArrowNode upper, ArrowNode lower, int column) {
        List<Row> rows = grid.rows();
        List<Block> above = rows.get(upper.row()).cell(column);
        if (upper.row() == lower.row()) {
            int at = above.indexOf(upper.bottom);
            return at + 1 < above.size() && above.get(at + 1) == lower.top;
        }
        if (upper.row() > lower.row()
                || above.get(above.size() - 1) != upper.bottom
                || rows.get(lower.row()).cell(column).get(0) != lower.top) {
            return false;
        }
        return areEmpty(upper.row() + 1, lower.row() - 1, column, column);
    }

    /** Whether nothing stands in all cells from one row and column to another. */
    boolean areEmpty(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                if (!grid.rows().get(row).cell(column).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    int columns() {
        return grid.columns().count();
    }
}
