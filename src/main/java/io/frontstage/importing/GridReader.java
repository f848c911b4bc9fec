package io.frontstage.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a sheet laid out like a blueprint: stages and steps as columns, lanes as rows, the row names in the first column.
 */
final class GridReader {

    /** Texts that only number the steps. */
    private static final Pattern COUNTED =
            Pattern.compile("(?:step|schritt|étape|etape|paso)?\\s*#?\\d{1,3}\\.?", Pattern.CASE_INSENSITIVE);

    private final Sheet sheet;
    private final MapDraft draft;
    private final int headings;
    private final List<GridRow> rows = new ArrayList<>();
    private final Set<Integer> stepColumns = new HashSet<>();
    private int first;

    private GridReader(Sheet sheet, MapDraft draft, int headings) {
        this.sheet = sheet;
        this.draft = draft;
        this.headings = headings;
        this.first = headings + 1;
    }

    /** The first row of the map itself; those above it concern the whole map. */
    static int top(Sheet sheet, int headings, HeadingMeanings words) {
        for (int row = 0; row < sheet.rows(); row++) {
            Optional<RowLabel> label = words.of(sheet.text(row, headings));
            if (label.isPresent() && begins(label.get(), texts(sheet, row, headings + 1))) {
                boolean named = label.filter(RowLabel.STAGE::equals).isPresent();
                int first = row;
                return named
                        ? row
                        : unnamedStages(sheet, headings, row)
                                .or(() -> stagesFurtherUp(sheet, headings, first, words))
                                .orElse(row);
            }
        }
        return 0;
    }

    /** The unnamed row of stages above rows with unknown names. */
    private static Optional<Integer> stagesFurtherUp(Sheet sheet, int headings, int first, HeadingMeanings words) {
        int row = first;
        while (row > 0 && texts(sheet, row - 1, headings + 1) > 1) {
            String name = sheet.text(row - 1, headings);
            if (name.isEmpty()) {
                return unnamedStages(sheet, headings, row);
            }
            if (words.of(name).isPresent()) {
                return Optional.empty();
            }
            row--;
        }
        return Optional.empty();
    }

    /** Whether a row with this number of texts begins the map itself; rows above the map may state for whom it is and who owns it. */
    private static boolean begins(RowLabel label, long texts) {
        return switch (label) {
            case BLUEPRINT, PERSONA, SCENARIO, GOAL, OWNER, NOTE, METRIC, LINE, NUMBER -> false;
            case STAGE, STEP -> true;
            default -> label.isLane() || label.isItem() && texts > 1 || label.isOfStep() && texts > 1;
        };
    }

    private static long texts(Sheet sheet, int row, int first) {
        return IntStream.range(first, sheet.columns())
                .filter(column -> !sheet.text(row, column).isEmpty())
                .count();
    }

    /**
     * @param headings the column of the names of rows
     * @param top the first row of the map itself
     */
    static void read(Sheet sheet, int headings, int top, MapDraft draft) throws Unreadable {
        new GridReader(sheet, draft, headings).read(top);
    }

    private void read(int top) throws Unreadable {
        Optional<Integer> steps = row(RowLabel.STEP);
        Optional<Integer> named = row(RowLabel.STAGE);
        Optional<Integer> above = unnamedStages(sheet, headings, first(top));
        int titles = steps.or(() -> row(RowLabel.CUSTOMER))
                .or(() -> named)
                .or(() -> above)
                .orElseThrow(() -> new Unreadable(Remark.Kind.NO_STEPS));
        Optional<Integer> unnamed = named.isPresent()
                ? Optional.empty()
                : unnamedStages(sheet, headings, titles).or(() -> above);
        unnamed.ifPresent(row -> draft.remark(Remark.Kind.STAGES_FROM_ROW, place(row)));
        Optional<Integer> stages = named.or(() -> unnamed);
        if (steps.isEmpty()) {
            draft.remark(
                    titles == stages.orElse(-1) ? Remark.Kind.STEPS_FROM_STAGES : Remark.Kind.STEPS_FROM_CUSTOMER,
                    place(titles));
        }
        Optional<Integer> within = secondNames(titles, stages, top);
        first = within.map(column -> column + 1).orElse(headings + 1);
        classify(top, steps.orElse(-1), stages.orElse(-1), within);
        IntStream.range(first, sheet.columns())
                .filter(column -> !sheet.text(titles, column).isEmpty() || says(column))
                .forEach(stepColumns::add);
        boolean any = false;
        for (int column = first; column < sheet.columns(); column++) {
            any |= column(column, steps, titles, stages);
        }
        if (!any) {
            throw new Unreadable(Remark.Kind.NO_STEPS);
        }
    }

    /** The first row of the map that has a name. There is one, because the sheet would not be read otherwise. */
    private int first(int top) {
        int row = top;
        while (row + 1 < sheet.rows() && sheet.text(row, headings).isEmpty()) {
            row++;
        }
        return row;
    }

    /** The column that names lanes within lanes, next to the names: it belongs to no step, and has texts only in rows of lanes. */
    private Optional<Integer> secondNames(int titles, Optional<Integer> stages, int top) {
        int column = headings + 1;
        boolean lane = false;
        boolean any = false;
        for (int row = top; row < sheet.rows(); row++) {
            boolean says = !sheet.text(row, column).isEmpty();
            String name = sheet.text(row, headings);
            lane = name.isEmpty()
                    ? lane
                    : draft.words().of(name).filter(RowLabel::isLane).isPresent();
            boolean title =
                    row == titles || stages.filter(Integer.valueOf(row)::equals).isPresent();
            if (says && (title || !lane)) {
                return Optional.empty();
            }
            any |= says;
        }
        return any ? Optional.of(column) : Optional.empty();
    }

    private Optional<Integer> row(RowLabel wanted) {
        for (int row = 0; row < sheet.rows(); row++) {
            if (draft.words()
                    .of(sheet.text(row, headings))
                    .filter(wanted::equals)
                    .isPresent()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The nearest row above the steps that has several texts but no name. */
    private static Optional<Integer> unnamedStages(Sheet sheet, int headings, int titles) {
        int above = titles - 1;
        while (above >= 0 && sheet.isEmpty(above)) {
            above--;
        }
        String name = above < 0 ? "" : sheet.text(above, headings);
        boolean names = name.isEmpty()
                || RowLabel.of(name).filter(RowLabel.LANE::equals).isPresent();
        if (above < 0 || !names) {
            return Optional.empty();
        }
        int row = above;
        boolean counts = IntStream.range(headings + 1, sheet.columns())
                .mapToObj(column -> sheet.text(row, column))
                .allMatch(text -> text.isEmpty() || COUNTED.matcher(text).matches());
        return counts || texts(sheet, row, headings + 1) < 2 ? Optional.empty() : Optional.of(row);
    }

    private String place(int row) {
        return sheet.where(row, headings);
    }

    /** Determines the meaning of each row; a row without a name continues the row above. */
    private void classify(int top, int steps, int stages, Optional<Integer> within) {
        String kind = "frontstage";
        boolean said = false;
        GridRow last = GridRow.NONE;
        for (int row = top; row < sheet.rows(); row++) {
            String name = sheet.text(row, headings);
            if (isLine(row)) {
                kind = RowLabel.laneBelow(name).key();
                said = true;
                continue;
            }
            if (row == steps || row == stages || sheet.isEmpty(row)) {
                continue;
            }
            Optional<RowLabel> label = label(row, name);
            Optional<String> ownKind = RowLabel.laneBefore(name).map(RowLabel::key);
            String means = draft.words().isCustomer(name) ? RowLabel.CUSTOMER.key() : ownKind.orElse(kind);
            draft.ask(name, place(row), means);
            int index = row;
            String inner = within.map(column -> sheet.text(index, column)).orElse("");
            if (label.filter(RowLabel.NUMBER::equals).isPresent()) {
                continue;
            }
            if (isIgnored(name, last)) {
                draft.remark(Remark.Kind.IGNORED, place(row), name.isEmpty() ? last.name() : name);
                last = new GridRow(row, label, "", name.isEmpty() ? last.name() : name, FeelingScale.OURS);
                continue;
            }
            if (name.isEmpty() && inner.isEmpty()) {
                last = last.goesOn(row, scale(row));
            } else if (draft.words().isKeptUndrawn(name)) {
                String key = MapDraft.ownKey(name, place(row));
                draft.remark(Remark.Kind.KEPT_UNDRAWN, place(row), name, key);
                last = new GridRow(row, label, "", name, FeelingScale.OURS, key);
            } else if (label.isPresent() || name.isEmpty()) {
                said &= label.filter(RowLabel::isLane).isEmpty();
                kind = label.filter(RowLabel::isLane).map(RowLabel::key).orElse(kind);
                String lane = !inner.isEmpty()
                        ? draft.ownLane(inner + " (" + kind + ")", kind, place(row))
                        : label.filter(RowLabel::isLane)
                                .map(found -> lane(found, name, place(index)))
                                .orElse("");
                last = new GridRow(row, label, lane, name, scale(row));
            } else {
                String lane = said || ownKind.isPresent()
                        ? draft.laneOfKind(name, ownKind.orElse(kind), place(row))
                        : draft.ownLane(name, kind, place(row));
                last = new GridRow(row, label, lane, name, scale(row));
            }
            rows.add(last);
        }
    }

    /** The meaning of a row, by its name or, if all its cells are emoticons or words for feelings, by its cells. */
    private Optional<RowLabel> label(int row, String name) {
        Optional<RowLabel> said = draft.words().of(name);
        if (said.isPresent() || name.isEmpty() || draft.words().chosen(name).isPresent()) {
            return said;
        }
        List<String> cells = IntStream.range(first, sheet.columns())
                .mapToObj(column -> sheet.text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
        if (cells.size() < 2 || !cells.stream().allMatch(FeelingScale::isFeeling)) {
            return Optional.empty();
        }
        draft.understand(name);
        return Optional.of(RowLabel.FEELS);
    }

    /** Whether a row, or the one above it that it continues, is left out because the person chose so. */
    private boolean isIgnored(String name, GridRow last) {
        return draft.words().isIgnored(name.isEmpty() ? last.name() : name);
    }

    /**
     * The key of a row that is a lane. If the person chose the meaning and the sheet also has that lane by its usual name, the row becomes
     * a separate lane.
     */
    private String lane(RowLabel label, String name, String place) {
        boolean own = draft.words().chosen(name).isPresent()
                && IntStream.range(0, sheet.rows()).anyMatch(row -> RowLabel.of(sheet.text(row, headings))
                        .filter(label::equals)
                        .isPresent());
        return own ? draft.ownLane(name, label.key(), place) : draft.builtInLane(label.key(), name, place);
    }

    /** Whether a row is one of the lines between lanes, which every map draws. */
    private boolean isLine(int row) {
        return RowLabel.of(sheet.text(row, headings))
                        .filter(RowLabel.LINE::equals)
                        .isPresent()
                && IntStream.range(headings + 1, sheet.columns())
                        .allMatch(column -> sheet.text(row, column).isEmpty());
    }

    private FeelingScale scale(int row) {
        return FeelingScale.of(IntStream.range(first, sheet.columns())
                .mapToObj(column -> sheet.text(row, column))
                .toList());
    }

    /** Reads one step with everything below it; {@code false} if the column is empty. */
    private boolean column(int column, Optional<Integer> steps, int titles, Optional<Integer> stages) {
        boolean says = says(column);
        String above = stages.map(row -> sheet.text(row, column)).orElse("").replaceAll("\\s+", " ");
        String title = steps.isPresent() ? joined(titles, column) : titleWithoutSteps(titles, column, above);
        if (title.isEmpty() && !says && above.isEmpty()) {
            return false;
        }
        DraftPart stage = draft.stage(above, sheet.where(titles, column));
        if (title.isEmpty() && !says) {
            return false; // the steps of this stage follow in the next columns
        }
        if (title.isEmpty()) {
            draft.remark(Remark.Kind.UNTITLED_STEP, sheet.where(titles, column));
        }
        DraftPart step = stage.add("steps", new DraftPart("step", title.isEmpty() ? "…" : title));
        sheet.link(titles, column).ifPresent(url -> step.say("url", url));
        sheet.comment(titles, column).ifPresent(comment -> step.say("note", comment));
        for (GridRow row : rows) {
            cell(step, row, column, titles);
        }
        return true;
    }

    /** Whether a row has a value for the step in a column. */
    private boolean says(int column) {
        return rows.stream().anyMatch(row -> !sheet.text(row.index(), column).isEmpty());
    }

    private String joined(int row, int column) {
        return String.join(" ", sheet.lines(row, column));
    }

    /** The title of a step without a step row: what the customer does, if that is one thing; else the stage. */
    private String titleWithoutSteps(int titles, int column, String stage) {
        Optional<Integer> customer = row(RowLabel.CUSTOMER);
        boolean one =
                customer.isPresent() && sheet.lines(customer.get(), column).size() == 1;
        return one || stage.isEmpty() ? joined(customer.orElse(titles), column) : stage;
    }

    private void cell(DraftPart step, GridRow row, int column, int titles) {
        String text = sheet.text(row.index(), column);
        Optional<String> comment = row.index() == titles ? Optional.empty() : sheet.comment(row.index(), column);
        boolean ofCard =
                !row.lane().isEmpty() || row.label().filter(RowLabel::isItem).isPresent();
        int before = ofCard ? step.parts(row.under()).size() : 0;
        fill(step, row, column, text);
        List<DraftPart> entries = ofCard ? step.parts(row.under()) : List.of();
        DraftPart commented = entries.size() > before ? entries.get(before) : step;
        comment.ifPresent(said -> commented.say("note", said));
    }

    /** The number of steps that a cell covers. */
    private int steps(GridRow row, int column) {
        int end = Math.min(sheet.columns() - column, sheet.width(row.index(), column)) + column;
        return (int) IntStream.range(column, end).filter(stepColumns::contains).count();
    }

    private void fill(DraftPart step, GridRow row, int column, String text) {
        if (text.isEmpty() || TitleColumn.repeats(row.label(), text, draft)) {
            return;
        }
        List<String> lines = sheet.lines(row.index(), column);
        Optional<String> link = sheet.link(row.index(), column);
        int width = steps(row, column);
        if (width > 1 && row.lane().isEmpty()) {
            String where = sheet.where(row.index(), column);
            draft.remark(Remark.Kind.MERGED_CELL, where, LeftOutCells.quoted(text), Integer.toString(width));
        }
        if (!row.ownKey().isEmpty()) {
            step.say(row.ownKey(), text);
        } else if (!row.lane().isEmpty()) {
            if (!row.lane().equals("customer") || !lines.equals(List.of(step.title()))) {
                draft.put(step, row.lane(), "does", lines, width, link);
            }
        } else if (row.label().filter(RowLabel::isItem).isPresent()) {
            RowLabel item = row.label().get();
            draft.put(step, item.key(), item.titleKey(), sheet.items(row.index(), column), 1, link);
        } else if (row.label().filter(RowLabel.METRIC::equals).isPresent()) {
            MetricCells.add(step, row.name(), lines, sheet.where(row.index(), column), draft);
        } else if (row.label().filter(RowLabel::isOfStep).isPresent()) {
            draft.say(step, row.label().get(), row.withUnit(text), row.scale(), sheet.where(row.index(), column));
        } else {
            boolean named = !row.name().isEmpty();
            if (named) {
                draft.remark(Remark.Kind.KEPT_AS_NOTE, place(row.index()), row.name());
            } else {
                draft.remark(Remark.Kind.UNNAMED_KEPT_AS_NOTE, place(row.index()));
            }
            step.say("note", named ? row.name() + ": " + text : text);
        }
    }
}
