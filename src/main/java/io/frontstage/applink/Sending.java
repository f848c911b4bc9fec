package io.frontstage.applink;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.ResponseException;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Answer.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one request as a person. It is separate from {@link JiraClient} because it is loaded only with the first
 * request: if a product lacks classes of the application links that are named here, only the issue features are
 * switched off.
 */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final JiraLinks links;
    private final RetryAfterRegistry retryAfterRegistry;
    private final CallLimits callLimits;
    private final Clocks clocks;
    private final Circuits circuits;

    Sending(
            JiraLinks links,
            RetryAfterRegistry retryAfterRegistry,
            CallLimits callLimits,
            Clocks clocks,
            Circuits circuits) {
        this.links = links;
        this.retryAfterRegistry = retryAfterRegistry;
        this.callLimits = callLimits;
        this.clocks = clocks;
        this.circuits = circuits;
    }

    <T> Answer<T> send(JiraSession jiraSession, JiraRequest jiraRequest, ResponseParser<T> responseParser) {
        try {
            ApplicationLinkRequestFactory factory = jiraSession.link().createImpersonatingAuthenticatedRequestFactory();
            if (factory == null) {
                return unlessGone(
                        jiraSession,
                        jiraRequest,
                        new Answer.CannotAct<>(jiraSession.home().name()));
            }
            ApplicationLinkRequest request = request(factory, jiraRequest);
            Optional<Duration> pause = circuits.enter(jiraSession.person(), jiraRequest.kind());
            if (pause.isPresent()) {
                return JiraClient.unavailable(Reason.CIRCUIT_OPEN, pause);
            }
            return unlessGone(
                    jiraSession,
                    jiraRequest,
                    guarded(jiraSession, jiraRequest, () -> execute(jiraSession, factory, request, responseParser)));
        } catch (CredentialsRequiredException notYet) {
            return unlessGone(
                    jiraSession,
                    jiraRequest,
                    new Answer.Authorise<>(jiraSession.home().name(), AuthorisationUrls.of(notYet)));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The application link “{}” cannot be used ({})",
                    jiraSession.home().name(),
                    failed.toString());
            LOG.debug("Stack trace of this failure", failed);
            return unlessGone(jiraSession, jiraRequest, JiraClient.unavailable(Reason.NO_ANSWER, Optional.empty()));
        }
    }

    /** Sends a request and reports its outcome to the circuits. */
    private <T> Answer<T> guarded(JiraSession jiraSession, JiraRequest jiraRequest, Supplier<Answer<T>> request) {
        Circuits.Outcome outcome = Circuits.Outcome.SILENT;
        try {
            Answer<T> answer = request.get();
            outcome = outcome(answer);
            return answer;
        } finally {
            if (circuits.leave(jiraSession.person(), jiraRequest.kind(), outcome)) {
                LOG.warn(
                        "Jira “{}” failed {} times in a row: no such request is sent for {} ({}), for this person, or for anybody if it did not answer at all",
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
        // Jira's REST API redirects only to a login page
        request.setFollowRedirects(false);
        request.setHeader("Accept", "application/json");
        if (jiraRequest.changesSomething()) {
            request.setHeader("X-Atlassian-Token", "no-check");
        }
        jiraRequest.body().ifPresent(body -> request.setRequestBody(body, "application/json"));
        return request;
    }

    private <T> Answer<T> execute(
            JiraSession jiraSession,
            ApplicationLinkRequestFactory factory,
            ApplicationLinkRequest request,
            ResponseParser<T> responseParser) {
        request.setConnectionTimeout(jiraSession.deadline().millis(callLimits.connect()));
        request.setSoTimeout(jiraSession.deadline().millis(callLimits.read()));
        try {
            return request.execute(new ResponseHandler<>(
                    jiraSession, factory, responseParser, callLimits.body(), retryAfterRegistry, clocks));
        } catch (ResponseException failed) {
            Reason reason = FailureReasons.of(failed);
            LOG.info("Jira “{}”: {} ({})", jiraSession.home().name(), reason, failed.toString());
            return JiraClient.unavailable(reason, Optional.empty());
        }
    }

    /**
     * Replaces a failure with {@link Answer.NoJira} if an administrator has removed the link meanwhile, because then
     * Jira did not fail. A change that Jira may have made keeps its answer.
     */
    private <T> Answer<T> unlessGone(JiraSession jiraSession, JiraRequest jiraRequest, Answer<T> answer) {
        boolean said = answer instanceof Answer.Given || answer instanceof Answer.Refused;
        boolean maybeDone = jiraRequest.changesSomething()
                && answer instanceof Answer.Unavailable<T> none
                && none.mayHaveHappened();
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
}
