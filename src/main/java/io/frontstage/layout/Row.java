package io.frontstage.layout;

import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.SeparationLine;
import io.frontstage.scene.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One row of the map. Immutable.
 *
 * @param lane the lane that it shows; empty if it shows none
 * @param line the separation line that it is; empty if it is none
 * @param name the block at the left, relative to the top of the row
 * @param height the total height, including the margins around its blocks
 * @param blocks its blocks in reading order: column by column, from top to bottom
 * @param ground draws what is behind its blocks; nothing for most rows
 */
record Row(
        Kind kind,
        Optional<Lane> lane,
        Optional<SeparationLine> line,
        Block name,
        double height,
        List<Placed> blocks,
        Ground ground) {

    /** The contents of a row. */
    enum Kind {
        STAGES,
        STEPS,
        LANE,
        NEEDS,
        FEELINGS,
        PAINS,
        LINE,
        STAFF,
        MEASURES
    }

    /** Draws what is behind the blocks of a row, once all columns have their positions. */
    @FunctionalInterface
    interface Ground {

        Ground NOTHING = (columns, top, out) -> {};

        void paint(Columns columns, double top, List<Shape> out);
    }

    Row {
        blocks = List.copyOf(blocks);
    }

    /** The blocks in a column, from top to bottom, including those that span it. */
    List<Placed> cell(int column) {
        List<Placed> cell = new ArrayList<>(2);
        for (Placed placed : blocks) {
            if (placed.first() <= column && column <= placed.last()) {
                cell.add(placed);
            }
        }
        return cell;
    }

    /** The blocks that begin in each column, from top to bottom. */
    List<List<Placed>> byColumn(int columns) {
        List<List<Placed>> starting = new ArrayList<>(Collections.nCopies(columns, List.of()));
        for (Placed placed : blocks) {
            if (starting.get(placed.first()).isEmpty()) {
                starting.set(placed.first(), new ArrayList<>(2));
            }
            starting.get(placed.first()).add(placed);
        }
        return starting;
    }

    /** The top of its first block. */
    double contentTop() {
        return blocks.stream().mapToDouble(Placed::y).min().orElse(height / 2);
    }

    double contentBottom() {
        return blocks.stream().mapToDouble(Placed::bottom).max().orElse(height / 2);
    }

    Row in(Columns columns) {
        return new Row(
                kind,
                lane,
                line,
                name,
                height,
                blocks.stream().map(block -> block.in(columns)).toList(),
                ground);
    }
}
