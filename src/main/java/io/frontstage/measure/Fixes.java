package io.frontstage.measure;

import io.frontstage.answer.AnswerTargets;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.OpportunityMetrics;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what was done, when, and which metrics should show the effect. */
final class Fixes {

    private final Blueprint blueprint;
    private final IssueStates states;
    private final LocalDate today;
    private final OpportunityMetrics measures;
    private final List<MeasureTarget> targets;
    private final Map<MeasureTarget, List<Fix>> byFigure = new LinkedHashMap<>();
    private final List<Fix> withoutFigure = new ArrayList<>();
    private int hidden;
    private int unknown;
    private int undated;

    private Fixes(Blueprint blueprint, IssueStates states, LocalDate today) {
        this.blueprint = blueprint;
        this.states = states;
        this.today = today;
        measures = new OpportunityMetrics(blueprint);
        targets = new AnswerTargets(blueprint).metrics();
    }

    /** The fixes that were done by a day; a pain point that will be fixed later does not count. */
    static Fixes of(Blueprint blueprint, IssueStates states, LocalDate today) {
        Fixes fixes = new Fixes(blueprint, states, today);
        for (Stage stage : blueprint.stages()) {
            fixes.items(stage.items(), List.of());
            for (Step step : stage.steps()) {
                fixes.items(step.items(), step.metrics());
            }
        }
        return fixes;
    }

    Map<MeasureTarget, List<Fix>> byFigure() {
        return byFigure;
    }

    List<Fix> withoutFigure() {
        return withoutFigure;
    }

    /** What is missing from the verdicts. */
    Verdicts.Missing missing() {
        return new Verdicts.Missing(hidden, unknown, undated);
    }

    private void items(Items items, List<Metric> own) {
        for (PainPoint pain : items.pains()) {
            Optional<Fix> fix = pain.fixed().isPresent()
                    ? Optional.of(fixed(pain, pain.fixed().get()))
                    : done(pain.id(), pain.title(), pain.issues());
            fix.ifPresent(found -> enter(found, figures(pain, own)));
        }
        for (Opportunity opportunity : items.opportunities()) {
            done(opportunity.id(), opportunity.title(), opportunity.issues())
                    .ifPresent(found ->
                            enter(found, measures.of(opportunity).map(Set::of).orElse(Set.of())));
        }
    }

    private static Fix fixed(PainPoint pain, PartialDate day) {
        boolean month = day.text().length() == "2026-10".length();
        LocalDate first = month ? day.day().withDayOfMonth(1) : day.day();
        return new Fix(pain.id(), pain.title(), pain.issues(), first, day.day());
    }

    /**
     * An opportunity or pain point counts as done on the day of its last issue, if all its issues are visible and done. A single visible
     * open issue means that it is not done.
     */
    private Optional<Fix> done(ElementId thing, String title, List<IssueKey> issues) {
        List<IssueState> found = issues.stream().map(states::of).toList();
        Set<IssueState.Kind> kinds = EnumSet.noneOf(IssueState.Kind.class);
        found.forEach(state -> kinds.add(state.kind()));
        if (kinds.isEmpty() || kinds.contains(IssueState.Kind.OPEN)) {
            return Optional.empty();
        }
        if (kinds.contains(IssueState.Kind.HIDDEN)) {
            hidden++;
            return Optional.empty();
        }
        if (kinds.contains(IssueState.Kind.UNKNOWN)) {
            unknown++;
            return Optional.empty();
        }
        if (found.stream().anyMatch(state -> state.resolved().isEmpty())) {
            undated++;
            return Optional.empty();
        }
        return found.stream()
                .map(state -> state.resolved().orElseThrow())
                .max(LocalDate::compareTo)
                .map(day -> new Fix(thing, title, issues, day, day));
    }

    /** The measures of the opportunities that solve a pain point; if there are none, the only metric of its step in a customer lane. */
    private Set<Metric> figures(PainPoint pain, List<Metric> own) {
        Set<Metric> found = new LinkedHashSet<>();
        for (Stage stage : blueprint.stages()) {
            measuresOf(stage.items(), pain, found);
            stage.steps().forEach(step -> measuresOf(step.items(), pain, found));
        }
        if (found.isEmpty()) {
            List<Metric> customers = own.stream().filter(this::isCustomers).toList();
            if (customers.size() == 1) {
                found.add(customers.get(0));
            }
        }
        return found;
    }

    private void measuresOf(Items items, PainPoint pain, Set<Metric> found) {
        for (Opportunity opportunity : items.opportunities()) {
            boolean solves = opportunity.solves().contains(pain.id())
                    || opportunity.solvesAll() && items.pains().contains(pain);
            if (solves) {
                measures.of(opportunity).ifPresent(found::add);
            }
        }
    }

    private boolean isCustomers(Metric metric) {
        return metric.lane()
                .flatMap(blueprint::lane)
                .map(Lane::kind)
                .map(kind -> kind == LaneKind.CUSTOMER)
                .orElse(true);
    }

    private void enter(Fix fix, Set<Metric> figures) {
        if (fix.first().isAfter(today)) {
            return;
        }
        if (figures.isEmpty()) {
            withoutFigure.add(fix);
        }
        for (Metric figure : figures) {
            targets.stream()
                    .filter(target -> target.metric().get() == figure)
                    .findFirst()
                    .ifPresent(target -> byFigure.computeIfAbsent(target, key -> new ArrayList<>())
                            .add(fix));
        }
    }
}
