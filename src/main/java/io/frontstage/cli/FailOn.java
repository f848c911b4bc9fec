package io.frontstage.cli;

import io.frontstage.problem.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** The lowest severity that makes {@code check} fail. */
enum FailOn {
    ERROR,
    WARNING,
    HINT,
    GAP;

    /** @throws UsageException if there is no such severity */
    static FailOn of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("--fail-on must be error, warning, hint or gap, not " + word + "."));
    }

    /** Whether one of the found severities is at least this bad. */
    boolean isFailure(Collection<Severity> found) {
        return found.stream().anyMatch(severity -> valueOf(severity.name()).compareTo(this) <= 0);
    }
}
