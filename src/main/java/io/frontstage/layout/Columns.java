package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of the map: one for each step, and one for a stage without any; between them channels, in which arrows run. */
final class Columns {

    /** A column is never narrower or wider than this. */
    static final double MIN = 168;

    static final double MAX = 260;

    /** Between two columns, between two stages, and at both ends. */
    private static final double CHANNEL = 26;

    private static final double STAGE_CHANNEL = 36;
    private static final double MARGIN = 18;

    /**
     * One column.
     *
     * @param step what it shows; empty for a stage without steps
     * @param stage the index of its stage
     */
    record Column(Optional<Step> step, int stage) {}

    private final List<Column> columns = new ArrayList<>();
    private final int[] firstOfStage;
    private final double[] widths;
    private final double[] channels;
    private final double[] lefts;

    Columns(Blueprint blueprint) {
        List<Stage> stages = blueprint.stages();
        firstOfStage = new int[stages.size() + 1];
        for (int i = 0; i < stages.size(); i++) {
            firstOfStage[i] = columns.size();
            for (Step step : stages.get(i).steps()) {
                columns.add(new Column(Optional.of(step), i));
            }
            if (stages.get(i).steps().isEmpty()) {
                columns.add(new Column(Optional.empty(), i));
            }
        }
        firstOfStage[stages.size()] = columns.size();
        widths = new double[columns.size()];
        lefts = new double[columns.size()];
        channels = new double[columns.size() + 1];
        java.util.Arrays.fill(widths, MIN);
        for (int i = 0; i < channels.length; i++) {
            channels[i] = i == 0 || i == columns.size()
                    ? MARGIN
                    : columns.get(i).stage != columns.get(i - 1).stage ? STAGE_CHANNEL : CHANNEL;
        }
        place();
    }

    int count() {
        return widths.length;
    }

    Column get(int column) {
        return columns.get(column);
    }

    int first(int stage) {
        return firstOfStage[stage];
    }

    int last(int stage) {
        return firstOfStage[stage + 1] - 1;
    }

    /** Makes a column at least as wide as one of its blocks would like, within the bounds. */
    void widen(int column, double need) {
        widths[column] = Math.max(widths[column], Math.min(need, MAX));
    }

    /** Whether no block makes a column any wider. */
    boolean isWidest(int column) {
        return widths[column] >= MAX;
    }

    /** Makes a channel at least that wide. */
    void widenChannel(int channel, double need) {
        channels[channel] = Math.max(channels[channel], need);
    }

    /** Puts all columns beside each other by their widths. */
    void place() {
        double x = channels[0];
        for (int i = 0; i < widths.length; i++) {
            lefts[i] = x;
            x += widths[i] + channels[i + 1];
        }
    }

    double left(int column) {
        return lefts[column];
    }

    double right(int column) {
        return lefts[column] + widths[column];
    }

    /** From the left of one column to the right of another, with the channels between. */
    double width(int first, int last) {
        double width = widths[first];
        for (int i = first + 1; i <= last; i++) {
            width += channels[i] + widths[i];
        }
        return width;
    }

    /** Where the channel left of a column begins; after the last column there is one more. */
    double channelLeft(int channel) {
        return channel == 0 ? 0 : right(channel - 1);
    }

    double channelWidth(int channel) {
        return channels[channel];
    }

    /** How wide the whole is. */
    double total() {
        int count = widths.length;
        return count == 0 ? 2 * MARGIN + MIN : right(count - 1) + channels[count];
    }
}
