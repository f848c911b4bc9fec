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
 * Sends one request as a person. A class of its own beside {@link JiraClient}: it is loaded with the first request, and a product that lacks
 * what it names of the application links has issues off, and the rest as it is.
 */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final JiraLinks links;
    private final RetryAfterRegistry retryAfterRegistry;
    private final CallLimits callLimits;
    private final Clocks clocks;
    private final CircuitBreaker circuitBreaker;

    Sending(JiraLinks links, RetryAfterRegistry retryAfterRegistry, CallLimits callLimits, Clocks clocks, CircuitBreaker circuitBreaker) {
        this.links = links;
        this.retryAfterRegistry = retryAfterRegistry;
        this.callLimits = callLimits;
        this.clocks = clocks;
        this.circuitBreaker = circuitBreaker;
    }

    <T> Answer<T> send(JiraSession jiraSession, JiraRequest jiraRequest, ResponseParser<T> responseParser) {
        try {
            ApplicationLinkRequestFactory factory = jiraSession.link().createImpersonatingAuthenticatedRequestFactory();
            if (factory == null) {
                return unlessGone(
                        jiraSession, jiraRequest, new Answer.CannotAct<>(jiraSession.home().name()));
            }
            ApplicationLinkRequest request = request(factory, jiraRequest);
            Optional<Duration> pause = circuitBreaker.enter();
            if (pause.isPresent()) {
                return JiraClient.unavailable(Reason.CIRCUIT_OPEN, pause);
            }
            return unlessGone(jiraSession, jiraRequest, guarded(jiraSession, () -> execute(jiraSession, factory, request, responseParser)));
        } catch (CredentialsRequiredException notYet) {
            return unlessGone(jiraSession, jiraRequest, new Answer.Authorise<>(jiraSession.home().name(), AuthorisationUrls.of(notYet)));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The application link “{}” cannot be used ({})",
                    jiraSession.home().name(),
                    failed.toString());
            LOG.debug("It failed here", failed);
            return unlessGone(jiraSession, jiraRequest, JiraClient.unavailable(Reason.NO_ANSWER, Optional.empty()));
        }
    }

    /** Whatever becomes of the request, the circuit hears of it. */
    private <T> Answer<T> guarded(JiraSession jiraSession, Supplier<Answer<T>> request) {
        boolean reached = false;
        try {
            Answer<T> answer = request.get();
            reached = isReached(answer);
            return answer;
        } finally {
            if (circuitBreaker.leave(reached)) {
                LOG.warn(
                        "Jira “{}” did not answer {} times in a row: not asked for {}",
                        jiraSession.home().name(),
                        CircuitBreaker.FAILURES,
                        CircuitBreaker.PAUSE);
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
            return JiraClient.unavailable(reason, Optional.empty());
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

    /** Whether somebody answered at all, whatever was said. */
    private static boolean isReached(Answer<?> answer) {
        return !(answer instanceof Answer.Unavailable<?> none)
                || none.reason() == Reason.BUSY
                || none.reason() == Reason.NOT_JIRA;
    }
}
