package io.frontstage.layout;

import java.util.List;

/**
 * The route of one arrow: where it leaves, through which channels it runs, where it arrives. Channels between columns (gutters) and between
 * rows alternate. Immutable.
 *
 * @param channels the indices of the channels, from start to end
 * @param exitColumn the column in which it leaves, at the top or bottom of something that spans several
 * @param entryColumn the column in which it arrives, at the top or bottom of something that spans several
 */
record PlannedRoute(
        UnroutedArrow arrow,
        Form form,
        Side exit,
        Side entry,
        List<Integer> channels,
        int exitColumn,
        int entryColumn) {

    /** The two straight forms, and the form with bends. */
    enum Form {
        THROUGH_CHANNELS,
        STRAIGHT_DOWN,
        STRAIGHT_ACROSS
    }

    PlannedRoute {
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

    /** Whether a leg is vertical, in a gutter. */
    boolean isUpright(int leg) {
        return exit.isLateral() == (leg % 2 == 0);
    }
}
