package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The columns of a map, one per step and one for each stage without steps, and the gutters between them, in which arrows run. Gutter
 * <i>i</i> is left of column <i>i</i>; there is one more at the right end. Immutable.
 */
final class Columns {

    /** The usual and the maximum width of a card; cards grow if the map is narrower than the available width. */
    static final double CARD = 146;

    static final double WIDEST_CARD = 200;
    /** The width to which cards may shrink so that the folded columns next to them can show their words. */
    private static final double NARROWEST_CARD = 132;

    static final double END = 8;
    private static final double GUTTER = 16;
    private static final double STAGE_GUTTER = 26;
    private static final double FOLDED_GAP = 6;
    private static final double NARROWEST = 20;
    /** Width below which a folded column shows only its number. */
    static final double WORDS = 50;

    /**
     * One column.
     *
     * @param step its step; empty for a stage without steps
     * @param stage the index of its stage
     * @param number the number of its step as displayed; empty: none
     * @param open whether it shows cards
     */
    record Column(Optional<Step> step, int stage, String number, boolean open) {}

    private final List<Column> columns;
    private final int[] firstOfStage;
    private final double[] widths;
    private final double[] gutters;
    private final double[] lefts;
    private final boolean anyOpen;

    private Columns(List<Column> columns, int[] firstOfStage, double[] widths, double[] gutters) {
        this.columns = columns;
        this.firstOfStage = firstOfStage;
        this.widths = widths;
        this.gutters = gutters;
        this.lefts = new double[widths.length];
        this.anyOpen = columns.stream().anyMatch(Column::open);
        double x = gutters[0];
        for (int i = 0; i < widths.length; i++) {
            lefts[i] = x;
            x += widths[i] + gutters[i + 1];
        }
    }

    /**
     * The columns of a map.
     *
     * @param room the maximum width of the body, in CSS pixels
     * @param labels the minimum width of each gutter for the labels of arrows; 0: none
     */
    static Columns of(Blueprint blueprint, LayoutOptions options, double room, double[] labels) {
        int[] first = new int[blueprint.stages().size() + 1];
        List<Column> columns = columns(
                blueprint,
                options.hidden(),
                stage -> options.level() != Level.OVERVIEW
                        || options.open().contains(stage.id().value()),
                first);
        double[] gutters = gutters(columns, blueprint.stages().size(), labels);
        return new Columns(columns, first, widths(columns, first, gutters, room), gutters);
    }

    private static List<Column> columns(Blueprint blueprint, HiddenSteps hidden, Predicate<Stage> isOpen, int[] first) {
        List<Column> columns = new ArrayList<>();
        List<Stage> stages = blueprint.stages();
        Map<ElementId, String> numbers = hidden.numbers(blueprint);
        for (int i = 0; i < stages.size(); i++) {
            first[i] = columns.size();
            boolean open = isOpen.test(stages.get(i));
            for (Step step : stages.get(i).steps()) {
                columns.add(new Column(Optional.of(step), i, numbers.get(step.id()), open));
            }
            if (stages.get(i).steps().isEmpty()) {
                columns.add(new Column(Optional.empty(), i, "", open));
            }
        }
        first[stages.size()] = columns.size();
        return columns;
    }

    /** All columns open, with the same width and without gutters. */
    static Columns even(Blueprint blueprint, double left, double width) {
        int[] first = new int[blueprint.stages().size() + 1];
        List<Column> columns = columns(blueprint, HiddenSteps.NONE, stage -> true, first);
        double[] widths = new double[columns.size()];
        double[] gutters = new double[columns.size() + 1];
        Arrays.fill(widths, width);
        gutters[0] = left;
        return new Columns(columns, first, widths, gutters);
    }

    private static double[] gutters(List<Column> columns, int stages, double[] labels) {
        double[] gutters = new double[columns.size() + 1];
        gutters[0] = END;
        gutters[columns.size()] = END;
        for (int i = 1; i < columns.size(); i++) {
            boolean edge = columns.get(i).stage != columns.get(i - 1).stage;
            if (columns.get(i).open || columns.get(i - 1).open) {
                boolean both = columns.get(i).open && columns.get(i - 1).open;
                gutters[i] = Math.max(edge && both ? STAGE_GUTTER : GUTTER, labels[i]);
            } else {
                gutters[i] = FOLDED_GAP + (edge ? stages > 12 ? 2 : 6 : 0);
            }
        }
        return gutters;
    }

    private static double[] widths(List<Column> columns, int[] first, double[] gutters, double room) {
        double[] widths = new double[columns.size()];
        long open = columns.stream().filter(Column::open).count();
        double left = room - Arrays.stream(gutters).sum();
        long folded = columns.size() - open;
        double card = open == 0 ? CARD : Math.floor((left - folded * (WORDS + 1)) / open);
        double narrowest = folded > 0 ? NARROWEST_CARD : CARD;
        double widest = folded > 0 ? CARD : WIDEST_CARD;
        card = Math.max(narrowest, Math.min(card, widest));
        Arrays.fill(widths, card);
        if (folded > 0) {
            fold(columns, first, gutters, left - open * card, widths);
        }
        return widths;
    }

    /** Gives the folded columns the remaining width: stages with few steps get a minimum width, the others share the rest evenly. */
    private static void fold(List<Column> columns, int[] first, double[] gutters, double room, double[] widths) {
        int stages = first.length - 1;
        double least = stages > 14 ? 50 : stages > 10 ? 56 : 60;
        boolean[] fixed = new boolean[stages];
        double left = room;
        int many = 0;
        for (int i = 0; i < stages; i++) {
            many += columns.get(first[i]).open ? 0 : first[i + 1] - first[i];
        }
        for (boolean again = true; again; ) {
            again = false;
            double each = many == 0 ? 0 : left / many;
            for (int i = 0; i < stages; i++) {
                int count = first[i + 1] - first[i];
                double gaps = 0;
                for (int k = first[i] + 1; k < first[i + 1]; k++) {
                    gaps += gutters[k];
                }
                if (!fixed[i] && !columns.get(first[i]).open && count * each + gaps < least) {
                    fixed[i] = true;
                    double width = Math.max(NARROWEST, (least - gaps) / count);
                    Arrays.fill(widths, first[i], first[i + 1], width);
                    left -= count * width;
                    many -= count;
                    again = true;
                }
            }
        }
        for (int i = 0; i < stages; i++) {
            if (!fixed[i] && !columns.get(first[i]).open) {
                Arrays.fill(widths, first[i], first[i + 1], Math.max(NARROWEST, left / many));
            }
        }
    }

    /** The same columns with other gutter widths. */
    Columns withGutters(double[] others) {
        return new Columns(columns, firstOfStage, widths, others.clone());
    }

    int count() {
        return widths.length;
    }

    Column get(int column) {
        return columns.get(column);
    }

    List<Column> all() {
        return columns;
    }

    int stages() {
        return firstOfStage.length - 1;
    }

    int first(int stage) {
        return firstOfStage[stage];
    }

    int last(int stage) {
        return firstOfStage[stage + 1] - 1;
    }

    boolean isOpen(int column) {
        return columns.get(column).open;
    }

    boolean anyOpen() {
        return anyOpen;
    }

    double left(int column) {
        return lefts[column];
    }

    double right(int column) {
        return lefts[column] + widths[column];
    }

    double middle(int column) {
        return lefts[column] + widths[column] / 2;
    }

    double width(int column) {
        return widths[column];
    }

    /** The width from the left of one column to the right of another, including the gutters between them. */
    double width(int first, int last) {
        return right(last) - left(first);
    }

    double gutterLeft(int gutter) {
        return gutter == 0 ? 0 : right(gutter - 1);
    }

    double gutter(int gutter) {
        return gutters[gutter];
    }

    double[] gutters() {
        return gutters.clone();
    }

    /** The total width. */
    double total() {
        int count = widths.length;
        return count == 0 ? 2 * END + CARD : right(count - 1) + gutters[count];
    }
}
