package io.frontstage.answer.survey;

import io.frontstage.answer.AnswerTargets;
import io.frontstage.answer.AnswersReader;
import io.frontstage.answer.LeftOut;
import io.frontstage.answer.LeftOut.Reason;
import io.frontstage.answer.MeasurePlace;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.SurveyAnswer;
import io.frontstage.answer.survey.ColumnUse.Kind;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a survey for a map: one answer per row, or one respondent per row and one question per column. Answers are never guessed: what
 * cannot be assigned is left out and reported.
 */
public final class SurveyReader {

    /** Maximum number of reported reasons, and of reported values that are not a persona. */
    private static final int MAX_REPORTED = 30;

    private static final int LINES = 3;

    private final AnswerTargets targets;
    private final PlaceNames places;
    private final Map<String, PersonaId> personas = new HashMap<>();
    private final SurveyTable table;
    private final List<SurveyColumn> columns;
    private final Map<Kind, Integer> firstOfKind = new EnumMap<>(Kind.class);
    private final Map<String, Unread> unread = new LinkedHashMap<>();
    private final List<NewAnswer> answers = new ArrayList<>();
    private final Set<String> otherPersonas = new LinkedHashSet<>();

    private SurveyReader(Blueprint blueprint, SurveyTable table, SurveyMapping mapping) {
        this.table = table;
        targets = new AnswerTargets(blueprint);
        places = new PlaceNames(targets, mapping.steps());
        for (Persona persona : blueprint.personas()) {
            personas.putIfAbsent(PlaceNames.key(persona.title()), persona.id());
        }
        blueprint
                .personas()
                .forEach(persona -> personas.put(PlaceNames.key(persona.id().value()), persona.id()));
        mapping.personas().forEach((value, id) -> {
            PersonaId meant = personas.get(PlaceNames.key(id));
            if (meant != null) {
                personas.put(PlaceNames.key(value), meant);
            }
        });
        columns = ColumnGuesser.columns(
                table, targets, places, value -> personas.containsKey(PlaceNames.key(value)), mapping.columns());
        for (int i = 0; i < columns.size(); i++) {
            firstOfKind.putIfAbsent(columns.get(i).use().kind(), i);
        }
    }

    /** Reads a survey with a person's decisions; with {@link SurveyMapping#NONE}, all columns are guessed. */
    public static SurveyReading read(Blueprint blueprint, SurveyTable table, SurveyMapping mapping) {
        return new SurveyReader(blueprint, table, mapping).reading(mapping.order());
    }

    private SurveyReading reading(Optional<DateOrder> order) {
        int day = column(Kind.DAY);
        DayColumn days = DayColumn.of(table, day, order);
        List<Integer> scores = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).use().kind() == Kind.SCORE)
                .boxed()
                .toList();
        int understood = 0;
        int notUnderstood = 0;
        for (SurveyTable.Row row : day < 0 || !days.asked().isEmpty() ? List.<SurveyTable.Row>of() : table.rows()) {
            int before = answers.size();
            boolean isWhole = row(row, days, scores);
            understood += answers.size() > before ? 1 : 0;
            notUnderstood += isWhole ? 0 : 1;
        }
        return new SurveyReading(
                columns,
                answers,
                table.rows().size(),
                understood,
                notUnderstood,
                unread.values().stream()
                        .sorted(Comparator.comparingInt(Unread::count).reversed())
                        .limit(MAX_REPORTED)
                        .toList(),
                days.asked(),
                List.copyOf(otherPersonas));
    }

    /** False if something in the row is left out. A row without a score has no answer, which is not an error. */
    private boolean row(SurveyTable.Row row, DayColumn days, List<Integer> scores) {
        List<Integer> given =
                scores.stream().filter(column -> !row.cell(column).isEmpty()).toList();
        if (given.isEmpty()) {
            return true;
        }
        String written = row.cell(column(Kind.DAY));
        Optional<LocalDate> day = days.day(written);
        if (day.isEmpty()) {
            leaveOut(row, Reason.DATE, written, "", written.isEmpty() ? "" : "written");
            return false;
        }
        Optional<PersonaId> persona = persona(row.cell(column(Kind.PERSONA)));
        String comment = row.cell(column(Kind.COMMENT));
        boolean isWhole = true;
        for (int column : given) {
            Optional<MeasureTarget> target = target(row, columns.get(column).use());
            Optional<BigDecimal> score = target.flatMap(asked -> score(row, row.cell(column), asked));
            if (score.isPresent()) {
                answers.add(new NewAnswer(new SurveyAnswer(day.get(), target.get(), score.get(), persona), comment));
            }
            isWhole &= score.isPresent();
        }
        return isWhole;
    }

    private Optional<MeasureTarget> target(SurveyTable.Row row, ColumnUse use) {
        String step = use.place().orElseGet(() -> row.cell(column(Kind.STEP)));
        Optional<MeasurePlace> place = places.place(step);
        if (place.isEmpty() || place.get() == AnswerTargets.AMBIGUOUS) {
            leaveOut(row, place.isEmpty() ? Reason.STEP : Reason.TWO_STEPS, step, "", step);
            return Optional.empty();
        }
        String metric = use.metric().isEmpty() ? row.cell(column(Kind.METRIC)) : use.metric();
        Optional<MeasureTarget> target = targets.metric(place.get(), metric);
        if (target.isEmpty()) {
            leaveOut(
                    row,
                    Reason.METRIC,
                    metric,
                    place.get().title(),
                    place.get().kind() + place.get().id() + metric);
        }
        return target;
    }

    private Optional<BigDecimal> score(SurveyTable.Row row, String text, MeasureTarget target) {
        Optional<BigDecimal> score = ScoreText.read(text, target);
        if (score.isEmpty()) {
            String scale = target.isFeeling()
                    ? "-2 – +2"
                    : target.scale().map(Object::toString).orElse("yes / no");
            leaveOut(row, Reason.SCORE, text, scale, scale + text);
        }
        return score;
    }

    private Optional<PersonaId> persona(String text) {
        Optional<PersonaId> persona = Optional.ofNullable(personas.get(PlaceNames.key(text)));
        if (persona.isEmpty() && !text.isEmpty() && otherPersonas.size() < MAX_REPORTED) {
            otherPersonas.add(text);
        }
        return persona;
    }

    /** @param same rows with the same reason and the same text here are reported together */
    private void leaveOut(SurveyTable.Row row, Reason reason, String what, String at, String same) {
        String key = reason + " " + same;
        Unread before = unread.get(key);
        if (before == null && unread.size() >= AnswersReader.MAX_ROWS) {
            return;
        }
        String said = what.length() > LeftOut.MAX_TEXT ? what.substring(0, LeftOut.MAX_TEXT) + "…" : what;
        if (before == null) {
            Optional<MeasurePlace> nearest = reason == Reason.STEP ? places.nearest(what) : Optional.empty();
            unread.put(key, new Unread(reason, said, at, 1, List.of(row.line()), nearest));
            return;
        }
        List<Long> lines = new ArrayList<>(before.lines());
        if (lines.size() < LINES) {
            lines.add(row.line());
        }
        unread.put(key, new Unread(reason, before.what(), at, before.count() + 1, lines, before.nearest()));
    }

    private int column(Kind kind) {
        return firstOfKind.getOrDefault(kind, -1);
    }
}
