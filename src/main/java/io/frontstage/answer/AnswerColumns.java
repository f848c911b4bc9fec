package io.frontstage.answer;

import java.util.List;
import java.util.Locale;

/** The positions of the columns of a file, read from its first line; columns with other names are ignored. */
final class AnswerColumns {

    private static final List<String> REQUIRED = List.of("date", "metric", "score");

    private final List<String> names;
    private final int date;
    private final int metric;
    private final int score;
    private final int step;
    private final int persona;

    AnswerColumns(List<String> header) {
        names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        date = names.indexOf("date");
        metric = names.indexOf("metric");
        score = names.indexOf("score");
        step = names.indexOf("step");
        persona = names.indexOf("persona");
    }

    /** The required columns that are missing. */
    List<String> missing() {
        return REQUIRED.stream().filter(name -> !names.contains(name)).toList();
    }

    String date(List<String> fields) {
        return field(fields, date);
    }

    String metric(List<String> fields) {
        return field(fields, metric);
    }

    String score(List<String> fields) {
        return field(fields, score);
    }

    String step(List<String> fields) {
        return field(fields, step);
    }

    String persona(List<String> fields) {
        return field(fields, persona);
    }

    private static String field(List<String> fields, int column) {
        return column >= 0 && column < fields.size() ? fields.get(column).strip() : "";
    }
}
