package io.frontstage.definition;

import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Value;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the metrics of the map, a stage or a step: values or mappings, by name. */
final class MetricBinder {

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
        if (Thing.METRIC.has(entry.key())) {
            report.add(ProblemCode.RESERVED_WORD, entry.name(), name);
            return Optional.empty();
        }
        if (!(entry.value() instanceof Mapping mapping)) {
            Optional<Value> value = values.value(entry.value());
            return value.isEmpty()
                    ? withoutValue(entry)
                    : Optional.of(new Metric(
                            name,
                            value.get(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        Optional<Fields> fields = Fields.of(Thing.METRIC, mapping, parent.repeated(), report, values);
        return fields.isEmpty() ? Optional.empty() : metricOf(name, entry, fields.get());
    }

    private Optional<Metric> metricOf(String name, Mapping.Entry entry, Fields fields) {
        fields.reportUnknownKeys();
        Optional<Value> value = fields.read(Key.VALUE, values::value);
        if (value.isEmpty()) {
            return withoutValue(entry);
        }
        return Optional.of(new Metric(
                name,
                value.get(),
                fields.read(Key.BASELINE, values::value),
                fields.read(Key.TARGET, values::value),
                bindingContext.lanes().named(fields),
                fields.text(Key.SOURCE),
                fields.date(Key.AS_OF)));
    }

    private Optional<Metric> withoutValue(Mapping.Entry entry) {
        report.add(ProblemCode.METRIC_WITHOUT_VALUE, entry.name(), entry.name().text());
        return Optional.empty();
    }
}
