package io.frontstage.blueprint;

import java.util.Optional;

/** Which way is good for a metric. */
public enum Better {
    HIGHER,
    LOWER;

    /** Which way is good where the author does not say it; empty: nobody knows, so nothing can be judged. */
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
