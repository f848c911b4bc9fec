package io.frontstage.measure;

import io.frontstage.answer.MeasurePlace;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.blueprint.AnsweredFeeling;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.DatedValue;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Scores;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.blueprint.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A map for display, with figures from answers in the series of its metrics, and with how customers recently felt at its steps. It is never
 * written back, because the author did not write figures that come from answers.
 */
public final class MeasuredBlueprint {

    private final Map<MapMeasures.Key, Measure> measures = new HashMap<>();

    private final RecentAnswers recent;

    private MeasuredBlueprint(MapMeasures figures, RecentAnswers recent) {
        this.recent = recent;
        figures.metrics().forEach(measure -> measures.putIfAbsent(MapMeasures.Key.of(measure.target()), measure));
    }

    /** The map for display; figures from answers state the number of answers: {@code 3.7 (n 6)}. */
    public static Blueprint of(Blueprint map, MapMeasures figures, RecentAnswers recent) {
        MeasuredBlueprint measured = new MeasuredBlueprint(figures, recent);
        MeasurePlace whole = new MeasurePlace(MeasurePlace.Kind.MAP, "map", "");
        return new Blueprint(
                map.info(),
                map.personas(),
                map.paths(),
                map.lanes(),
                map.stages().stream().map(measured::stage).toList(),
                map.arrows(),
                measured.metrics(map.metrics(), whole),
                map.dismissals());
    }

    private Stage stage(Stage stage) {
        return new Stage(
                stage.id(),
                stage.title(),
                stage.about(),
                stage.audience(),
                stage.owner(),
                stage.needs(),
                stage.steps().stream().map(this::step).toList(),
                metrics(
                        stage.metrics(),
                        new MeasurePlace(MeasurePlace.Kind.STAGE, stage.id().value(), "")),
                stage.items());
    }

    private Step step(Step step) {
        return new Step(
                step.id(),
                step.title(),
                step.about(),
                step.audience(),
                step.owner(),
                step.channels(),
                step.policies(),
                step.cells(),
                step.experience().with(recent.at(step.id()).map(MeasuredBlueprint::lately)),
                step.timing(),
                step.tolerance(),
                step.failPoint(),
                step.momentOfTruth(),
                metrics(
                        step.metrics(),
                        new MeasurePlace(MeasurePlace.Kind.STEP, step.id().value(), "")),
                step.items());
    }

    private static AnsweredFeeling lately(RecentAnswers.Feeling feeling) {
        return new AnsweredFeeling(feeling.mean().doubleValue(), Scores.mean(feeling.mean()), feeling.n());
    }

    private List<Metric> metrics(List<Metric> metrics, MeasurePlace place) {
        return metrics.stream().map(metric -> metric(metric, place)).toList();
    }

    private Metric metric(Metric metric, MeasurePlace place) {
        Measure measure = measures.get(MapMeasures.Key.of(new MeasureTarget(place, Optional.of(metric))));
        List<DatedValue> answered = measure == null
                ? List.of()
                : measure.points().stream()
                        .filter(point -> point.from() == Point.Origin.ANSWERS)
                        .map(MeasuredBlueprint::dated)
                        .toList();
        if (answered.isEmpty()) {
            return metric;
        }
        List<DatedValue> series = new ArrayList<>(metric.series());
        series.addAll(answered);
        series.sort(Comparator.comparing(dated -> dated.date().day()));
        return new Metric(
                metric.name(),
                metric.value(),
                metric.baseline(),
                metric.target(),
                series,
                metric.better(),
                metric.kind(),
                metric.per(),
                metric.scale(),
                metric.lane(),
                metric.source(),
                metric.asOf());
    }

    private static DatedValue dated(Point point) {
        LocalDate day = point.day().orElseThrow();
        String unit = point.text().endsWith("%") ? "%" : "";
        return new DatedValue(
                new PartialDate(day.toString().substring(0, "2026-10".length()), day),
                new Value(
                        point.text() + " (n " + point.n().orElseThrow() + ")",
                        OptionalDouble.of(point.value().orElseThrow().doubleValue()),
                        unit,
                        OptionalDouble.empty()));
    }
}
