package io.frontstage.layout;

import java.util.function.DoubleFunction;

/**
 * A block in its row.
 *
 * @param first the column at which it begins
 * @param last the last column that it spans
 * @param y from the top of the row
 * @param maker makes the block for a width that is only known once all gutters are
 */
record Placed(Block block, int first, int last, double y, DoubleFunction<Block> maker) {

    double bottom() {
        return y + block.height();
    }

    /** The same block with the current width of its columns; one that spans several columns keeps its height. */
    Placed in(Columns columns) {
        return first == last ? this : new Placed(maker.apply(columns.width(first, last)), first, last, y, maker);
    }
}
