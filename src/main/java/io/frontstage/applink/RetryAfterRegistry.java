package io.frontstage.applink;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The people whom a Jira has asked to wait (429), and for how long. Jira counts requests per person, and so do we. */
final class RetryAfterRegistry {

    /** How long we wait if Jira does not say how long. */
    static final Duration UNSAID = Duration.ofSeconds(10);

    /** Maximum time that we wait, whatever Jira says. */
    static final Duration MAX_PAUSE = Duration.ofMinutes(10);

    /** Maximum number of entries; beyond that, expired entries are removed, then all. */
    private static final int MAX = 10_000;

    private record Who(String person, String link) {}

    private final Clocks clocks;
    private final Map<Who, Long> until = new HashMap<>();

    RetryAfterRegistry(Clocks clocks) {
        this.clocks = clocks;
    }

    /** How long this person’s requests must still wait. */
    synchronized Optional<Duration> left(String person, String link) {
        Long end = until.get(new Who(person, link));
        long left = end == null ? 0 : end - clocks.nanos().getAsLong();
        return left <= 0 ? Optional.empty() : Optional.of(Duration.ofNanos(left));
    }

    /** Records that Jira asked us to wait; returns how long, within our limits. */
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
