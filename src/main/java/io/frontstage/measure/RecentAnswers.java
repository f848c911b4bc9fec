package io.frontstage.measure;

import io.frontstage.answer.Answers;
import io.frontstage.answer.MeasurePlace;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.SurveyAnswer;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.PersonaId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of the last {@value #DAYS} days: how many there are about each metric or feeling, and how customers felt at each step. Only
 * sums are kept, never individual answers.
 */
public final class RecentAnswers {

    /** The number of days, including today. */
    public static final int DAYS = 90;

    /** No answers were read. */
    public static final RecentAnswers NONE = new RecentAnswers(Map.of(), Optional.empty());

    private final Map<MapMeasures.Key, Map<Optional<PersonaId>, Tally>> groups;
    private final Optional<PersonaId> only;

    private RecentAnswers(Map<MapMeasures.Key, Map<Optional<PersonaId>, Tally>> groups, Optional<PersonaId> only) {
        this.groups = groups;
        this.only = only;
    }

    /**
     * How customers felt at a step.
     *
     * @param mean -2 to +2, with one decimal
     * @param deviation one standard deviation of the answers, by n − 1; 0 or more
     * @param n the number of answers, at least five
     */
    public record Feeling(BigDecimal mean, double deviation, int n) {

        public Feeling {
            if (n < FigureCalculator.MIN_ANSWERS) {
                throw new IllegalArgumentException("too few answers to be shown");
            }
        }
    }

    /** A sum of answers: their number, and the sums of their scores and of the squares of these. */
    private record Tally(int n, BigDecimal sum, BigDecimal squares) {

        static final Tally NOTHING = new Tally(0, BigDecimal.ZERO, BigDecimal.ZERO);

        static Tally of(BigDecimal score) {
            return new Tally(1, score, score.multiply(score));
        }

        Tally and(Tally other) {
            return new Tally(n + other.n, sum.add(other.sum), squares.add(other.squares));
        }

        double deviation() {
            double mean = sum.doubleValue() / n;
            return Math.sqrt(Math.max(0, squares.doubleValue() - n * mean * mean) / (n - 1));
        }
    }

    /** The answers up to a day; later ones do not count. */
    public static RecentAnswers of(Answers answers, LocalDate today) {
        Map<MapMeasures.Key, Map<Optional<PersonaId>, Tally>> groups = new HashMap<>();
        for (SurveyAnswer answer : answers.answers()) {
            if (!answer.day().isAfter(today) && answer.day().isAfter(today.minusDays(DAYS))) {
                groups.computeIfAbsent(MapMeasures.Key.of(answer.target()), key -> new HashMap<>())
                        .merge(answer.persona(), Tally.of(answer.score()), Tally::and);
            }
        }
        return new RecentAnswers(groups, Optional.empty());
    }

    /**
     * Only the answers of one persona, if that may be shown.
     *
     * @param persona the persona; empty: all answers
     */
    public RecentAnswers of(Optional<PersonaId> persona) {
        return new RecentAnswers(groups, persona);
    }

    /** How many answers a metric or feeling has; empty if there are so few that not even their number is shown. */
    public Optional<Integer> count(MeasureTarget target) {
        return shown(MapMeasures.Key.of(target), only).map(Tally::n);
    }

    /** Whether a metric or feeling has any answer. */
    public boolean hasAny(MeasureTarget target) {
        return tally(MapMeasures.Key.of(target), only).n() > 0;
    }

    /** How customers felt; empty if too few answered to show it. */
    public Optional<Feeling> feeling(MeasureTarget target) {
        return shown(MapMeasures.Key.of(target), only).map(RecentAnswers::feeling);
    }

    /** How customers felt at a step; empty if too few answered to show it. */
    public Optional<Feeling> at(ElementId step) {
        return shown(key(step), only).map(RecentAnswers::feeling);
    }

    /** How a persona felt at a step; empty if it may not be shown because too few people of this persona, or of any other, answered. */
    public Optional<Feeling> at(ElementId step, PersonaId persona) {
        return shown(key(step), Optional.of(persona)).map(RecentAnswers::feeling);
    }

    private static MapMeasures.Key key(ElementId step) {
        return new MapMeasures.Key(MeasurePlace.Kind.STEP, step.value(), "");
    }

    private Optional<Tally> shown(MapMeasures.Key key, Optional<PersonaId> persona) {
        return Optional.of(tally(key, persona))
                .filter(tally -> tally.n() >= FigureCalculator.MIN_ANSWERS)
                .filter(tally -> persona.isEmpty() || everyGroupMayBeShown(key));
    }

    private boolean everyGroupMayBeShown(MapMeasures.Key key) {
        return FigureCalculator.mayBeShownByPersona(groups.getOrDefault(key, Map.of()).values().stream()
                .map(Tally::n)
                .toList());
    }

    private Tally tally(MapMeasures.Key key, Optional<PersonaId> persona) {
        Map<Optional<PersonaId>, Tally> given = groups.getOrDefault(key, Map.of());
        return persona.isPresent()
                ? given.getOrDefault(persona, Tally.NOTHING)
                : given.values().stream().reduce(Tally.NOTHING, Tally::and);
    }

    private static Feeling feeling(Tally tally) {
        BigDecimal mean = tally.sum().divide(BigDecimal.valueOf(tally.n()), 1, RoundingMode.HALF_UP);
        return new Feeling(mean, tally.deviation(), tally.n());
    }
}
