package io.frontstage.answer;

import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.MetricKind;
import io.frontstage.blueprint.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What an answer is about: a metric at a place, or how the customer felt at a step.
 *
 * @param place the map, stage or step
 * @param metric the metric; empty: the target is the feeling
 */
public record MeasureTarget(MeasurePlace place, Optional<Metric> metric) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,6}(?:[.,][0-9]{1,6})?");
    private static final BigDecimal MAX_FEELING = BigDecimal.valueOf(2);
    private static final List<BigDecimal> SMALL =
            IntStream.rangeClosed(0, 10).mapToObj(BigDecimal::valueOf).toList();

    /** The word for feelings in the {@code metric} column. */
    public static final String FEELS = "feels";

    public boolean isFeeling() {
        return metric.isEmpty();
    }

    /** The name of the metric, or {@value #FEELS}. */
    public String name() {
        return metric.isPresent() ? metric.get().name() : FEELS;
    }

    /** The scale of its answers; empty for a feeling, and for yes/no questions. */
    public Optional<Scale> scale() {
        return metric.flatMap(asked -> asked.scale().or(() -> asked.kind().scale()));
    }

    /**
     * The score in a text: a number on the scale (whole unless the metric is a mean or the target is a feeling), or yes or no; empty for
     * any other text.
     */
    public Optional<BigDecimal> score(String text) {
        if (isFeeling()) {
            return number(text).filter(score -> score.abs().compareTo(MAX_FEELING) <= 0);
        }
        MetricKind kind = metric.get().kind();
        if (kind == MetricKind.YES_NO) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "yes", "1" -> Optional.of(BigDecimal.ONE);
                case "no", "0" -> Optional.of(BigDecimal.ZERO);
                default -> Optional.empty();
            };
        }
        Scale scale = scale().orElse(Scale.DEFAULT);
        return number(text)
                .filter(score -> score.compareTo(BigDecimal.valueOf(scale.lowest())) >= 0
                        && score.compareTo(BigDecimal.valueOf(scale.highest())) <= 0)
                .filter(score -> kind == MetricKind.AVERAGE || isWhole(score));
    }

    private static boolean isWhole(BigDecimal score) {
        return score.scale() <= 0 || score.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<BigDecimal> number(String text) {
        if (text.length() == 1 && Character.isDigit(text.charAt(0)) && text.charAt(0) <= '9') {
            return Optional.of(SMALL.get(text.charAt(0) - '0'));
        }
        String plain = text.replace('−', '-');
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }
}
