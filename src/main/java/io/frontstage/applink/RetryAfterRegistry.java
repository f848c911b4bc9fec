package io.frontstage.applink;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Persons for whom a Jira wants to be left alone (429), and for how long. Jira counts by person; so do we. */
final class RetryAfterRegistry {

    /** As long as we are silent when Jira does not say how long. */
    static final Duration UNSAID = Duration.ofSeconds(10);

    /** As long as we are silent at most, whatever Jira says. */
    static final Duration MAX_PAUSE = Duration.ofMinutes(10);

    /** As many as are remembered; past that, those that are over go, and then all. */
    private static final int MAX = 10_000;

    private record Who(String person, String link) {}

    private final Clocks clocks;
    private final Map<Who, Long> until = new HashMap<>();

    RetryAfterRegistry(Clocks clocks) {
        this.clocks = clocks;
    }

    /** How long this person’s requests still have to wait. */
    synchronized Optional<Duration> left(String person, String link) {
        Long end = until.get(new Who(person, link));
        long left = end == null ? 0 : end - clocks.nanos().getAsLong();
        return left <= 0 ? Optional.empty() : Optional.of(Duration.ofNanos(left));
    }

    /** Jira wants silence: for how long, within our bounds. */
    synchronized Duration keep(String person, String link, Optional<Duration> wanted) {
        Duration silence = wanted.orElse(UNSAID);
        silence = silence.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : silence;
        long now = clocks.nanos().getAsLong();
        if (until.size() >= MAX) {
            until.values().removeIf(end -> end - now <= 0);
        }
        if (until.size() >= MAX) {
            until.clear();
        }
        until.put(new Who(person, link), now + silence.toNanos());
        return silence;
    }

    synchronized void clear() {
        until.clear();
    }
}
