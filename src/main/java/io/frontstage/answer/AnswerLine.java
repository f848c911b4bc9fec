package io.frontstage.answer;

import io.frontstage.answer.LeftOut.Reason;
import io.frontstage.blueprint.PersonaId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Parses the lines of one file: each gives an answer, or the reason why it does not. */
final class AnswerLine {

    private final AnswerTargets targets;
    private final AnswerColumns columns;

    AnswerLine(AnswerTargets targets, AnswerColumns columns) {
        this.targets = targets;
        this.columns = columns;
    }

    /**
     * The result of parsing a line.
     *
     * @param answer the answer; empty if the line is left out
     * @param reason why it is left out
     * @param what the text that was not understood
     */
    record Read(Optional<SurveyAnswer> answer, Optional<Reason> reason, String what) {

        private static Read leftOut(Reason reason, String what) {
            return new Read(Optional.empty(), Optional.of(reason), what);
        }
    }

    /** Whether a line gives a score. A line without one is not an answer, and not a problem either. */
    boolean isAnswer(List<String> fields) {
        return !columns.score(fields).isEmpty();
    }

    Read read(List<String> fields) {
        Optional<LocalDate> day = day(columns.date(fields));
        if (day.isEmpty()) {
            return Read.leftOut(Reason.DATE, columns.date(fields));
        }
        String step = columns.step(fields);
        Optional<MeasurePlace> place = targets.place(step);
        if (place.isEmpty() || place.get() == AnswerTargets.AMBIGUOUS) {
            return Read.leftOut(place.isEmpty() ? Reason.STEP : Reason.TWO_STEPS, step);
        }
        Optional<MeasureTarget> target = targets.metric(place.get(), columns.metric(fields));
        if (target.isEmpty()) {
            return Read.leftOut(Reason.METRIC, columns.metric(fields));
        }
        Optional<BigDecimal> score = target.get().score(columns.score(fields));
        if (score.isEmpty()) {
            return Read.leftOut(Reason.SCORE, columns.score(fields));
        }
        Optional<PersonaId> persona = targets.persona(columns.persona(fields));
        return new Read(
                Optional.of(new SurveyAnswer(day.get(), target.get(), score.get(), persona)), Optional.empty(), "");
    }

    /** {@code 2026-09-03}, optionally followed by a time. */
    static Optional<LocalDate> day(String text) {
        boolean timed = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
        if (text.length() != 10 && !timed || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
