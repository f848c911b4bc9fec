package io.frontstage.applink;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The circuits of one link to Jira on this node. Failures are counted for each person and each kind of request apart, so that what one
 * query of one person breaks is shut for that query of that person alone. For everybody it is shut only where Jira gave no answer at all,
 * to several people one after the other.
 */
final class Circuits {

    /** How many are remembered; the one asked for longest ago is forgotten first, which lets one request through too many. */
    static final int MAX = 5_000;

    private record Who(String person, String kind) {}

    /** What became of a request. */
    enum Outcome {
        /** Jira answered, if only by a refusal. */
        ANSWERED,
        /** Jira failed while it answered. */
        FAILED,
        /** No answer came. */
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

    /** Nothing: the request may go, and {@link #leave} has to follow. Else how long to wait before asking again. */
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
     * What became of a request.
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
