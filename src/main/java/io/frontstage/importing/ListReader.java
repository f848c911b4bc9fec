package io.frontstage.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a sheet with one row per card, pain point, delight or opportunity, and its column names in the first row. */
final class ListReader {

    private final Sheet sheet;
    private final MapDraft draft;
    private final int head;
    private final List<Optional<RowLabel>> columns = new ArrayList<>();
    private Optional<DraftPart> step = Optional.empty();

    private ListReader(Sheet sheet, int head, MapDraft draft) {
        this.sheet = sheet;
        this.head = head;
        this.draft = draft;
        for (int column = 0; column < sheet.columns(); column++) {
            String heading = sheet.text(head, column);
            columns.add(draft.words().of(heading));
            draft.ask(heading, sheet.where(head, column), HeadingMeanings.OWN_KEY);
            if (draft.words().isIgnored(heading)) {
                draft.remark(Remark.Kind.IGNORED, sheet.where(head, column), heading);
            }
        }
    }

    /** @param head the row with the names of the columns */
    static void read(Sheet sheet, int head, MapDraft draft) throws Unreadable {
        ListReader reader = new ListReader(sheet, head, draft);
        for (int row = head + 1; row < sheet.rows(); row++) {
            if (!sheet.isEmpty(row)) {
                reader.row(row);
            }
        }
        if (reader.step.isEmpty()) {
            throw new Unreadable(Remark.Kind.NO_STEPS);
        }
    }

    private void row(int row) {
        String stageTitle = text(row, RowLabel.STAGE);
        String stepTitle = text(row, RowLabel.STEP);
        boolean newStage = !stageTitle.isEmpty();
        DraftPart stage = draft.stage(stageTitle, sheet.where(row, 0));
        boolean goesOn = stepTitle.isEmpty()
                || step.filter(last -> last.title().equals(stepTitle)
                                && stage.parts("steps").contains(last))
                        .isPresent();
        boolean ofStage = stepTitle.isEmpty()
                && (newStage || step.isEmpty())
                && step.filter(stage.parts("steps")::contains).isEmpty();
        if (!goesOn) {
            step = Optional.of(stage.add("steps", new DraftPart("step", stepTitle)));
        }
        DraftPart parent = ofStage ? stage : step.orElse(stage);
        fill(row, parent);
        for (int column = 0; column < columns.size(); column++) {
            sheet.comment(row, column).ifPresent(comment -> parent.say("note", comment));
        }
    }

    private void fill(int row, DraftPart parent) {
        String text = text(row, RowLabel.TEXT);
        String name = text(row, RowLabel.LANE);
        Optional<RowLabel> label = draft.words().of(name);
        String place = sheet.where(row, 0);
        draft.ask(name, place, "frontstage");
        if (draft.words().isIgnored(name)) {
            draft.remark(Remark.Kind.IGNORED, place, name);
        } else if (text.isEmpty()) {
            attributes(row, parent);
        } else if (draft.words().isKeptUndrawn(name)) {
            parent.say(ownKey(name, place), text);
        } else if (label.filter(RowLabel.METRIC::equals).isPresent()) {
            MetricCells.add(parent, name, List.of(text), place, draft);
        } else if (label.filter(RowLabel::isItem).isPresent()) {
            RowLabel item = label.get();
            attributes(row, parent.add(item.key(), new DraftPart(item.titleKey(), text)));
        } else if (label.filter(RowLabel::isOfStep).isPresent()) {
            draft.say(parent, label.get(), text, FeelingScale.OURS, place);
        } else if (name.isEmpty() || parent.key().equals("stage")) {
            draft.remark(Remark.Kind.KEPT_AS_NOTE, place, text);
            parent.say("note", text);
        } else {
            String kind = label.filter(RowLabel::isLane).map(RowLabel::key).orElse("frontstage");
            boolean usual = RowLabel.of(name).filter(RowLabel::isLane).isPresent();
            String lane = usual ? kind : draft.ownLane(name, kind, place);
            attributes(row, parent.add(lane, new DraftPart("does", text)));
        }
    }

    /** Reads the other columns of a row into a part. */
    private void attributes(int row, DraftPart draftPart) {
        for (int column = 0; column < columns.size(); column++) {
            String text = sheet.text(row, column);
            Optional<RowLabel> label = columns.get(column);
            boolean ignored = draft.words().isIgnored(sheet.text(head, column));
            boolean placed = label.filter(ListReader::isPlace).isPresent() || TitleColumn.repeats(label, text, draft);
            if (text.isEmpty() || ignored || placed) {
                continue;
            }
            boolean hasMetrics =
                    draftPart.key().equals("step") || draftPart.key().equals("stage");
            if (label.filter(RowLabel.METRIC::equals).isPresent() && hasMetrics) {
                String heading = sheet.text(head, column);
                MetricCells.add(draftPart, heading, sheet.lines(row, column), sheet.where(row, column), draft);
            } else if (label.filter(found -> found.isLane() || found.isItem()).isPresent()) {
                DraftPart owner = step.orElse(draftPart);
                String titleKey = label.get().titleKey();
                boolean items = label.get().isItem();
                List<String> entries = items ? sheet.items(row, column) : sheet.lines(row, column);
                draft.put(owner, label.get().key(), titleKey, entries, 1, sheet.link(row, column));
            } else if (label.filter(ListReader::isKey).isPresent()) {
                draft.say(draftPart, label.get(), text, FeelingScale.OURS, sheet.where(row, column));
            } else {
                draftPart.say(ownKey(sheet.text(head, column), sheet.where(head, column)), text);
            }
        }
    }

    /** The key under which the texts of an unknown column or lane are kept; adds a remark about it. */
    private String ownKey(String heading, String place) {
        boolean chosen = draft.words().isKeptUndrawn(heading);
        String key = MapDraft.ownKey(heading, place);
        if (heading.isEmpty()) {
            draft.remark(Remark.Kind.UNNAMED_KEPT_AS_OWN_KEY, place, key);
        } else {
            draft.remark(chosen ? Remark.Kind.KEPT_UNDRAWN : Remark.Kind.KEPT_AS_OWN_KEY, place, heading, key);
        }
        return key;
    }

    /** Whether a column's texts can be values of its key in the language. */
    private static boolean isKey(RowLabel rowLabel) {
        return !rowLabel.key().isEmpty() && rowLabel != RowLabel.METRIC && rowLabel != RowLabel.BLUEPRINT;
    }

    private static boolean isPlace(RowLabel rowLabel) {
        return rowLabel == RowLabel.STAGE
                || rowLabel == RowLabel.STEP
                || rowLabel == RowLabel.LANE
                || rowLabel == RowLabel.TEXT;
    }

    private String text(int row, RowLabel wanted) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).filter(wanted::equals).isPresent()) {
                return sheet.text(row, column).replaceAll("\\s+", " ");
            }
        }
        return "";
    }
}
