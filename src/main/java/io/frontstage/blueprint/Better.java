package io.frontstage.blueprint;

import java.util.Optional;

/** Whether higher or lower values of a metric are good. */
public enum Better {
    HIGHER,
    LOWER;

    /** Which direction is good if the author does not say so; empty if it is unknown, in which case nothing can be judged. */
    public static Optional<Better> by(MetricKind kind, Optional<Value> baseline, Optional<Value> target) {
        if (target.isPresent()) {
            char sign = target.get().sign();
            if (sign == '<' || sign == '≤') {
                return Optional.of(LOWER);
            }
            if (sign == '>' || sign == '≥') {
                return Optional.of(HIGHER);
            }
            if (baseline.isPresent() && baseline.get().isComparable(target.get())) {
                int way = Double.compare(target.get().amount(), baseline.get().amount());
                if (way != 0) {
                    return Optional.of(way > 0 ? HIGHER : LOWER);
                }
            }
        }
        return kind == MetricKind.AVERAGE ? Optional.empty() : Optional.of(HIGHER);
    }
}
