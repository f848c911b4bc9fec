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
 * The one way to Jira: as the person whom the thread serves, through a factory that can act as nobody else, and within {@link Limits}.
 * Whatever goes wrong is an answer.
 */
final class Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    /** What all requests over one link share on this node. */
    private record Road(Turns turns, Circuit circuit) {}

    private final JiraLinks links;
    private final Supplier<Optional<String>> person;
    private final Limits limits;
    private final Clocks clocks;
    private final Silences silences;
    private final Map<String, Road> roads = new ConcurrentHashMap<>();
    private final Feature feature = new Feature("issues of Jira, shown and made");

    /** @param person the key of the person whom the current thread serves; nothing for an anonymous reader */
    Gate(JiraLinks links, Supplier<Optional<String>> person, Limits limits, Clocks clocks) {
        this.links = links;
        this.person = person;
        this.limits = limits;
        this.clocks = clocks;
        silences = new Silences(clocks);
    }

    Clocks clocks() {
        return clocks;
    }

    Optional<JiraHome> home(Optional<Tracker> tracker) {
        return links.find(JiraLinks.name(tracker)).flatMap(Gate::home);
    }

    private static Optional<JiraHome> home(ApplicationLink link) {
        String name = PlainText.line(Optional.ofNullable(link.getName()).orElse(""), 100);
        return JiraLinks.address(link)
                .map(address -> new JiraHome(name.isEmpty() ? address : name, URI.create(address)));
    }

    /** Begins a call for the current person. Sends nothing yet. */
    Answer<Visit> visit(Optional<Tracker> tracker) {
        return visit(tracker, limits.whole());
    }

    /** The same for a person who waits no longer than this; nor longer than the limits allow. */
    Answer<Visit> visit(Optional<Tracker> tracker, Duration within) {
        String name = JiraLinks.name(tracker);
        Optional<ApplicationLink> link = feature.isOff() ? Optional.empty() : links.find(name);
        Optional<JiraHome> home = link.flatMap(Gate::home);
        if (home.isEmpty()) {
            return new Answer.NoJira<>();
        }
        Optional<String> who = person.get();
        if (who.isEmpty()) {
            return new Answer.UnknownPerson<>(home.get().name());
        }
        Deadline deadline = new Deadline(clocks, within.compareTo(limits.whole()) < 0 ? within : limits.whole());
        Visit visit = new Visit(this, who.get(), name, link.get(), home.get(), deadline, limits.requests());
        return new Answer.Given<>(visit, clocks.wall().instant());
    }

    <T> Answer<T> send(Visit visit, Call call, Reading<T> reading) {
        if (visit.isSpent()) {
            return unavailable(Reason.TOO_SLOW, Optional.empty());
        }
        Optional<Duration> silence = silences.left(visit.person(), visit.jira());
        if (silence.isPresent()) {
            return unavailable(Reason.BUSY, silence);
        }
        Road road = roads.computeIfAbsent(visit.jira(), id -> new Road(new Turns(limits, clocks), new Circuit(clocks)));
        try {
            Optional<Duration> later = road.turns().enter(visit.deadline());
            if (later.isPresent()) {
                return unavailable(Reason.BUSY, later);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return unavailable(Reason.BUSY, Optional.empty());
        }
        try {
            return feature.use(
                    () -> inTurn(road.circuit(), visit, call, reading),
                    unavailable(Reason.NO_ANSWER, Optional.empty()));
        } finally {
            road.turns().leave();
        }
    }

    private <T> Answer<T> inTurn(Circuit circuit, Visit visit, Call call, Reading<T> reading) {
        try {
            ApplicationLinkRequestFactory factory = visit.link().createImpersonatingAuthenticatedRequestFactory();
            if (factory == null) {
                return unlessGone(
                        visit, call, new Answer.CannotAct<>(visit.home().name()));
            }
            ApplicationLinkRequest request = request(factory, call);
            Optional<Duration> pause = circuit.enter();
            if (pause.isPresent()) {
                return unavailable(Reason.CIRCUIT_OPEN, pause);
            }
            return unlessGone(visit, call, guarded(circuit, visit, () -> execute(visit, factory, request, reading)));
        } catch (CredentialsRequiredException notYet) {
            return unlessGone(visit, call, new Answer.Authorise<>(visit.home().name(), Addresses.of(notYet)));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The application link “{}” cannot be used ({})",
                    visit.home().name(),
                    failed.toString());
            LOG.debug("It failed here", failed);
            return unlessGone(visit, call, unavailable(Reason.NO_ANSWER, Optional.empty()));
        }
    }

    /** Whatever becomes of the request, the circuit hears of it. */
    private <T> Answer<T> guarded(Circuit circuit, Visit visit, Supplier<Answer<T>> request) {
        boolean reached = false;
        try {
            Answer<T> answer = request.get();
            reached = isReached(answer);
            return answer;
        } finally {
            if (circuit.leave(reached)) {
                LOG.warn(
                        "Jira “{}” did not answer {} times in a row: not asked for {}",
                        visit.home().name(),
                        Circuit.FAILURES,
                        Circuit.PAUSE);
            }
        }
    }

    private static ApplicationLinkRequest request(ApplicationLinkRequestFactory factory, Call call)
            throws CredentialsRequiredException {
        ApplicationLinkRequest request = factory.createRequest(call.method(), call.path());
        // a login page stands at the end of every redirect
        request.setFollowRedirects(false);
        request.setHeader("Accept", "application/json");
        if (call.changesSomething()) {
            request.setHeader("X-Atlassian-Token", "no-check");
        }
        call.body().ifPresent(body -> request.setRequestBody(body, "application/json"));
        return request;
    }

    private <T> Answer<T> execute(
            Visit visit, ApplicationLinkRequestFactory factory, ApplicationLinkRequest request, Reading<T> reading) {
        request.setConnectionTimeout(visit.deadline().millis(limits.connect()));
        request.setSoTimeout(visit.deadline().millis(limits.read()));
        try {
            return request.execute(new Hearing<>(visit, factory, reading, limits.body(), silences, clocks));
        } catch (ResponseException failed) {
            Reason reason = Trouble.of(failed);
            LOG.info("Jira “{}”: {} ({})", visit.home().name(), reason, failed.toString());
            return unavailable(reason, Optional.empty());
        }
    }

    /** A link that an administrator has removed meanwhile is no trouble of Jira’s. But what may have been done stays what may have been done. */
    private <T> Answer<T> unlessGone(Visit visit, Call call, Answer<T> answer) {
        boolean said = answer instanceof Answer.Given || answer instanceof Answer.Refused;
        boolean maybeDone =
                call.changesSomething() && answer instanceof Answer.Unavailable<T> none && none.mayHaveHappened();
        if (said || maybeDone) {
            return answer;
        }
        boolean there = links.find(visit.name())
                .filter(link -> link.getId().get().equals(visit.jira()))
                .isPresent();
        return there ? answer : new Answer.NoJira<>();
    }

    /** Whether somebody answered at all, whatever was said. */
    private static boolean isReached(Answer<?> answer) {
        return !(answer instanceof Answer.Unavailable<?> none)
                || none.reason() == Reason.BUSY
                || none.reason() == Reason.NOT_JIRA;
    }

    static <T> Answer<T> unavailable(Reason reason, Optional<Duration> retryAfter) {
        return new Answer.Unavailable<>(reason, retryAfter);
    }

    void clear() {
        silences.clear();
        roads.clear();
    }
}
