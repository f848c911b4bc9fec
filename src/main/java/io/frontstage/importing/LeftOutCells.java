package io.frontstage.importing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports each cell of a sheet whose words are nowhere in the resulting map, so that nothing is lost silently. */
final class LeftOutCells {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}+");

    /** Maximum length of a quoted cell, in UTF-16 code units. */
    private static final int MAX_QUOTED = 80;

    private final Sheet sheet;
    private final Headings headings;
    private final int top;
    private final MapDraft draft;
    private final Set<String> words = new HashSet<>();

    private LeftOutCells(Sheet sheet, Headings headings, int top, MapDraft draft) {
        this.sheet = sheet;
        this.headings = headings;
        this.top = top;
        this.draft = draft;
        collect(draft.map());
    }

    /** Adds a remark to the draft for each cell that it lacks. @param top the first row of the map itself */
    static void say(Sheet sheet, Headings headings, int top, MapDraft draft) {
        LeftOutCells cells = new LeftOutCells(sheet, headings, top, draft);
        for (int row = 0; row < sheet.rows(); row++) {
            for (int column = 0; column < sheet.columns(); column++) {
                String text = sheet.text(row, column);
                if (!text.isEmpty()
                        && !cells.isUnderstood(row, column)
                        && !cells.isSaid(row < top ? SheetHead.withoutKind(text) : text)) {
                    draft.remark(Remark.Kind.LEFT_OUT, sheet.where(row, column), quoted(text));
                }
            }
        }
    }

    /** A text in one line, cut where it is too long to be quoted. */
    static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > MAX_QUOTED
                ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MAX_QUOTED))) + "…"
                : line;
    }

    private void collect(DraftPart part) {
        add(part.key());
        add(part.title());
        part.texts().forEach((key, texts) -> {
            add(key);
            texts.forEach(this::add);
        });
        part.parts().forEach((key, parts) -> {
            add(key);
            parts.forEach(this::collect);
        });
    }

    private void add(String text) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
    }

    private boolean isSaid(String text) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!isSaidWord(word.group())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the map has a word, or the severity that it names: {@code kritisch}, or {@code Schwere: kritisch}. */
    private boolean isSaidWord(String word) {
        return words.contains(word)
                || words.contains(CellValue.severity(word))
                || words.contains(RowLabel.SEVERITY.key())
                        && RowLabel.of(word).filter(RowLabel.SEVERITY::equals).isPresent();
    }

    /** Whether a cell is a known heading, or is below or next to one whose values are converted to another form. */
    private boolean isUnderstood(int row, int column) {
        boolean above = row < top;
        boolean heading = headings.top() ? row == headings.index() : column == headings.index();
        String text = sheet.text(row, column);
        if (heading || above) {
            return draft.isUnderstood(text)
                    || draft.words().isCustomer(text)
                    || draft.words().chosen(text).isPresent();
        }
        String name = headings.top() ? sheet.text(headings.index(), column) : sheet.text(row, headings.index());
        Optional<RowLabel> label = draft.words().of(name);
        boolean isLane = headings.reading() == SheetReading.ROW_PER_CARD
                && label.filter(found -> found == RowLabel.LANE || found == RowLabel.TEXT)
                        .isPresent();
        return isLane
                || draft.words().isIgnored(name)
                || label.filter(LeftOutCells::isRewritten).isPresent();
    }

    private static boolean isRewritten(RowLabel label) {
        return switch (label) {
            case FEELS, STAFF_FEELS, TIME, WAIT, SEVERITY, MOMENT_OF_TRUTH, NUMBER -> true;
            default -> false;
        };
    }
}
