package io.frontstage.applink;

import io.frontstage.issue.Answer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Allows one query at a time per person and link. A second caller waits for the running query: its results are then in
 * the cache, and its failure counts for both, unless the second caller wants fresh data and the query started too
 * early.
 */
final class SingleFlight {

    private record Who(String person, String jira) {}

    /** @param began start time by the monotonic clock */
    private record Flight(long began, CompletableFuture<Optional<Answer<?>>> trouble) {}

    private final Clocks clocks;
    private final Map<Who, Flight> underWay = new ConcurrentHashMap<>();

    SingleFlight(Clocks clocks) {
        this.clocks = clocks;
    }

    /** The result of querying, or of waiting for another caller's query. */
    record Landing<T>(Optional<Answer<T>> own, Optional<Answer<?>> trouble) {}

    /**
     * Runs the query, unless one for the same person is running; then waits for that one until the session's deadline.
     *
     * @param notBefore the result of a query started before this time is not good enough
     * @return the caller's own answer, or the failure of the other query, or neither: then look into the cache again
     */
    <T> Landing<T> fly(JiraSession jiraSession, long notBefore, Supplier<Answer<T>> question) {
        Who who = new Who(jiraSession.person(), jiraSession.jira());
        Flight mine = new Flight(clocks.nanos().getAsLong(), new CompletableFuture<>());
        Flight other = underWay.putIfAbsent(who, mine);
        if (other != null) {
            return new Landing<>(Optional.empty(), await(other, notBefore, jiraSession));
        }
        Optional<Answer<?>> trouble = Optional.empty();
        try {
            Answer<T> answer = question.get();
            trouble = answer instanceof Answer.Given ? Optional.empty() : Optional.of(answer);
            return new Landing<>(Optional.of(answer), Optional.empty());
        } finally {
            underWay.remove(who, mine);
            mine.trouble().complete(trouble);
        }
    }

    private static Optional<Answer<?>> await(Flight other, long notBefore, JiraSession jiraSession) {
        Optional<Answer<?>> tooSlow = Optional.of(JiraClient.unavailable(Answer.Reason.TOO_SLOW, Optional.empty()));
        try {
            Optional<Answer<?>> trouble =
                    other.trouble().get(jiraSession.deadline().left().toMillis(), TimeUnit.MILLISECONDS);
            return other.began() - notBefore >= 0 ? trouble : Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return tooSlow;
        } catch (ExecutionException | TimeoutException waited) {
            return tooSlow;
        }
    }
}
