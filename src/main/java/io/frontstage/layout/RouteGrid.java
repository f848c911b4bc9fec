package io.frontstage.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The map for the routing of arrows, before rows and columns have their final positions: what is where, which channels there are, and where
 * blocks that span columns close them. Heights are provisional but in the right order. Immutable once made.
 */
final class RouteGrid {

    /** The provisional height of any channel between rows. */
    private static final double CHANNEL = 12;

    private record Spot(double top, double bottom) {}

    private final Columns columns;
    private final List<Row> rows;
    private final double[] tops;
    private final List<List<List<Spot>>> cells = new ArrayList<>();
    private final List<List<double[]>> closed = new ArrayList<>();

    RouteGrid(Columns columns, List<Row> rows, List<UnroutedArrow> arrows) {
        this.columns = columns;
        this.rows = rows;
        this.tops = new double[rows.size() + 1];
        double y = CHANNEL;
        for (int i = 0; i < rows.size(); i++) {
            tops[i] = y;
            y += rows.get(i).height() + CHANNEL;
        }
        tops[rows.size()] = y;
        for (int i = 0; i <= columns.count(); i++) {
            closed.add(new ArrayList<>(0));
        }
        for (int row = 0; row < rows.size(); row++) {
            List<List<Spot>> line = new ArrayList<>();
            for (int column = 0; column < columns.count(); column++) {
                line.add(new ArrayList<>(2));
            }
            cells.add(line);
            for (Placed placed : rows.get(row).blocks()) {
                put(row, placed.first(), placed.last(), placed.y(), placed.bottom());
            }
        }
        for (UnroutedArrow arrow : arrows) {
            hold(arrow.from());
            hold(arrow.to());
        }
    }

    /** Adds a badge or an empty place, which is not among the blocks of its row. */
    private void hold(ArrowNode node) {
        for (Spot spot : cells.get(node.row()).get(node.first())) {
            if (spot.top < node.bottom() && node.top() < spot.bottom) {
                return;
            }
        }
        put(node.row(), node.first(), node.last(), node.top(), node.bottom());
    }

    private void put(int row, int first, int last, double top, double bottom) {
        Spot spot = new Spot(top, bottom);
        for (int column = first; column <= last; column++) {
            List<Spot> cell = cells.get(row).get(column);
            int above = cell.size();
            while (above > 0 && cell.get(above - 1).top > top) {
                above--;
            }
            cell.add(above, spot);
            if (column > first) {
                closed.get(column).add(new double[] {tops[row] + top, tops[row] + bottom});
            }
        }
    }

    int columns() {
        return columns.count();
    }

    double top(int row) {
        return tops[row];
    }

    double channelTop(int channel) {
        return tops[channel] - CHANNEL;
    }

    double channelBottom(int channel) {
        return tops[channel];
    }

    double channelMiddle(int channel) {
        return tops[channel] - CHANNEL / 2;
    }

    /** Whether no block is in a gutter between two heights. */
    boolean isFree(int gutter, double one, double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        for (double[] block : closed.get(gutter)) {
            if (block[0] < high && block[1] > low) {
                return false;
            }
        }
        return true;
    }

    double gutterMiddle(int gutter) {
        return columns.gutterLeft(gutter) + columns.gutter(gutter) / 2;
    }

    double left(ArrowNode node) {
        return node.left(columns);
    }

    double right(ArrowNode node) {
        return node.right(columns);
    }

    double middleY(ArrowNode node) {
        return tops[node.row()] + node.middle();
    }

    /** Whether nothing is above a node in its row. */
    boolean isFirst(ArrowNode node) {
        for (int column = node.first(); column <= node.last(); column++) {
            if (cells.get(node.row()).get(column).get(0).top < node.top() - 0.01) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing is below a node in its row. */
    boolean isLast(ArrowNode node) {
        for (int column = node.first(); column <= node.last(); column++) {
            List<Spot> cell = cells.get(node.row()).get(column);
            if (cell.get(cell.size() - 1).bottom > node.bottom() + 0.01) {
                return false;
            }
        }
        return true;
    }

    /** Whether one node is above the other in a column with nothing between them. */
    boolean areNeighbours(ArrowNode upper, ArrowNode lower, int column) {
        if (upper.row() == lower.row()) {
            return upper.bottom() <= lower.top()
                    && cells.get(upper.row()).get(column).stream()
                            .noneMatch(spot -> spot.top >= upper.bottom() - 0.01 && spot.bottom <= lower.top() + 0.01);
        }
        List<Spot> above = cells.get(upper.row()).get(column);
        List<Spot> below = cells.get(lower.row()).get(column);
        return upper.row() < lower.row()
                && above.get(above.size() - 1).bottom <= upper.bottom() + 0.01
                && below.get(0).top >= lower.top() - 0.01
                && areEmpty(upper.row() + 1, lower.row() - 1, column, column);
    }

    boolean areEmpty(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                if (!cells.get(row).get(column).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The distance between two columns. */
    double between(int left, int right) {
        return columns.left(right) - columns.right(left);
    }

    /** Whether a row is a separation line without a badge in a column, so that an arrow can cross it there straight. */
    boolean isOpenLine(int row, int column) {
        return row >= 0
                && row < rows.size()
                && rows.get(row).kind() == Row.Kind.LINE
                && cells.get(row).get(column).isEmpty();
    }

    boolean isSteps(int row) {
        return rows.get(row).kind() == Row.Kind.STEPS;
    }

    boolean isLine(int row) {
        return row >= 0 && row < rows.size() && rows.get(row).kind() == Row.Kind.LINE;
    }
}
