package io.frontstage.applink;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.ResponseException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way to Jira: as the person whom the thread serves, through a factory that can act as nobody else, and within {@link CallLimits}.
 * Whatever goes wrong is an answer.
 */
final class JiraClient {

    private static final Logger LOG = LoggerFactory.getLogger(JiraClient.class);

    /** What all requests over one link share on this node. */
    private record Road(ConcurrencyLimiter concurrencyLimiter, Circuits circuits) {}

    private final JiraLinks links;
    private final Supplier<Optional<String>> person;
    private final CallLimits callLimits;
    private final Clocks clocks;
    private final RetryAfterRegistry retryAfterRegistry;
    private final Map<String, Road> roads = new ConcurrentHashMap<>();
    private final Feature feature = new Feature("issues of Jira, shown and made");

    /** @param person the key of the person whom the current thread serves; nothing for an anonymous reader */
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
        return links.find(JiraLinks.name(tracker)).flatMap(JiraClient::home);
    }

    private static Optional<JiraHome> home(ApplicationLink link) {
        String name = PlainText.line(Optional.ofNullable(link.getName()).orElse(""), 100);
        return JiraLinks.address(link)
                .map(address -> new JiraHome(name.isEmpty() ? address : name, URI.create(address)));
    }

    /** Begins a call for the current person. Sends nothing yet. */
    Answer<JiraSession> visit(Optional<Tracker> tracker) {
        return visit(tracker, callLimits.whole());
    }

    /** The same for a person who waits no longer than this; nor longer than the limits allow. */
    Answer<JiraSession> visit(Optional<Tracker> tracker, Duration within) {
        String name = JiraLinks.name(tracker);
        Optional<ApplicationLink> link = feature.isOff() ? Optional.empty() : links.find(name);
        Optional<JiraHome> home = link.flatMap(JiraClient::home);
        if (home.isEmpty()) {
            return new Answer.NoJira<>();
        }
        Optional<String> who = person.get();
        if (who.isEmpty()) {
            return new Answer.UnknownPerson<>(home.get().name());
        }
        Deadline deadline = new Deadline(clocks, within.compareTo(callLimits.whole()) < 0 ? within : callLimits.whole());
        JiraSession jiraSession = new JiraSession(this, who.get(), name, link.get(), home.get(), deadline, callLimits.requests());
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
        Road road =
                roads.computeIfAbsent(jiraSession.jira(), id -> new Road(new ConcurrencyLimiter(callLimits, clocks), new Circuits(clocks)));
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
                    () -> inTurn(road.circuits(), jiraSession, jiraRequest, responseParser),
                    unavailable(Reason.NO_ANSWER, Optional.empty()));
        } finally {
            road.concurrencyLimiter().leave();
        }
    }

    private <T> Answer<T> inTurn(Circuits circuits, JiraSession jiraSession, JiraRequest jiraRequest, ResponseParser<T> responseParser) {
        try {
            ApplicationLinkRequestFactory factory = jiraSession.link().createImpersonatingAuthenticatedRequestFactory();
            if (factory == null) {
                return unlessGone(
                        jiraSession, jiraRequest, new Answer.CannotAct<>(jiraSession.home().name()));
            }
            ApplicationLinkRequest request = request(factory, jiraRequest);
            Optional<Duration> pause = circuits.enter(jiraSession.person(), jiraRequest.kind());
            if (pause.isPresent()) {
                return unavailable(Reason.CIRCUIT_OPEN, pause);
            }
            return unlessGone(
                    jiraSession, jiraRequest, guarded(circuits, jiraSession, jiraRequest, () -> execute(jiraSession, factory, request, responseParser)));
        } catch (CredentialsRequiredException notYet) {
            return unlessGone(jiraSession, jiraRequest, new Answer.Authorise<>(jiraSession.home().name(), AuthorisationUrls.of(notYet)));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The application link “{}” cannot be used ({})",
                    jiraSession.home().name(),
                    failed.toString());
            LOG.debug("It failed here", failed);
            return unlessGone(jiraSession, jiraRequest, unavailable(Reason.NO_ANSWER, Optional.empty()));
        }
    }

    /** Whatever becomes of the request, the circuit hears of it. */
    private <T> Answer<T> guarded(Circuits circuits, JiraSession jiraSession, JiraRequest jiraRequest, Supplier<Answer<T>> request) {
        Circuits.Outcome outcome = Circuits.Outcome.SILENT;
        try {
            Answer<T> answer = request.get();
            outcome = outcome(answer);
            return answer;
        } finally {
            if (circuits.leave(jiraSession.person(), jiraRequest.kind(), outcome)) {
                LOG.warn(
                        "Jira “{}” failed {} times in a row: for {} the person, or everybody if it was silent, asks no"
                                + " {}",
                        jiraSession.home().name(),
                        CircuitBreaker.FAILURES,
                        CircuitBreaker.PAUSE,
                        jiraRequest.kind());
            }
        }
    }

    private static ApplicationLinkRequest request(ApplicationLinkRequestFactory factory, JiraRequest jiraRequest)
            throws CredentialsRequiredException {
        ApplicationLinkRequest request = factory.createRequest(jiraRequest.method(), jiraRequest.path());
        // a login page stands at the end of every redirect
        request.setFollowRedirects(false);
        request.setHeader("Accept", "application/json");
        if (jiraRequest.changesSomething()) {
            request.setHeader("X-Atlassian-Token", "no-check");
        }
        jiraRequest.body().ifPresent(body -> request.setRequestBody(body, "application/json"));
        return request;
    }

    private <T> Answer<T> execute(
            JiraSession jiraSession, ApplicationLinkRequestFactory factory, ApplicationLinkRequest request, ResponseParser<T> responseParser) {
        request.setConnectionTimeout(jiraSession.deadline().millis(callLimits.connect()));
        request.setSoTimeout(jiraSession.deadline().millis(callLimits.read()));
        try {
            return request.execute(new ResponseHandler<>(jiraSession, factory, responseParser, callLimits.body(), retryAfterRegistry, clocks));
        } catch (ResponseException failed) {
            Reason reason = FailureReasons.of(failed);
            LOG.info("Jira “{}”: {} ({})", jiraSession.home().name(), reason, failed.toString());
            return unavailable(reason, Optional.empty());
        }
    }

    /** A link that an administrator has removed meanwhile is no trouble of Jira’s. But what may have been done stays what may have been done. */
    private <T> Answer<T> unlessGone(JiraSession jiraSession, JiraRequest jiraRequest, Answer<T> answer) {
        boolean said = answer instanceof Answer.Given || answer instanceof Answer.Refused;
        boolean maybeDone =
                jiraRequest.changesSomething() && answer instanceof Answer.Unavailable<T> none && none.mayHaveHappened();
        if (said || maybeDone) {
            return answer;
        }
        boolean there = links.find(jiraSession.name())
                .filter(link -> link.getId().get().equals(jiraSession.jira()))
                .isPresent();
        return there ? answer : new Answer.NoJira<>();
    }

    private static Circuits.Outcome outcome(Answer<?> answer) {
        if (!(answer instanceof Answer.Unavailable<?> none)) {
            return Circuits.Outcome.ANSWERED;
        }
        return switch (none.reason()) {
            case BUSY, NOT_JIRA -> Circuits.Outcome.ANSWERED;
            case ERROR -> Circuits.Outcome.FAILED;
            case NO_ANSWER, TOO_SLOW, CIRCUIT_OPEN -> Circuits.Outcome.SILENT;
        };
    }

    static <T> Answer<T> unavailable(Reason reason, Optional<Duration> retryAfter) {
        return new Answer.Unavailable<>(reason, retryAfter);
    }

    void clear() {
        retryAfterRegistry.clear();
        roads.clear();
    }
}
