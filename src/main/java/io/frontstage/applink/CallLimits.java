package io.frontstage.applink;

import java.time.Duration;

/**
 * The limits of a call to Jira. A call runs on the thread of the person's request, because the application link acts as
 * the current user; it must end by itself because nothing else can stop it.
 *
 * <p>Guaranteed: no request begins after {@code whole}; none waits longer for a connection or a silent Jira than its
 * limit or what is left of {@code whole}; and a body that keeps trickling is abandoned at {@code whole}. The product's
 * HTTP client does not let us limit two cases: a body that falls silent just before the end adds up to one {@code
 * read}, and a host name with several dead addresses is tried at each of them.
 *
 * @param connect the longest wait for a connection
 * @param read the longest silence while waiting for an answer or its next part
 * @param whole the longest duration of all requests of one call together
 * @param turn the longest wait for one of the {@code threads}
 * @param threads the maximum number of simultaneous requests from this node to one link
 * @param requests the maximum number of requests in one call
 * @param body the longest body that is read, in bytes: 500 issues take about 1.5 MB
 */
record CallLimits(
        Duration connect, Duration read, Duration whole, Duration turn, int threads, int requests, long body) {

    static final CallLimits STANDARD = new CallLimits(
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(8),
            Duration.ofMillis(300),
            8,
            60,
            8L << 20);
}
