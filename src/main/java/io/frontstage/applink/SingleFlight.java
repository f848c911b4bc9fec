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
 * One question at a time for each person and link. Who comes while it is under way waits for it: what it brings is in the cache then,
 * and what went wrong went wrong for both; unless they want to know what is so now, and it was asked before.
 */
final class SingleFlight {

    private record Who(String person, String jira) {}

    /** @param began by the clock that only runs forward */
    private record Flight(long began, CompletableFuture<Optional<Answer<?>>> trouble) {}

    private final Clocks clocks;
    private final Map<Who, Flight> underWay = new ConcurrentHashMap<>();

    SingleFlight(Clocks clocks) {
        this.clocks = clocks;
    }

    /** What became of asking, or of waiting for who asked. */
    record Landing<T>(Optional<Answer<T>> own, Optional<Answer<?>> trouble) {}

    /**
     * Asks, unless the same person’s question is under way; then waits for that, as long as the visit lasts.
     *
     * @param notBefore what became of a question that was asked earlier says nothing
     * @return the own answer; or the trouble of the other flight; or neither: look into the cache again
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
