package io.frontstage.applink;

import com.atlassian.applinks.api.ApplicationLink;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Answer.Reason;
import io.frontstage.issue.JiraHome;
import io.frontstage.issue.PlainText;
import io.frontstage.product.Feature;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The only way to Jira: as the current user, through a request factory that can act as nobody else, and within {@link
 * CallLimits}. Every failure is an {@link Answer}.
 */
final class JiraClient {

    /** State shared by all requests over one link on this node. */
    private record Road(ConcurrencyLimiter concurrencyLimiter, Circuits circuits) {}

    private final JiraLinks links;
    private final Supplier<Optional<String>> person;
    private final CallLimits callLimits;
    private final Clocks clocks;
    private final RetryAfterRegistry retryAfterRegistry;
    private final Map<String, Road> roads = new ConcurrentHashMap<>();
    private final Feature feature = new Feature("showing and creating Jira issues");

    /** @param person the key of the current user; empty for an anonymous reader */
    JiraClient(JiraLinks links, Supplier<Optional<String>> person, CallLimits callLimits, Clocks clocks) {
        this.links = links;
        this.person = person;
        this.callLimits = callLimits;
        this.clocks = clocks;
        retryAfterRegistry = new RetryAfterRegistry(clocks);
    }

    Clocks clocks() {
        return clocks;
    }

    Optional<JiraHome> home(Optional<Tracker> tracker) {
        return links.find(JiraLinks.name(tracker)).flatMap(this::homeOf);
    }

    private Optional<JiraHome> homeOf(ApplicationLink link) {
        return feature.use(() -> home(link), Optional.empty());
    }

    private static Optional<JiraHome> home(ApplicationLink link) {
        String name = PlainText.line(Optional.ofNullable(link.getName()).orElse(""), 100);
        return JiraLinks.address(link)
                .map(address -> new JiraHome(name.isEmpty() ? address : name, URI.create(address)));
    }

    /**
     * Runs a query of any number of requests. If the product lacks a class of the application links, this query and all
     * later ones fail without an exception.
     */
    <T> Answer<T> ifThere(Supplier<Answer<T>> question) {
        return feature.isOff()
                ? new Answer.NoJira<>()
                : feature.use(question, unavailable(Reason.NO_ANSWER, Optional.empty()));
    }

    /** Begins a call for the current person. Sends nothing yet. */
    Answer<JiraSession> visit(Optional<Tracker> tracker) {
        return visit(tracker, callLimits.whole());
    }

    /** The same with a shorter time limit; a longer one than {@link CallLimits} has no effect. */
    Answer<JiraSession> visit(Optional<Tracker> tracker, Duration within) {
        String name = JiraLinks.name(tracker);
        Optional<ApplicationLink> link = feature.isOff() ? Optional.empty() : links.find(name);
        Optional<JiraHome> home = link.flatMap(this::homeOf);
        if (home.isEmpty()) {
            return new Answer.NoJira<>();
        }
        Optional<String> who = person.get();
        if (who.isEmpty()) {
            return new Answer.UnknownPerson<>(home.get().name());
        }
        Deadline deadline =
                new Deadline(clocks, within.compareTo(callLimits.whole()) < 0 ? within : callLimits.whole());
        JiraSession jiraSession =
                new JiraSession(this, who.get(), name, link.get(), home.get(), deadline, callLimits.requests());
        return new Answer.Given<>(jiraSession, clocks.wall().instant());
    }

    <T> Answer<T> send(JiraSession jiraSession, JiraRequest jiraRequest, ResponseParser<T> responseParser) {
        if (jiraSession.isSpent()) {
            return unavailable(Reason.TOO_SLOW, Optional.empty());
        }
        Optional<Duration> silence = retryAfterRegistry.left(jiraSession.person(), jiraSession.jira());
        if (silence.isPresent()) {
            return unavailable(Reason.BUSY, silence);
        }
        Road road = roads.computeIfAbsent(
                jiraSession.jira(), id -> new Road(new ConcurrencyLimiter(callLimits, clocks), new Circuits(clocks)));
        try {
            Optional<Duration> later = road.concurrencyLimiter().enter(jiraSession.deadline());
            if (later.isPresent()) {
                return unavailable(Reason.BUSY, later);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return unavailable(Reason.BUSY, Optional.empty());
        }
        try {
            return feature.use(
                    () -> new Sending(links, retryAfterRegistry, callLimits, clocks, road.circuits())
                            .send(jiraSession, jiraRequest, responseParser),
                    unavailable(Reason.NO_ANSWER, Optional.empty()));
        } finally {
            road.concurrencyLimiter().leave();
        }
    }

    static <T> Answer<T> unavailable(Reason reason, Optional<Duration> retryAfter) {
        return new Answer.Unavailable<>(reason, retryAfter);
    }

    void clear() {
        retryAfterRegistry.clear();
        roads.clear();
    }
}
