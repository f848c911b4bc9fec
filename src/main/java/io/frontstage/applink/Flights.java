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
 * and what went wrong went wrong for both.
 */
final class Flights {

    private record Who(String person, String jira) {}

    private final Map<Who, CompletableFuture<Optional<Answer<?>>>> underWay = new ConcurrentHashMap<>();

    /** What became of asking, or of waiting for who asked. */
    record Landing<T>(Optional<Answer<T>> own, Optional<Answer<?>> trouble) {}

    /**
     * Asks, unless the same person’s question is under way; then waits for that, as long as the visit lasts.
     *
     * @return the own answer; or the trouble of the other flight; or neither: look into the cache again
     */
    <T> Landing<T> fly(Visit visit, Supplier<Answer<T>> question) {
        Who who = new Who(visit.person(), visit.jira());
        CompletableFuture<Optional<Answer<?>>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Answer<?>>> other = underWay.putIfAbsent(who, mine);
        if (other != null) {
            return new Landing<>(Optional.empty(), await(other, visit));
        }
        Optional<Answer<?>> trouble = Optional.empty();
        try {
            Answer<T> answer = question.get();
            trouble = answer instanceof Answer.Given ? Optional.empty() : Optional.of(answer);
            return new Landing<>(Optional.of(answer), Optional.empty());
        } finally {
            underWay.remove(who, mine);
            mine.complete(trouble);
        }
    }

    private static Optional<Answer<?>> await(CompletableFuture<Optional<Answer<?>>> other, Visit visit) {
        Optional<Answer<?>> tooSlow = Optional.of(Gate.unavailable(Answer.Reason.TOO_SLOW, Optional.empty()));
        try {
            return other.get(visit.deadline().left().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return tooSlow;
        } catch (ExecutionException | TimeoutException waited) {
            return tooSlow;
        }
    }
}
