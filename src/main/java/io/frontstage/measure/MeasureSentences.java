package io.frontstage.measure;

import io.frontstage.answer.MeasureTarget;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Value;
import io.frontstage.messages.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a figure in words: where it was, where it is, and how it compares with its target. */
public final class MeasureSentences {

    private final Messages messages;
    private final RecentAnswers recent;

    /** @param recent the answers of recent days */
    public MeasureSentences(Messages messages, RecentAnswers recent) {
        this.messages = messages;
        this.recent = recent;
    }

    /** The place and name of a figure, by which the page and the verdicts refer to it: {@code pays csat}. */
    public static String name(MeasureTarget figure) {
        return figure.place().id() + " " + figure.name();
    }

    /** The values of the line: {@code 3.4 on 31 Jul 2026, 3.7 on 30 Sep 2026}. */
    public String line(Measure measure) {
        if (measure.points().isEmpty()) {
            return none(measure);
        }
        Point first = measure.points().get(0);
        Point last = measure.points().get(measure.points().size() - 1);
        return first == last ? dated(last) : messages.text("measures.from-to", dated(first), dated(last));
    }

    private String none(Measure measure) {
        if (!measure.periods().isEmpty()) {
            return messages.text("measures.fewer-than-five");
        }
        return measure.now().isPresent() ? messages.text("measures.undated") : messages.text("measures.not-taken");
    }

    /** Everything in one sentence: {@code 3.4 on 31 Jul 2026, then 4.2 on 31 Oct 2026, target 4.5, 61 answers}. */
    public String sentence(Measure measure) {
        return Stream.of(
                        line(measure),
                        measure.metric()
                                .flatMap(Metric::target)
                                .map(target -> messages.text("measures.target", target.text()))
                                .orElse(messages.text("measures.no-target")),
                        source(measure))
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceFirst("\\.$", ""))
                .collect(Collectors.joining(", "));
    }

    /** {@code 0.8 below 4.5}, {@code on target}, {@code no target}. */
    public String againstTarget(Measure measure) {
        Optional<Value> target = measure.metric().flatMap(Metric::target);
        if (target.isEmpty()) {
            return messages.text("measures.no-target");
        }
        if (measure.met().equals(Optional.of(true))) {
            return messages.text("measures.on-target", target.get().text());
        }
        Optional<BigDecimal> now = measure.now().flatMap(Point::value);
        if (measure.met().isEmpty() || now.isEmpty() || target.get().seconds().isPresent()) {
            return messages.text("measures.target", target.get().text());
        }
        BigDecimal gap =
                now.get().subtract(BigDecimal.valueOf(target.get().number().orElseThrow()));
        String key = gap.signum() < 0 ? "measures.below" : "measures.above";
        return messages.text(key, gap.abs().stripTrailingZeros().toPlainString(), figure(target.get()));
    }

    /** A target without its comparison sign: {@code 4.5} for {@code ≥ 4.5}. */
    public static String figure(Value target) {
        return target.text().replaceFirst("^[<>=≤≥~ ]+", "");
    }

    /** {@code met}, {@code missed} or {@code unknown}: how the newest figure compares with its target. */
    public String standing(Measure measure) {
        return measure.met().map(met -> met ? "met" : "missed").orElse("unknown");
    }

    /** How many answers there were in recent days; if there were none, where the newest figure comes from. */
    public String source(Measure measure) {
        if (recent.hasAny(measure.target())) {
            return recent.count(measure.target())
                    .map(n -> messages.text("measures.answers", n))
                    .orElse(messages.text("measures.few"));
        }
        return measure.metric().flatMap(Metric::source).orElse("");
    }

    private String dated(Point point) {
        return messages.text("measures.on-day", point.text(), day(point.day().orElseThrow()));
    }

    /** A day with its year, as these sentences write it. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.text("measures.day-of-year"), messages.locale())
                .format(day);
    }
}
