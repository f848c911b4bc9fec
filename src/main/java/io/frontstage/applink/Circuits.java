package io.frontstage.applink;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The circuits of one link to Jira on this node. Failures are counted separately for each person and kind of request,
 * so that a query that fails for one person is blocked only for that person. The circuit opens for everybody only if
 * Jira gave no answer at all to several people in a row.
 */
final class Circuits {

    /**
     * Maximum number of remembered circuits. The least recently used one is forgotten first; at worst, one request is
     * sent that should have been blocked.
     */
    static final int MAX = 5_000;

    private record Who(String person, String kind) {}

    /** The outcome of a request. */
    enum Outcome {
        /** Jira answered, even if only with a refusal. */
        ANSWERED,
        /** Jira answered with a failure. */
        FAILED,
        /** There was no answer. */
        SILENT
    }

    private final Clocks clocks;
    private final CircuitBreaker whole;
    private final Set<String> unanswered = new HashSet<>();
    private final Map<Who, CircuitBreaker> each = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Who, CircuitBreaker> eldest) {
            return size() > MAX;
        }
    };

    Circuits(Clocks clocks) {
        this.clocks = clocks;
        whole = new CircuitBreaker(clocks);
    }

    /**
     * Empty if the request may be sent (call {@link #leave} afterwards); otherwise how long to wait before the next
     * attempt.
     */
    synchronized Optional<Duration> enter(String person, String kind) {
        Optional<Duration> pause = whole.enter();
        if (pause.isPresent()) {
            return pause;
        }
        pause = own(person, kind).enter();
        if (pause.isPresent()) {
            whole.pass();
        }
        return pause;
    }

    /**
     * Reports the outcome of a request.
     *
     * @return whether this opened a circuit
     */
    synchronized boolean leave(String person, String kind, Outcome outcome) {
        boolean opened = own(person, kind).leave(outcome == Outcome.ANSWERED);
        if (outcome != Outcome.SILENT) {
            unanswered.clear();
            whole.leave(true);
        } else if (unanswered.add(person) || unanswered.size() >= CircuitBreaker.FAILURES) {
            opened |= whole.leave(false);
        } else {
            whole.pass();
        }
        return opened;
    }

    private CircuitBreaker own(String person, String kind) {
        return each.computeIfAbsent(new Who(person, kind), who -> new CircuitBreaker(clocks));
    }
}
