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
 * What Jira said to the person whose request it was, or why it said nothing. Not to be shown to anybody else.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

    /**
     * Jira answered.
     *
     * @param value what it said
     * @param asked when it said it: the oldest part's time, if parts were remembered
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
     * @param address the page where they allow it; absent: the link names none
     */
    record Authorise<T>(String jira, Optional<URI> address) implements Answer<T> {
        public Authorise {
            Objects.requireNonNull(jira);
            Objects.requireNonNull(address);
        }
    }

    /**
     * The link acts as the person, but Jira knows nobody of their name; or nobody asks.
     *
     * @param jira the link's name
     */
    record UnknownPerson<T>(String jira) implements Answer<T> {
        public UnknownPerson {
            Objects.requireNonNull(jira);
        }
    }

    /**
     * The link cannot act as the person who asks: an administrator has to set it so.
     *
     * @param jira the link's name
     */
    record CannotAct<T>(String jira) implements Answer<T> {
        public CannotAct {
            Objects.requireNonNull(jira);
        }
    }

    /** There is no link to a Jira, or none of the name that the map gives. */
    record NoJira<T>() implements Answer<T> {}

    /**
     * Jira understood, and said no.
     *
     * @param status 400, 403, 404 or the like
     * @param messages Jira's own words: foreign, plain text, bounded
     * @param fields the same by field, in Jira's order
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
     * @param retryAfter how long Jira, or we, want to be left alone
     */
    record Unavailable<T>(Reason reason, Optional<Duration> retryAfter) implements Answer<T> {
        public Unavailable {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(retryAfter);
        }

        /**
         * Whether Jira may have done what it was asked to, although it did not say so. A request that was never sent, or that was
         * refused for its number, has done nothing.
         */
        public boolean mayHaveHappened() {
            return reason != Reason.BUSY && reason != Reason.CIRCUIT_OPEN;
        }
    }

    /** Why Jira is not available. */
    enum Reason {
        /** No connection, or one that broke. */
        NO_ANSWER,
        /** It took longer than anybody waits for a page. */
        TOO_SLOW,
        /** Jira limits requests (429), or so many are under way that we sent none. */
        BUSY,
        /** What came is not Jira's JSON: a login page, half a body, something else. */
        NOT_JIRA,
        /** Jira itself failed (5xx). */
        ERROR,
        /** It failed so often lately that it was not asked. */
        CIRCUIT_OPEN
    }

    /** The same answer with another value; whatever is no value stays. */
    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return then(given -> new Given<>(change.apply(given.value()), given.asked()));
    }

    /** What follows from a value; whatever is no value stays. */
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
