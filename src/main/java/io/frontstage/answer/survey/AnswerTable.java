package io.frontstage.answer.survey;

import io.frontstage.answer.MeasurePlace;
import io.frontstage.answer.SurveyAnswer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of an answer file, to which lines are added at the end. Existing text never changes, except that the first line gets the names
 * of columns that new lines need.
 */
final class AnswerTable {

    private static final List<String> NEEDED = List.of("date", "step", "metric", "score", "persona");
    private static final String COMMENT = "comment";
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final String MARK = "\uFEFF";
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final String text;
    private final char separator;
    private final String lineBreak;
    private final List<String> columns;

    private AnswerTable(String text, char separator, String lineBreak, List<String> columns) {
        this.text = text;
        this.separator = separator;
        this.lineBreak = lineBreak;
        this.columns = List.copyOf(columns);
    }

    /** A new file. */
    static AnswerTable empty() {
        return new AnswerTable(String.join(",", NEEDED) + "\n", ',', "\n", NEEDED);
    }

    /** An existing file; empty if it is not UTF-8 or its first line is not that of an answer file. */
    static Optional<AnswerTable> of(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
        int end = endOfFirstLine(text);
        String first = (text.startsWith(MARK) ? text.substring(1, end) : text.substring(0, end));
        char separator = separator(first);
        List<String> columns = Arrays.stream(first.split(String.valueOf(separator), -1))
                .map(name -> name.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        boolean isAnswers = columns.containsAll(List.of("date", "metric", "score"))
                && columns.stream().noneMatch(name -> name.contains("\""));
        return isAnswers
                ? Optional.of(new AnswerTable(text, separator, text.startsWith("\r\n", end) ? "\r\n" : "\n", columns))
                : Optional.empty();
    }

    private static int endOfFirstLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }

    private static char separator(String line) {
        char most = SEPARATORS[0];
        long times = 0;
        for (char candidate : SEPARATORS) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > times) {
                most = candidate;
                times = count;
            }
        }
        return most;
    }

    /** The file with the answers added. */
    byte[] with(List<NewAnswer> answers, boolean comments) {
        List<String> all = new ArrayList<>(columns);
        List<String> needed = new ArrayList<>(NEEDED);
        if (comments) {
            needed.add(COMMENT);
        }
        needed.stream().filter(name -> !all.contains(name)).forEach(all::add);
        int end = endOfFirstLine(text);
        StringBuilder out = new StringBuilder(text.length() + 64 * answers.size());
        out.append(text, 0, end);
        all.subList(columns.size(), all.size())
                .forEach(name -> out.append(separator).append(name));
        out.append(text, end, text.length());
        boolean isEnded = text.endsWith("\n") || text.endsWith("\r");
        out.append(isEnded ? "" : lineBreak);
        for (NewAnswer answer : answers) {
            for (int i = 0; i < all.size(); i++) {
                out.append(i == 0 ? "" : separator).append(quoted(value(all.get(i), answer, comments)));
            }
            out.append(lineBreak);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String value(String column, NewAnswer added, boolean comments) {
        SurveyAnswer answer = added.answer();
        MeasurePlace place = answer.target().place();
        return switch (column) {
            case "date" -> answer.day().toString();
            case "step" -> place.kind() == MeasurePlace.Kind.MAP ? "" : place.id();
            case "metric" -> answer.target().name();
            case "score" -> ScoreText.written(answer.score(), answer.target());
            case "persona" -> answer.persona().map(Object::toString).orElse("");
            case COMMENT -> comments ? safe(added.comment()) : "";
            default -> "";
        };
    }

    /** A comment that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, <i>CSV Injection</i>). */
    private static String safe(String comment) {
        return !comment.isEmpty() && STARTS_FORMULA.indexOf(comment.charAt(0)) >= 0 ? "'" + comment : comment;
    }

    private static String quoted(String value) {
        boolean isQuoted =
                value.chars().anyMatch(c -> c == ',' || c == ';' || c == '\t' || c == '"' || c == '\n' || c == '\r');
        return isQuoted ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}
