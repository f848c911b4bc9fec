package io.frontstage.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads a sheet in which a blueprint is drawn: stages and steps as columns, lanes as rows, their names in the first
 * column.
 */
final class GridReader {

    /** Maximum index of the column with the names of the rows. */
    private static final int MAX_HEADING_COLUMN = 3;

    private final Sheet sheet;
    private final MapDraft draft;
    private final int headings;
    private final List<Row> rows = new ArrayList<>();

    /** A row with values of the steps, and its meaning. */
    private record Row(int index, Optional<RowLabel> label, String lane) {}

    private GridReader(Sheet sheet, MapDraft draft, int headings) {
        this.sheet = sheet;
        this.draft = draft;
        this.headings = headings;
    }

    /** The column of the names of rows; empty if the sheet has none. */
    static Optional<Integer> headings(Sheet sheet) {
        for (int column = 0; column < Math.min(MAX_HEADING_COLUMN, sheet.columns()); column++) {
            for (int row = 0; row < sheet.rows(); row++) {
                Optional<RowLabel> label = RowLabel.of(sheet.text(row, column));
                if (label.filter(found -> found == RowLabel.STEP || found.isLane())
                        .isPresent()) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    /** @param headings the column of the names of rows */
    static void read(Sheet sheet, int headings, MapDraft draft) throws Unreadable {
        new GridReader(sheet, draft, headings).read();
    }

    private void read() throws Unreadable {
        Optional<Integer> steps = row(RowLabel.STEP);
        int titles = steps.or(() -> row(RowLabel.CUSTOMER)).orElseThrow(() -> new Unreadable(Remark.Kind.NO_STEPS));
        Optional<Integer> stages = row(RowLabel.STAGE).or(() -> unnamedStages(titles));
        if (steps.isEmpty()) {
            draft.remark(Remark.Kind.STEPS_FROM_CUSTOMER, place(titles));
        }
        int top = Math.min(titles, stages.orElse(titles));
        for (int row = 0; row < top; row++) {
            head(row);
        }
        classify(top, titles, stages.orElse(-1));
        boolean any = false;
        for (int column = headings + 1; column < sheet.columns(); column++) {
            any |= column(column, titles, stages);
        }
        if (!any) {
            throw new Unreadable(Remark.Kind.NO_STEPS);
        }
    }

    private Optional<Integer> row(RowLabel wanted) {
        for (int row = 0; row < sheet.rows(); row++) {
            if (RowLabel.of(sheet.text(row, headings)).filter(wanted::equals).isPresent()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The nearest row above the steps that has several texts but no name. */
    private Optional<Integer> unnamedStages(int titles) {
        int above = titles - 1;
        while (above >= 0 && sheet.isEmpty(above)) {
            above--;
        }
        if (above < 0 || !sheet.text(above, headings).isEmpty()) {
            return Optional.empty();
        }
        int row = above;
        long texts = IntStream.range(headings + 1, sheet.columns())
                .filter(column -> !sheet.text(row, column).isEmpty())
                .count();
        if (texts < 2) {
            return Optional.empty();
        }
        draft.remark(Remark.Kind.STAGES_FROM_ROW, place(row));
        return Optional.of(row);
    }

    private String place(int row) {
        return Sheet.place(row, headings);
    }

    /** Reads a row above the steps, whose cells concern the whole map. */
    private void head(int row) {
        String name = sheet.text(row, headings);
        Optional<RowLabel> label = RowLabel.of(name);
        List<String> said = IntStream.range(headings + 1, sheet.columns())
                .mapToObj(column -> sheet.text(row, column))
                .filter(text -> !text.isEmpty())
                .toList();
        if (label.isEmpty() || said.isEmpty()) {
            note(row, label.isEmpty() ? name : "", String.join(", ", said));
            return;
        }
        switch (label.get()) {
            case PERSONA -> said.stream()
                    .flatMap(String::lines)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(persona -> draft.map().add("personas", new DraftPart("persona", persona)));
            case SCENARIO, GOAL, OWNER, NOTE -> draft.map().say(label.get().key(), String.join(", ", said));
            case BLUEPRINT -> said.stream()
                    .filter(text -> !text.equals(draft.map().title()))
                    .forEach(text -> note(row, name, text));
            default -> note(row, name, String.join(", ", said));
        }
    }

    private void note(int row, String name, String said) {
        String both = name.isEmpty() || said.isEmpty() ? name + said : name + ": " + said;
        if (!both.isEmpty()) {
            draft.remark(Remark.Kind.KEPT_AS_NOTE, place(row), both);
            draft.map().say("note", both);
        }
    }

    /** Determines the meaning of each row; a row without a name continues the row above. */
    private void classify(int top, int titles, int stages) {
        String kind = "frontstage";
        Row last = new Row(-1, Optional.empty(), "");
        for (int row = top; row < sheet.rows(); row++) {
            String name = sheet.text(row, headings);
            if (row == titles || row == stages || sheet.isEmpty(row)) {
                continue;
            }
            Optional<RowLabel> label = RowLabel.of(name);
            if (name.isEmpty()) {
                last = new Row(row, last.label(), last.lane());
            } else if (label.isPresent()) {
                kind = label.get().isLane() ? label.get().key() : kind;
                last = new Row(row, label, label.get().isLane() ? label.get().key() : "");
            } else {
                last = new Row(row, label, draft.ownLane(name, kind, place(row)));
            }
            rows.add(last);
        }
    }

    /** Reads one step with everything below it; {@code false} if the column is empty. */
    private boolean column(int column, int titles, Optional<Integer> stages) {
        String title = String.join(" ", sheet.lines(titles, column));
        boolean says =
                rows.stream().anyMatch(row -> !sheet.text(row.index(), column).isEmpty());
        String above = stages.map(row -> sheet.text(row, column)).orElse("");
        if (title.isEmpty() && !says && above.isEmpty()) {
            return false;
        }
        DraftPart stage = draft.stage(above.replaceAll("\\s+", " "), Sheet.place(titles, column));
        if (title.isEmpty() && !says) {
            return false; // the steps of this stage follow in the next columns
        }
        if (title.isEmpty()) {
            draft.remark(Remark.Kind.UNTITLED_STEP, Sheet.place(titles, column));
        }
        DraftPart step = stage.add("steps", new DraftPart("step", title.isEmpty() ? "…" : title));
        for (Row row : rows) {
            cell(step, row, column);
        }
        return true;
    }

    private void cell(DraftPart step, Row row, int column) {
        String text = sheet.text(row.index(), column);
        if (text.isEmpty()) {
            return;
        }
        List<String> lines = sheet.lines(row.index(), column);
        if (!row.lane().isEmpty()) {
            if (!row.lane().equals("customer") || !lines.equals(List.of(step.title()))) {
                draft.put(step, row.lane(), "does", lines, sheet.width(row.index(), column));
            }
        } else if (row.label().filter(RowLabel::isItem).isPresent()) {
            RowLabel item = row.label().get();
            draft.put(step, item.key(), item.titleKey(), lines, 1);
        } else if (row.label().filter(RowLabel::isOfStep).isPresent()) {
            draft.say(step, row.label().get(), text);
        } else {
            String name = row.label().map(RowLabel::key).orElse("");
            draft.remark(Remark.Kind.KEPT_AS_NOTE, place(row.index()), name);
            step.say("note", (name.isEmpty() ? "" : name + ": ") + text);
        }
    }
}
