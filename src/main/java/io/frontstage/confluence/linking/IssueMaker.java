package io.frontstage.confluence.linking;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Jira;
import io.frontstage.issue.NewIssue;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates exactly one issue per idempotency key: however often it is requested, on any node, and even if Jira's answer
 * is lost.
 */
@ConfluenceComponent
public class IssueMaker {

    private static final Logger LOG = LoggerFactory.getLogger(IssueMaker.class);

    private final IssueRequestLog issueRequestLog;
    private final Jira jira;

    public IssueMaker(IssueRequestLog issueRequestLog, Jira jira) {
        this.issueRequestLog = issueRequestLog;
        this.jira = jira;
    }

    /** The result of a request for an issue. */
    public sealed interface Made {

        /** The issue exists. */
        record Created(IssueKey key) implements Made {
            public Created {
                Objects.requireNonNull(key);
            }
        }

        /** Another request with the same key is asking Jira at this moment. */
        record Creating() implements Made {}

        /**
         * Jira did not answer, so the issue may exist. It is not created again automatically.
         *
         * @param since when Jira was asked
         * @param again milliseconds until Jira may be asked again
         */
        record Unknown(Instant since, long again) implements Made {}

        /** Jira refused: nothing was created, and the request may be repeated. */
        record Refused(Answer.Refused<IssueKey> answer) implements Made {}

        /** Jira was not asked, or did not understand; nothing was created. */
        record NotAsked(Answer<IssueKey> answer) implements Made {}

        /** There was no such request, or it is more than a day old. */
        record NoWish() implements Made {}

        /** The state of the request could not be stored, so Jira was not asked. */
        record Closed() implements Made {}
    }

    /**
     * Creates the issue, or returns the result of the first request for it.
     *
     * @param anyway create it even if it may exist already, once enough time has passed and Jira knows of none
     */
    public Made make(
            IssueRequestLog.IdempotencyKey idempotencyKey, Optional<Tracker> tracker, NewIssue issue, boolean anyway) {
        if (anyway && look(idempotencyKey, tracker) instanceof Made.Created found) {
            return found;
        }
        IssueRequestLog.Found found = issueRequestLog.take(idempotencyKey, issue.project(), anyway);
        if (found instanceof IssueRequestLog.Found.Yours yours) {
            return ask(idempotencyKey, yours.issueRequest(), tracker, issue);
        }
        return found instanceof IssueRequestLog.Found.Others others ? told(others.issueRequest()) : new Made.Closed();
    }

    /**
     * Looks up the result of a request, in Jira if it is unknown. An issue found there belongs to the request from then
     * on.
     */
    public Made look(IssueRequestLog.IdempotencyKey idempotencyKey, Optional<Tracker> tracker) {
        Optional<IssueRequest> known = issueRequestLog.find(idempotencyKey);
        if (known.isEmpty()) {
            return new Made.NoWish();
        }
        IssueRequest issueRequest = known.get();
        if (issueRequest.state() != IssueRequest.State.UNKNOWN) {
            return told(issueRequest);
        }
        Optional<IssueKey> found = jira.created(
                        tracker,
                        issueRequest.project(),
                        idempotencyKey.id(),
                        Instant.ofEpochMilli(issueRequest.since()))
                .given()
                .flatMap(key -> key);
        return found.map(key -> created(idempotencyKey, issueRequest, key)).orElseGet(() -> told(issueRequest));
    }

    private Made ask(
            IssueRequestLog.IdempotencyKey idempotencyKey,
            IssueRequest taken,
            Optional<Tracker> tracker,
            NewIssue issue) {
        if (issueRequestLog.isLate(taken)) {
            keep(() -> issueRequestLog.release(idempotencyKey, taken));
            return new Made.NotAsked(new Answer.Unavailable<>(Answer.Reason.BUSY, Optional.empty()));
        }
        Answer<IssueKey> answer;
        try {
            answer = jira.create(tracker, issue);
        } catch (RuntimeException | Error failed) {
            keep(() -> issueRequestLog.unknown(idempotencyKey, taken));
            throw failed;
        }
        if (answer instanceof Answer.Given<IssueKey> given) {
            return created(idempotencyKey, taken, given.value());
        }
        if (answer instanceof Answer.Unavailable<IssueKey> unavailable && unavailable.mayHaveHappened()) {
            keep(() -> issueRequestLog.unknown(idempotencyKey, taken));
            return told(taken.is(IssueRequest.State.UNKNOWN));
        }
        keep(() -> issueRequestLog.release(idempotencyKey, taken));
        return answer instanceof Answer.Refused<IssueKey> refused
                ? new Made.Refused(refused)
                : new Made.NotAsked(answer);
    }

    /**
     * A request has one issue. If a person chose to create one anyway and Jira had already created one, there are two;
     * only the server's log mentions the second.
     */
    private Made created(IssueRequestLog.IdempotencyKey idempotencyKey, IssueRequest taken, IssueKey key) {
        IssueKey[] counts = {key};
        keep(() -> counts[0] = issueRequestLog.created(idempotencyKey, taken, key));
        if (!counts[0].equals(key)) {
            LOG.warn("One request has created two issues, {} and {}: the map links to the first", counts[0], key);
        }
        return new Made.Created(counts[0]);
    }

    private Made told(IssueRequest issueRequest) {
        return switch (issueRequest.state()) {
            case CREATED -> new Made.Created(issueRequest.key().orElseThrow());
            case CREATING -> new Made.Creating();
            case UNKNOWN -> new Made.Unknown(
                    Instant.ofEpochMilli(issueRequest.since()), issueRequestLog.untilAgain(issueRequest));
        };
    }

    /**
     * If the result cannot be written to the request log, it is still returned; the logged request expires and the
     * issue is then looked up in Jira.
     */
    private static void keep(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException failed) {
            LOG.warn("The result of creating an issue could not be stored", failed);
        }
    }
}
