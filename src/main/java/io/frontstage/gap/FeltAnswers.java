package io.frontstage.gap;

import io.frontstage.answer.Answers;
import io.frontstage.answer.MeasurePlace;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.SurveyAnswer;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.PersonaId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How customers said they felt in the last 90 days, by step and persona. */
public record FeltAnswers(Map<ElementId, Map<PersonaId, Figure>> bySteps) {

    /**
     * The answers of a persona at a step.
     *
     * @param mean -2 to +2
     * @param count the number of answers
     */
    public record Figure(double mean, int count) {}

    /** How far back answers count, in days. */
    public static final int DAYS = 90;

    /** The fewest answers of which anything is said. */
    public static final int LEAST = 20;

    /** The fewest answers that a group may have if figures by persona are shown, so that nobody can reckon what a few have said. */
    private static final int SMALLEST_GROUP = 5;

    public FeltAnswers {
        bySteps = Map.copyOf(bySteps);
    }

    /** Nobody was asked. */
    public static final FeltAnswers NONE = new FeltAnswers(Map.of());

    /**
     * The answers of the last {@value #DAYS} days. A persona with fewer than {@value #LEAST} at a step is left out; so is the whole step if
     * any group there, those without a persona being one, has answers but fewer than five.
     */
    public static FeltAnswers of(Answers answers, LocalDate today) {
        Map<ElementId, Map<Optional<PersonaId>, List<BigDecimal>>> scores = new HashMap<>();
        for (SurveyAnswer answer : answers.answers()) {
            boolean isNew = !answer.day().isAfter(today) && answer.day().isAfter(today.minusDays(DAYS));
            MeasureTarget target = answer.target();
            if (isNew && target.isFeeling() && target.place().kind() == MeasurePlace.Kind.STEP) {
                scores.computeIfAbsent(new ElementId(target.place().id()), step -> new HashMap<>())
                        .computeIfAbsent(answer.persona(), persona -> new ArrayList<>())
                        .add(answer.score());
            }
        }
        Map<ElementId, Map<PersonaId, Figure>> figures = new HashMap<>();
        scores.forEach((step, groups) -> {
            if (groups.values().stream().allMatch(given -> given.size() >= SMALLEST_GROUP)) {
                figures.put(step, byPersona(groups));
            }
        });
        return new FeltAnswers(figures);
    }

    private static Map<PersonaId, Figure> byPersona(Map<Optional<PersonaId>, List<BigDecimal>> groups) {
        Map<PersonaId, Figure> figures = new HashMap<>();
        groups.forEach((group, given) -> group.filter(persona -> given.size() >= LEAST)
                .ifPresent(persona -> figures.put(persona, figure(given))));
        return figures;
    }

    private static Figure figure(List<BigDecimal> given) {
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(sum.doubleValue() / given.size(), given.size());
    }

    public Optional<Figure> of(ElementId step, PersonaId persona) {
        return Optional.ofNullable(bySteps.getOrDefault(step, Map.of()).get(persona));
    }
}
