package io.frontstage.definition;

import io.frontstage.blueprint.Better;
import io.frontstage.blueprint.DatedValue;
import io.frontstage.blueprint.FigurePeriod;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.MetricKind;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Scale;
import io.frontstage.blueprint.Value;
import io.frontstage.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the metrics of the map, a stage or a step: values or mappings, by name. */
final class MetricBinder {

    /** An example of a key in a series. */
    private static final String EXAMPLE_DATE = "2026-10";

    private final BindingContext bindingContext;
    private final Report report;
    private final Values values;

    MetricBinder(BindingContext bindingContext) {
        this.bindingContext = bindingContext;
        this.report = bindingContext.report();
        this.values = bindingContext.values();
    }

    List<Metric> metrics(Fields parent) {
        Optional<Node> written = parent.get(Key.METRICS);
        if (written.isEmpty()
                || written.get() instanceof Sequence none && none.items().isEmpty()) {
            return List.of();
        }
        if (!(written.get() instanceof Mapping mapping)) {
            report.add(ProblemCode.EXPECTED_MAPPING, written.get(), values.excerpt(written.get()), Key.METRICS.word());
            return List.of();
        }
        List<Metric> metrics = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            if (metrics.size() == Limits.ENTRIES) {
                report.add(ProblemCode.TOO_MANY_ENTRIES, entry.name(), Integer.toString(Limits.ENTRIES));
                break;
            }
            metric(entry, parent).ifPresent(metrics::add);
        }
        return metrics;
    }

    private Optional<Metric> metric(Mapping.Entry entry, Fields parent) {
        String name = values.text(entry.name()).orElse(Fields.NO_TITLE);
        if (Key.isIgnored(name)) {
            return Optional.empty();
        }
        if (MappingKind.METRIC.reserves(entry.key())) {
            report.add(ProblemCode.RESERVED_WORD, entry.name(), name);
            return Optional.empty();
        }
        if (!(entry.value() instanceof Mapping mapping)) {
            return Optional.of(simple(name, values.value(entry.value())));
        }
        return Fields.of(MappingKind.METRIC, mapping, parent.repeated(), report, values)
                .map(fields -> metricOf(name, fields));
    }

    private static Metric simple(String name, Optional<Value> value) {
        MetricKind kind = MetricKind.ofName(name);
        return new Metric(
                name,
                value,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Better.by(kind, Optional.empty(), Optional.empty()),
                kind,
                FigurePeriod.MONTH,
                kind.scale(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Metric metricOf(String name, Fields fields) {
        fields.reportUnknownKeys();
        Optional<Value> value = fields.read(Key.VALUE, values::value);
        Optional<Value> baseline = fields.read(Key.BASELINE, values::value);
        Optional<Value> target = fields.read(Key.TARGET, values::value);
        Optional<PartialDate> asOf = fields.date(Key.AS_OF);
        MetricKind kind = fields.read(Key.KIND, node -> values.choice(node, MetricKind.class))
                .orElseGet(() -> MetricKind.ofName(name));
        Optional<Better> better = fields.read(Key.BETTER, node -> values.choice(node, Better.class));
        return new Metric(
                name,
                value,
                baseline,
                target,
                series(name, fields, value.isPresent() ? asOf : Optional.empty()),
                better.isPresent() ? better : Better.by(kind, baseline, target),
                kind,
                fields.read(Key.PER, node -> values.choice(node, FigurePeriod.class))
                        .orElse(FigurePeriod.MONTH),
                scale(name, kind, fields),
                bindingContext.lanes().named(fields),
                fields.text(Key.SOURCE),
                asOf);
    }

    /**
     * The dated figures, the oldest first. If two have the same day, the first one written counts; the metric's own value counts before all
     * of them.
     */
    private List<DatedValue> series(String name, Fields fields, Optional<PartialDate> ofValue) {
        Optional<Node> written = fields.get(Key.SERIES);
        if (written.isEmpty()
                || written.get() instanceof Sequence none && none.items().isEmpty()) {
            return List.of();
        }
        if (!(written.get() instanceof Mapping mapping)) {
            report.add(ProblemCode.EXPECTED_MAPPING, written.get(), values.excerpt(written.get()), EXAMPLE_DATE);
            return List.of();
        }
        Map<LocalDate, DatedValue> byDay = new TreeMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            if (byDay.size() == Limits.ENTRIES) {
                report.add(ProblemCode.TOO_MANY_ENTRIES, entry.name(), Integer.toString(Limits.ENTRIES));
                break;
            }
            Optional<DatedValue> figure = figure(name, entry);
            if (figure.isEmpty()) {
                continue;
            }
            LocalDate day = figure.get().date().day();
            boolean taken = ofValue.isPresent() && ofValue.get().day().equals(day) || byDay.containsKey(day);
            if (taken) {
                report.add(ProblemCode.TWO_FIGURES_A_DAY, entry.name(), name, day.toString());
            } else {
                byDay.put(day, figure.get());
            }
        }
        return List.copyOf(byDay.values());
    }

    private Optional<DatedValue> figure(String name, Mapping.Entry entry) {
        if (entry.value().isEmpty() || Key.isIgnored(entry.name().text())) {
            return Optional.empty();
        }
        Optional<PartialDate> date = values.date(entry.name());
        Optional<Value> value = values.value(entry.value());
        if (value.isPresent() && value.get().number().isEmpty()) {
            report.add(
                    ProblemCode.FIGURE_WITHOUT_NUMBER,
                    entry.value(),
                    value.get().text(),
                    name);
            return Optional.empty();
        }
        return date.isPresent() && value.isPresent()
                ? Optional.of(new DatedValue(date.get(), value.get()))
                : Optional.empty();
    }

    private Optional<Scale> scale(String name, MetricKind kind, Fields fields) {
        Optional<Scale> written = fields.read(Key.SCALE, values::scale);
        if (written.isEmpty() || kind.hasOwnScale()) {
            return written.isPresent() ? written : kind.scale();
        }
        if (!written.equals(kind.scale())) {
            report.add(
                    ProblemCode.SCALE_OF_KIND,
                    fields.get(Key.SCALE).orElse(fields.node()),
                    name,
                    kind.scale().map(Scale::toString).orElse("yes / no"));
        }
        return kind.scale();
    }
}
