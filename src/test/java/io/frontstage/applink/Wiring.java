package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Answer.Reason;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.IssueSnapshot;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A wiki with one link to a Jira, a person and a clock, for tests. */
final class Wiring {

    /** Limits that are short enough for a test. */
    static final CallLimits SHORT = new CallLimits(
            Duration.ofMillis(300),
            Duration.ofMillis(400),
            Duration.ofMillis(900),
            Duration.ofMillis(100),
            8,
            60,
            1 << 20);

    static final CallLimits PATIENT = new CallLimits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofMillis(300),
            8,
            60,
            8 << 20);

    static final Optional<Tracker> PRIMARY = Optional.empty();
    static final Instant START = Instant.parse("2026-11-21T22:30:00Z");

    /** Added to the real clocks, so that a test need not wait for a minute. */
    final AtomicLong later = new AtomicLong();

    final ThreadLocal<String> person = new ThreadLocal<>();
    final TestLink link;
    final Links links;
    final IssueSnapshotCache cache;
    final ApplinkJira jira;

    Wiring(URI address, TestLink.Kind kind, CallLimits callLimits) {
        this(address, kind, callLimits, IssueSnapshotCache.MAX_BYTES);
    }

    Wiring(URI address, TestLink.Kind kind, CallLimits callLimits, long cached) {
        link = new TestLink("Main Jira", address, () -> Optional.ofNullable(person.get()), kind);
        links = new Links(link);
        cache = new IssueSnapshotCache(cached);
        long begin = System.nanoTime();
        Clocks clocks = new Clocks(
                () -> START.plusNanos(System.nanoTime() - begin + later.get()), () -> System.nanoTime() + later.get());
        jira = new ApplinkJira(
                new JiraClient(
                        new JiraLinks(Links.services(links)),
                        () -> Optional.ofNullable(person.get()),
                        callLimits,
                        clocks),
                cache);
        person.set("dana");
    }

    void wait(Duration duration) {
        later.addAndGet(duration.toNanos());
    }

    /** What one issue looks like, freshly requested. */
    Answer<Map<IssueKey, IssueSnapshot>> look() {
        return jira.look(PRIMARY, keys("CX-1"), Freshness.NOW);
    }

    Map<IssueKey, IssueSnapshot> seen(Freshness freshness, List<IssueKey> keys) {
        return jira.look(PRIMARY, keys, freshness).given().orElseThrow();
    }

    IssueSnapshot seen(String key) {
        return seen(Freshness.CACHED, keys(key)).get(new IssueKey(key));
    }

    static <T> Answer<T> unavailable(Reason reason) {
        return JiraClient.unavailable(reason, Optional.empty());
    }

    static List<IssueKey> keys(String... keys) {
        return Arrays.stream(keys).map(IssueKey::new).toList();
    }
}
