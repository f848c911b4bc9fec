package io.frontstage.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

/** Stacks the blocks of one row, each below what is already in its columns. */
final class Stacks {

    private final Columns columns;
    private final double top;
    private final double[] depths;
    private final List<Placed> placed = new ArrayList<>();

    Stacks(Columns columns, double top) {
        this.columns = columns;
        this.top = top;
        this.depths = new double[columns.count()];
        Arrays.fill(depths, top);
    }

    /** Adds a block to a column, with a gap below what is already there. */
    void add(int column, double gap, Block block) {
        put(column, column, gap, block, width -> block);
    }

    /** Adds a block that spans several columns; if it gets wider later, it keeps its current height. */
    void add(int first, int last, double gap, DoubleFunction<Block> maker) {
        Block block = maker.apply(columns.width(first, last));
        put(first, last, gap, block, width -> tall(maker.apply(width), block.height()));
    }

    private static Block tall(Block block, double height) {
        return block.height() >= height ? block : Cards.stretched(block, height);
    }

    private void put(int first, int last, double gap, Block block, DoubleFunction<Block> maker) {
        double y = top;
        for (int i = first; i <= last; i++) {
            y = Math.max(y, depths[i] == top ? top : depths[i] + gap);
        }
        for (int i = first; i <= last; i++) {
            depths[i] = y + block.height();
        }
        placed.add(new Placed(block, first, last, y, maker));
    }

    double bottom() {
        return Arrays.stream(depths).max().orElse(top);
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    /** All blocks, column by column. */
    List<Placed> blocks() {
        List<Placed> order = new ArrayList<>(placed);
        order.sort(Comparator.comparingInt(Placed::first));
        return order;
    }
}
