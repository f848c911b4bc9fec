package io.frontstage.definition.change;

import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.text.NotEditableException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Adds a dated figure to a metric, as one line of its series. */
public final class AddReading extends StepwiseChange {

    private final Optional<ElementRef> at;
    private final String metric;
    private final LocalDate day;
    private final String value;
    private final String source;

    /**
     * @param at the stage or step that has the metric; empty: the map
     * @param metric its name, ignoring case
     * @param value must begin with a number
     * @param source where the metric's figures come from; empty: unchanged
     */
    public AddReading(Optional<ElementRef> at, String metric, LocalDate day, String value, String source) {
        this.at = at;
        this.metric = metric;
        this.day = day;
        this.value = value;
        this.source = source;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        ElementPath owner = at.isPresent() ? session.own(at.get()).path() : ElementPath.MAP;
        Metric there = metric(session.map());
        Optional<Metric> taken = Optional.of(there).filter(this::hasFigure);
        Applied applied = new Applied(Message.of("arrange.read", there.name(), value, day), at);
        if (taken.isPresent()) {
            boolean isSame = there.series().stream()
                    .anyMatch(figure -> figure.date().day().equals(day)
                            && figure.value().text().equals(value));
            if (isSame) {
                return applied;
            }
            throw new ChangeRefusedException(RefusalReason.VALUE);
        }
        session.make(new WriteReading(owner, there.name(), day.toString(), value));
        if (!source.isEmpty() && !there.source().equals(Optional.of(source))) {
            session.make(new WriteSource(owner, there.name(), source));
        }
        if (!hasFigure(metric(session.map()))) {
            throw new ChangeRefusedException(RefusalReason.VALUE);
        }
        return applied;
    }

    private boolean hasFigure(Metric there) {
        return there.series().stream().anyMatch(figure -> figure.date().day().equals(day))
                || there.value().isPresent()
                        && there.asOf()
                                .map(PartialDate::day)
                                .filter(day::equals)
                                .isPresent();
    }

    private Metric metric(LocatedMap map) throws ChangeRefusedException {
        String name = metric.strip().toLowerCase(Locale.ROOT);
        return metrics(map).stream()
                .filter(known -> known.name().strip().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new ChangeRefusedException(RefusalReason.GONE));
    }

    private List<Metric> metrics(LocatedMap map) {
        if (at.isEmpty()) {
            return map.blueprint().metrics();
        }
        List<Metric> metrics = new ArrayList<>();
        String id = at.get().id();
        for (Stage stage : map.blueprint().stages()) {
            if (at.get().kind() == ElementKind.STAGE && stage.id().value().equals(id)) {
                metrics.addAll(stage.metrics());
            }
            for (Step step : stage.steps()) {
                if (at.get().kind() == ElementKind.STEP && step.id().value().equals(id)) {
                    metrics.addAll(step.metrics());
                }
            }
        }
        return metrics;
    }

    @Override
    String about(LocatedMap map) {
        return metric;
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.read", day, value);
    }

    @Override
    public Message phrase() {
        return Message.of("save.read", metric, value);
    }
}
