package io.frontstage.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads CSV as spreadsheets write it: with commas, semicolons or tabs. */
final class CsvSheet {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** The index of the tab in {@link #SEPARATORS}. */
    private static final int TAB = 2;

    /** Number of lines used to detect the separator. */
    private static final int MAX_LINES = 10;

    private CsvSheet() {}

    /** @throws Unreadable if a quotation mark is never closed or is closed inside a cell, or if a limit is exceeded */
    static Sheet read(String text) throws Unreadable {
        List<List<String>> rows = new ArrayList<>();
        read(text, SheetLimits.MAP, (line, fields) -> rows.add(fields));
        return new Sheet(rows, Map.of());
    }

    /** Receives the rows of a file, one after the other. */
    interface Rows {
        /** @param line the first line of the row, from 1 */
        void add(long line, List<String> fields);
    }

    /** Like {@link #read(String)}, row by row. */
    static void read(String text, SheetLimits limits, Rows rows) throws Unreadable {
        Tally characters = new Tally(limits.characters());
        int count = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                List<String> fields = record.getFields();
                if (count == limits.rows() || fields.size() > Sheet.MAX_COLUMNS) {
                    throw new Unreadable(Remark.Kind.TOO_LARGE);
                }
                for (String field : fields) {
                    characters.add(field.length());
                }
                count++;
                rows.add(record.getStartingLineNumber(), fields);
            }
        } catch (CsvParseException broken) {
            throw new Unreadable(Remark.Kind.NOT_CSV);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory cannot fail", impossible);
        }
    }

    /**
     * Detects the separator in the first lines. If there is at least one tab per line, it is the tab, because cells do not contain tabs.
     * Otherwise it is the most frequent separator outside quotes. A separator followed by a blank may be punctuation, so it counts only if
     * there are no others.
     */
    private static char separator(String text) {
        int[] tight = new int[SEPARATORS.length];
        int[] all = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean blank = true;
        int lines = 0;
        int filled = 0;
        for (int i = 0; i < text.length() && lines < MAX_LINES; i++) {
            char c = text.charAt(i);
            boolean beforeBlank = i + 1 < text.length() && text.charAt(i + 1) == ' ';
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                lines++;
                blank = true;
            } else if (blank && c != ' ' && c != '\r') {
                filled++;
                blank = false;
            }
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                all[s] += c == SEPARATORS[s] ? 1 : 0;
                tight[s] += c == SEPARATORS[s] && !beforeBlank ? 1 : 0;
            }
        }
        if (all[TAB] > 0 && all[TAB] >= filled) {
            return SEPARATORS[TAB];
        }
        int most = most(tight);
        return SEPARATORS[tight[most] > 0 ? most : most(all)];
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }
}
