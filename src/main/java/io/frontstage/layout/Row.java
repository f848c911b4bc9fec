package io.frontstage.layout;

import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.SeparationLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row of the map: a cell for each column, each a stack of blocks. Lives for one layout. */
final class Row {

    /** What a row holds. */
    enum Kind {
        STAGE,
        RAIL,
        LANE,
        THOUGHTS,
        EMOTIONS,
        STAFF,
        MEASURES
    }

    final Kind kind;
    final Optional<Lane> lane;
    /** The lines that run above it. */
    final List<SeparationLine> linesAbove;
    /** Its name, at the left. */
    final Block name;
    /** Room above its blocks, for the curves. */
    final double lead;

    private final List<List<Block>> cells;

    /** As high as its fullest cell, or its name. */
    double height;
    /** Where its blocks begin. */
    double top;
    /** Where the ground of the row begins and ends, with the channels that belong to it. */
    double bandTop;

    double bandBottom;

    Row(Kind kind, Optional<Lane> lane, List<SeparationLine> linesAbove, Block name, double lead, int columns) {
        this.kind = kind;
        this.lane = lane;
        this.linesAbove = linesAbove;
        this.name = name;
        this.lead = lead;
        this.cells = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            cells.add(new ArrayList<>(2));
        }
    }

    double padTop() {
        return kind == Kind.EMOTIONS ? 0 : kind == Kind.RAIL || kind == Kind.STAGE ? 8 : 12;
    }

    double padBottom() {
        return kind == Kind.RAIL ? 6 : 12;
    }

    /** How far below the top its name stands: level with the first line in a card, which has room around its words. */
    double nameDrop() {
        return switch (kind) {
            case LANE -> 6;
            case THOUGHTS -> 3;
            default -> 0;
        };
    }

    void add(Block block, int row, int column, int span) {
        block.row = row;
        block.firstColumn = column;
        block.lastColumn = column + span - 1;
        for (int i = column; i <= block.lastColumn; i++) {
            cells.get(i).add(block);
        }
    }

    /** What stands in a cell, from top to bottom; a block that spans columns stands in each. */
    List<Block> cell(int column) {
        return cells.get(column);
    }

    boolean isEmpty() {
        for (List<Block> cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Fits all blocks to their columns and stacks them. */
    void stack(Columns columns, double nameWidth) {
        double[] depth = new double[cells.size()];
        java.util.Arrays.fill(depth, lead);
        double most = lead;
        for (int column = 0; column < depth.length; column++) {
            for (Block block : cells.get(column)) {
                if (block.firstColumn != column) {
                    continue;
                }
                block.fit(columns.width(block.firstColumn, block.lastColumn));
                double y = 0;
                for (int i = column; i <= block.lastColumn; i++) {
                    y = Math.max(y, depth[i] == lead ? lead : depth[i] + block.gap);
                }
                block.y = y;
                for (int i = column; i <= block.lastColumn; i++) {
                    depth[i] = y + block.height;
                }
                most = Math.max(most, y + block.height);
            }
        }
        name.fit(nameWidth);
        height = Math.max(most, nameDrop() + name.height);
    }
}
