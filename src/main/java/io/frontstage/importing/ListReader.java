package io.frontstage.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a sheet with one row per card, pain, delight or opportunity, its columns named in the first row. */
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
            columns.add(RowLabel.of(sheet.text(head, column)));
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
        fill(row, ofStage ? stage : step.orElse(stage));
    }

    private void fill(int row, DraftPart parent) {
        String text = text(row, RowLabel.TEXT);
        String name = text(row, RowLabel.LANE);
        Optional<RowLabel> label = RowLabel.of(name);
        String place = sheet.where(row, 0);
        if (text.isEmpty()) {
            attributes(row, parent);
        } else if (label.filter(RowLabel::isItem).isPresent()) {
            RowLabel item = label.get();
            attributes(row, parent.add(item.key(), new DraftPart(item.titleKey(), text)));
        } else if (label.filter(RowLabel::isOfStep).isPresent()) {
            draft.say(parent, label.get(), text, FeelingScale.OURS);
        } else if (name.isEmpty() || parent.key().equals("stage")) {
            draft.remark(Remark.Kind.KEPT_AS_NOTE, place, text);
            parent.say("note", text);
        } else {
            String lane = label.filter(RowLabel::isLane)
                    .map(RowLabel::key)
                    .orElseGet(() -> draft.ownLane(name, "frontstage", place));
            attributes(row, parent.add(lane, new DraftPart("does", text)));
        }
    }

    /** Reads the other columns of a part. */
    private void attributes(int row, DraftPart draftPart) {
        for (int column = 0; column < columns.size(); column++) {
            String text = sheet.text(row, column);
            Optional<RowLabel> label = columns.get(column);
            if (text.isEmpty() || label.filter(ListReader::isPlace).isPresent()) {
                continue;
            }
            boolean hasMetrics =
                    draftPart.key().equals("step") || draftPart.key().equals("stage");
            if (label.filter(RowLabel.METRIC::equals).isPresent() && hasMetrics) {
                String name = draftPart.free("metrics", sheet.text(head, column));
                draftPart.add("metrics", new DraftPart(name, text));
            } else if (label.isPresent() && !label.get().key().isEmpty() && label.get() != RowLabel.METRIC) {
                draft.say(draftPart, label.get(), text, FeelingScale.OURS);
            } else {
                String heading = sheet.text(head, column);
                String key = "x-" + MapDraft.slug(heading.isEmpty() ? sheet.where(head, column) : heading);
                draft.remark(Remark.Kind.KEPT_AS_OWN_KEY, sheet.where(head, column), heading, key);
                draftPart.say(key, text);
            }
        }
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
