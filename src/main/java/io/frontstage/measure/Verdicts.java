package io.frontstage.measure;

import io.frontstage.answer.AnswerTargets;
import io.frontstage.answer.Answers;
import io.frontstage.answer.MeasurePlace;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.blueprint.Blueprint;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Verdicts on whether what was done helped.
 *
 * @param verdicts a row for each group of fixes and figure, ordered by kind, then the newest first
 * @param missing what may have been done but has no row
 */
public record Verdicts(List<Verdict> verdicts, Missing missing) {

    /**
     * Pain points and opportunities that may have been done but have no row.
     *
     * @param hidden how many depend on issues that the reader may not see
     * @param unknown how many depend on issues about which Jira was not queried or did not respond
     * @param undated how many are done, but on an unknown day, because their issues have no resolution date
     */
    public record Missing(int hidden, int unknown, int undated) {}

    public Verdicts {
        verdicts = List.copyOf(verdicts);
    }

    public static Verdicts of(Blueprint blueprint, Answers answers, IssueStates states, LocalDate today) {
        Fixes fixes = Fixes.of(blueprint, states, today);
        List<Verdict> verdicts = new ArrayList<>();
        List<MeasureTarget> targets = new AnswerTargets(blueprint).metrics();
        MapMeasures measures = MapMeasures.of(blueprint, answers, Optional.empty());
        fixes.byFigure().forEach((target, found) -> {
            List<FixGroup> groups = FixGroup.of(found);
            for (int i = 0; i < groups.size(); i++) {
                Optional<FixGroup> before = i == 0 ? Optional.empty() : Optional.of(groups.get(i - 1));
                Optional<FixGroup> next = i + 1 == groups.size() ? Optional.empty() : Optional.of(groups.get(i + 1));
                Comparison comparison =
                        new Comparison(target, title(target, targets), groups.get(i), before, next, today);
                verdicts.add(comparison.verdict(answers.answers(), points(measures, target)));
            }
        });
        for (Fix fix : fixes.withoutFigure()) {
            verdicts.add(new Verdict(
                    Optional.empty(),
                    "",
                    new FixGroup(List.of(fix)),
                    Verdict.Kind.NO_FIGURE,
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    0,
                    0,
                    ChronoUnit.DAYS.between(fix.last(), today),
                    Optional.empty(),
                    false,
                    false));
        }
        verdicts.sort(Comparator.comparing(Verdict::kind)
                .thenComparing(verdict -> verdict.group().last(), Comparator.reverseOrder()));
        return new Verdicts(verdicts, fixes.missing());
    }

    /**
     * The verdicts that a filter leaves.
     *
     * @param leftOut the ids of pain points and opportunities that are left out; a row of several fixes is left out if its first fix is
     */
    public Verdicts without(Set<String> leftOut) {
        List<Verdict> shown = verdicts.stream()
                .filter(verdict ->
                        !leftOut.contains(verdict.group().fixes().get(0).thing().value()))
                .toList();
        return new Verdicts(shown, missing);
    }

    /** The name of a metric, with its step or stage if another one has the same name. */
    private static String title(MeasureTarget target, List<MeasureTarget> all) {
        boolean isAlone = all.stream()
                        .filter(other -> other.name().equalsIgnoreCase(target.name()))
                        .limit(2)
                        .count()
                == 1;
        return isAlone || target.place().kind() == MeasurePlace.Kind.MAP
                ? target.name()
                : target.name() + ", " + target.place().title();
    }

    private static List<Point> points(MapMeasures measures, MeasureTarget target) {
        return measures.metrics().stream()
                .filter(measure -> measure.target().place().equals(target.place())
                        && measure.target().metric().get() == target.metric().get())
                .flatMap(measure -> measure.points().stream())
                .toList();
    }
}
