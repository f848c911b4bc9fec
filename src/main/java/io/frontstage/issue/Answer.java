package io.frontstage.issue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What Jira answered to one person, or why there is no answer. It must not be shown to anyone else.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

    /**
     * Jira answered.
     *
     * @param value the answer
     * @param asked when Jira answered; if parts came from a cache, the time of the oldest part
     */
    record Given<T>(T value, Instant asked) implements Answer<T> {
        public Given {
            Objects.requireNonNull(value);
            Objects.requireNonNull(asked);
        }
    }

    /**
     * The person must first allow this wiki to act for them in Jira.
     *
     * @param jira the link's name
     * @param address the page where they allow it; empty: the link has none
     */
    record Authorise<T>(String jira, Optional<URI> address) implements Answer<T> {
        public Authorise {
            Objects.requireNonNull(jira);
            Objects.requireNonNull(address);
        }
    }

    /**
     * The link acts as the person, but Jira has no such user, or the request is anonymous.
     *
     * @param jira the link's name
     */
    record UnknownPerson<T>(String jira) implements Answer<T> {
        public UnknownPerson {
            Objects.requireNonNull(jira);
        }
    }

    /**
     * The link cannot act as the person who asks; an administrator has to configure it.
     *
     * @param jira the link's name
     */
    record CannotAct<T>(String jira) implements Answer<T> {
        public CannotAct {
            Objects.requireNonNull(jira);
        }
    }

    /** There is no link to a Jira, or none with the name that the map gives. */
    record NoJira<T>() implements Answer<T> {}

    /**
     * Jira understood the request and refused it.
     *
     * @param status 400, 403, 404 or the like
     * @param messages Jira's own messages: untrusted plain text of bounded length
     * @param fields messages by field, in Jira's order
     */
    record Refused<T>(int status, List<String> messages, Map<String, String> fields) implements Answer<T> {
        public Refused {
            messages = List.copyOf(messages);
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * Jira could not be asked, or could not be understood.
     *
     * @param reason why
     * @param retryAfter how long to wait before the next attempt
     */
    record Unavailable<T>(Reason reason, Optional<Duration> retryAfter) implements Answer<T> {
        public Unavailable {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(retryAfter);
        }

        /**
         * Whether Jira may have carried out the request although it did not confirm it. A request that was never sent,
         * or was refused by a rate limit, had no effect.
         */
        public boolean mayHaveHappened() {
            return reason != Reason.BUSY && reason != Reason.CIRCUIT_OPEN;
        }
    }

    /** Why Jira is not available. */
    enum Reason {
        /** No connection, or the connection broke. */
        NO_ANSWER,
        /** Jira took longer than the time limit. */
        TOO_SLOW,
        /** Jira limits requests (429), or too many are in progress, so that none was sent. */
        BUSY,
        /** The answer is not Jira's JSON: a login page, half a body or something else. */
        NOT_JIRA,
        /** Jira itself failed (5xx). */
        ERROR,
        /** Jira failed so often recently that it was not asked. */
        CIRCUIT_OPEN
    }

    /** Applies a change to the value; an answer without a value stays as it is. */
    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return then(given -> new Given<>(change.apply(given.value()), given.asked()));
    }

    /** Asks the next question with the value; an answer without a value stays as it is, and nothing more is asked. */
    @SuppressWarnings("unchecked")
    default <R> Answer<R> then(Function<Given<T>, Answer<R>> next) {
        // no other kind of answer holds a T
        return this instanceof Given<T> given ? next.apply(given) : (Answer<R>) this;
    }

    /** The value, if Jira gave one. */
    default Optional<T> given() {
        return this instanceof Given<T> given ? Optional.of(given.value()) : Optional.empty();
    }
}
