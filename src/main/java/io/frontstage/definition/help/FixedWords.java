package io.frontstage.definition.help;

import io.frontstage.blueprint.ArrowKind;
import io.frontstage.blueprint.Basis;
import io.frontstage.blueprint.Better;
import io.frontstage.blueprint.Confidence;
import io.frontstage.blueprint.FigurePeriod;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.MapState;
import io.frontstage.blueprint.Met;
import io.frontstage.blueprint.MetricKind;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.definition.Key;
import io.frontstage.definition.MappingKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The values of keys with a fixed set of values, as written. */
final class FixedWords {

    private FixedWords() {}

    /** The possible values of a key, in order; empty if any value is possible. */
    static List<String> of(MappingKind kind, Key key) {
        return switch (key) {
            case SEVERITY -> names(PainSeverity.values());
            case STATE -> names(MapState.values());
            case BASIS -> names(Basis.values());
            case KIND -> switch (kind) {
                case LANE -> names(LaneKind.values());
                case METRIC -> names(MetricKind.values());
                default -> names(ArrowKind.values());
            };
            case MET -> names(Met.values());
            case CONFIDENCE -> names(Confidence.values());
            case BETTER -> names(Better.values());
            case PER -> names(FigurePeriod.values());
            case MOMENT_OF_TRUTH, FAIL_POINT -> List.of("yes", "no");
            case IMPACT, EFFORT -> List.of("1", "2", "3", "4", "5");
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
