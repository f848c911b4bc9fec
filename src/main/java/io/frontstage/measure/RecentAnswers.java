package io.frontstage.measure;

import io.frontstage.answer.Answers;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.SurveyAnswer;
import io.frontstage.blueprint.PersonaId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answers of the last {@value #DAYS} days: how many there are of each figure, and how customers felt at each step. */
public final class RecentAnswers {

    /** How many days count, today included. */
    public static final int DAYS = 90;

    private final Map<MapMeasures.Key, List<SurveyAnswer>> given = new HashMap<>();

    /** Those of which nothing by persona may be shown. */
    private final Set<MapMeasures.Key> withheld = new HashSet<>();

    private RecentAnswers() {}

    /**
     * How customers felt at a step.
     *
     * @param mean -2 to +2, one decimal
     * @param text the mean as shown, with its sign
     * @param deviation one standard deviation of the answers, by n − 1; 0 or more
     * @param n how many answers, at least five
     */
    public record Feeling(BigDecimal mean, String text, double deviation, int n) {

        public Feeling {
            if (n < Reckoning.MIN_ANSWERS) {
                throw new IllegalArgumentException("too few answers to be shown");
            }
        }
    }

    /**
     * Those on or before a day; later ones do not count.
     *
     * @param persona only answers of this persona, where that may be shown; empty: all answers
     */
    public static RecentAnswers of(Answers answers, LocalDate today, Optional<PersonaId> persona) {
        RecentAnswers recent = new RecentAnswers();
        for (SurveyAnswer answer : answers.answers()) {
            if (!answer.day().isAfter(today) && answer.day().isAfter(today.minusDays(DAYS))) {
                recent.given
                        .computeIfAbsent(MapMeasures.Key.of(answer.target()), key -> new ArrayList<>())
                        .add(answer);
            }
        }
        persona.ifPresent(recent::keepOnly);
        return recent;
    }

    /** A figure by persona would give away a smaller group: all others less the shown ones. */
    private void keepOnly(PersonaId persona) {
        given.forEach((target, answers) -> {
            if (!Line.everyGroupMayBeShown(answers)) {
                withheld.add(target);
            }
        });
        given.replaceAll((target, answers) -> answers.stream()
                .filter(answer -> answer.persona().equals(Optional.of(persona)))
                .toList());
    }

    /** How many answers a figure or feeling has; empty: so few that not even their number is shown. */
    public Optional<Integer> count(MeasureTarget target) {
        return Optional.of(answers(target).size()).filter(n -> n >= Reckoning.MIN_ANSWERS && mayBeShown(target));
    }

    /** Whether a figure or feeling has an answer. */
    public boolean hasAny(MeasureTarget target) {
        return !answers(target).isEmpty();
    }

    /** How customers felt; empty if so few answered that it is not shown. */
    public Optional<Feeling> feeling(MeasureTarget target) {
        List<SurveyAnswer> answers = answers(target);
        Reckoning reckoning = new Reckoning(target);
        return reckoning
                .figure(answers)
                .filter(mean -> mayBeShown(target))
                .map(mean -> new Feeling(mean, reckoning.text(mean), deviation(answers), answers.size()));
    }

    private static double deviation(List<SurveyAnswer> answers) {
        double mean = answers.stream()
                .mapToDouble(answer -> answer.score().doubleValue())
                .average()
                .orElseThrow();
        double squares = answers.stream()
                .mapToDouble(answer -> Math.pow(answer.score().doubleValue() - mean, 2))
                .sum();
        return Math.sqrt(squares / (answers.size() - 1));
    }

    private boolean mayBeShown(MeasureTarget target) {
        return !withheld.contains(MapMeasures.Key.of(target));
    }

    private List<SurveyAnswer> answers(MeasureTarget target) {
        return given.getOrDefault(MapMeasures.Key.of(target), List.of());
    }
}
