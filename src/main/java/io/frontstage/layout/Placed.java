package io.frontstage.layout;

import java.util.function.DoubleFunction;

/**
 * A block in its row.
 *
 * @param first the column that it begins at
 * @param last the column that it reaches to
 * @param y from the top of the row
 * @param maker makes the block for a width, if that is not known before all gutters are
 */
record Placed(Block block, int first, int last, double y, DoubleFunction<Block> maker) {

    double bottom() {
        return y + block.height();
    }

    /** The same, as wide as its columns are now; a block that reaches over several keeps its height. */
    Placed in(Columns columns) {
        return first == last ? this : new Placed(maker.apply(columns.width(first, last)), first, last, y, maker);
    }
}
