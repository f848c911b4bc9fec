package io.frontstage.answer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.frontstage.answer.Answers.AnswerFile;
import io.frontstage.answer.LeftOut.Reason;
import io.frontstage.blueprint.Blueprint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Reads a map's answer files line by line and keeps the newest {@value #MAX_ROWS} answers. Memory use does not grow with the size of the
 * files.
 */
public final class AnswersReader {

    /** Maximum number of answers that are kept: the newest by date. */
    public static final int MAX_ROWS = 50_000;

    /** Maximum number of files that are opened. */
    public static final int MAX_FILES = 12;

    /** Maximum size of a file that is opened, in bytes. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final int FIRST_LINE = 16 * 1024;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final AnswerTargets targets;
    private final NewestAnswers newest = new NewestAnswers(MAX_ROWS);
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<AnswerFile> files = new ArrayList<>();

    private AnswersReader(AnswerTargets targets) {
        this.targets = targets;
    }

    /**
     * The answers in these files that belong to the map, and what was left out.
     *
     * @param sources the files; those after the first {@value #MAX_FILES}, and those larger than {@value #MAX_BYTES} bytes, are left out
     * @throws IOException if an existing file cannot be read
     */
    public static Answers read(Blueprint blueprint, List<AnswerSource> sources) throws IOException {
        AnswersReader reader = new AnswersReader(new AnswerTargets(blueprint));
        for (int i = 0; i < sources.size(); i++) {
            AnswerSource source = sources.get(i);
            if (i >= MAX_FILES || source.bytes() > MAX_BYTES) {
                reader.leaveOut(new LeftOut(source.name(), 0, Reason.TOO_MANY, ""));
            } else if (source.bytes() < 0) {
                reader.leaveOut(new LeftOut(source.name(), 0, Reason.NOT_FOUND, ""));
            } else {
                reader.file(source);
            }
        }
        return reader.result();
    }

    private Answers result() {
        if (newest.dropped() > 0) {
            leaveOut(new LeftOut("", 0, Reason.TOO_MANY, ""));
        }
        return new Answers(newest.all(), leftOut, files);
    }

    private void leaveOut(LeftOut entry) {
        if (leftOut.size() < Answers.MAX_LEFT_OUT) {
            leftOut.add(entry);
        }
    }

    private void file(AnswerSource source) throws IOException {
        try (InputStream in = source.open();
                BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            skipMark(text);
            try (CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)) {
                records(source.name(), records.iterator());
            }
        }
    }

    private void records(String file, Iterator<CsvRecord> records) {
        int answers = 0;
        int unread = 0;
        long line = 1;
        try {
            AnswerColumns columns =
                    new AnswerColumns(records.hasNext() ? records.next().getFields() : List.of());
            if (!columns.missing().isEmpty()) {
                leaveOut(new LeftOut(file, line, Reason.FORM, columns.missing().get(0)));
                return;
            }
            AnswerLine lines = new AnswerLine(targets, columns);
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                if (!lines.isAnswer(record.getFields())) {
                    continue;
                }
                answers++;
                AnswerLine.Read read = lines.read(record.getFields());
                if (read.answer().isPresent()) {
                    newest.add(read.answer().get());
                } else {
                    unread++;
                    leaveOut(new LeftOut(file, line, read.reason().orElseThrow(), read.what()));
                }
            }
        } catch (CsvParseException broken) {
            leaveOut(new LeftOut(file, line + 1, Reason.QUOTES, ""));
        }
        files.add(new AnswerFile(file, answers, unread));
    }

    private static void skipMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    /** The most frequent separator in the first line. */
    private static char separator(Reader text) throws IOException {
        int[] counts = new int[SEPARATORS.length];
        text.mark(FIRST_LINE);
        for (int i = 0; i < FIRST_LINE; i++) {
            int c = text.read();
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            for (int s = 0; s < SEPARATORS.length; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        text.reset();
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return SEPARATORS[most];
    }
}
