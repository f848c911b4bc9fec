package io.frontstage.layout;

import java.util.List;

/**
 * How one arrow runs: where it leaves, through which channels, where it arrives. Channels between columns (gutters) and between rows
 * take turns. Immutable.
 *
 * @param channels the indices of the channels, from start to end
 * @param exitColumn the column in which it leaves, at the top or bottom of what reaches over several
 * @param entryColumn the same where it arrives
 */
record Way(Wire wire, Form form, Side exit, Side entry, List<Integer> channels, int exitColumn, int entryColumn) {

    /** The two ways to run without any bend, and the usual way. */
    enum Form {
        THROUGH_CHANNELS,
        STRAIGHT_DOWN,
        STRAIGHT_ACROSS
    }

    Way {
        channels = List.copyOf(channels);
    }

    boolean isStraight() {
        return form != Form.THROUGH_CHANNELS;
    }

    int legs() {
        return channels.size();
    }

    int channel(int leg) {
        return channels.get(leg);
    }

    /** Whether a leg runs in a gutter. */
    boolean isUpright(int leg) {
        return exit.isLateral() == (leg % 2 == 0);
    }
}
