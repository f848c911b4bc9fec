package io.frontstage.importing;

import io.frontstage.answer.AnswersReader;
import io.frontstage.answer.survey.SurveyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table exported by a survey tool: CSV with commas, semicolons or tabs, which is also what spreadsheets copy to the clipboard, or the
 * largest sheet of a workbook (XLSX).
 *
 * @param table empty if there is none
 * @param remarks why there is no table, or what else is in the workbook
 */
public record SurveySheet(Optional<SurveyTable> table, List<Remark> remarks) {

    public SurveySheet {
        remarks = List.copyOf(remarks);
    }

    /** Reads a file. It never throws, whatever the bytes are. */
    public static SurveySheet read(byte[] bytes) {
        List<Remark> remarks = new ArrayList<>();
        try {
            if (bytes.length > AnswersReader.MAX_BYTES) {
                throw new Unreadable(Remark.Kind.SURVEY_TOO_LARGE);
            }
            List<SurveyTable.Row> rows = Archive.isZip(bytes) ? workbook(bytes, remarks) : text(Decoding.of(bytes));
            if (rows.size() < 2) {
                throw new Unreadable(Remark.Kind.SURVEY_EMPTY);
            }
            List<SurveyTable.Row> answers = rows.subList(1, rows.size());
            return new SurveySheet(Optional.of(new SurveyTable(headings(rows.get(0)), answers)), remarks);
        } catch (Unreadable unreadable) {
            boolean isLarge = unreadable.why() == Remark.Kind.TOO_LARGE;
            remarks.add(Remark.of(isLarge ? Remark.Kind.SURVEY_TOO_LARGE : unreadable.why(), ""));
            return new SurveySheet(Optional.empty(), remarks);
        }
    }

    private static List<String> headings(SurveyTable.Row first) {
        return first.cells().stream().map(String::strip).toList();
    }

    private static List<SurveyTable.Row> text(String text) throws Unreadable {
        List<SurveyTable.Row> rows = new ArrayList<>();
        CsvSheet.read(text, SheetLimits.SURVEY, (line, fields) -> {
            if (!fields.stream().allMatch(String::isBlank)) {
                rows.add(new SurveyTable.Row(line, fields));
            }
        });
        return rows;
    }

    private static List<SurveyTable.Row> workbook(byte[] bytes, List<Remark> remarks) throws Unreadable {
        Sheet sheet = XlsxSheet.read(bytes, SheetLimits.SURVEY, found -> found.rows() * found.columns(), remarks);
        List<SurveyTable.Row> rows = new ArrayList<>();
        for (int row = 0; row < sheet.rows(); row++) {
            if (!sheet.isEmpty(row)) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < sheet.columns(); column++) {
                    cells.add(sheet.text(row, column));
                }
                rows.add(new SurveyTable.Row(row + 1, cells));
            }
        }
        return rows;
    }
}
