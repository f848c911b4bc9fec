package io.frontstage.applink;

import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Answer.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Turns the response to one request into an {@link Answer}. */
final class ResponseHandler<T> implements ApplicationLinkResponseHandler<Answer<T>> {

    /** The response header in which Jira names the user of the request. */
    private static final String FOR_WHOM = "X-AUSERNAME";

    private static final String ANONYMOUS = "anonymous";

    private final JiraSession jiraSession;
    private final AuthorisationURIGenerator authorisation;
    private final ResponseParser<T> responseParser;
    private final long longest;
    private final RetryAfterRegistry retryAfterRegistry;
    private final Clocks clocks;

    ResponseHandler(
            JiraSession jiraSession,
            AuthorisationURIGenerator authorisation,
            ResponseParser<T> responseParser,
            long longest,
            RetryAfterRegistry retryAfterRegistry,
            Clocks clocks) {
        this.jiraSession = jiraSession;
        this.authorisation = authorisation;
        this.responseParser = responseParser;
        this.longest = longest;
        this.retryAfterRegistry = retryAfterRegistry;
        this.clocks = clocks;
    }

    /** Called when Jira no longer accepts the token. */
    @Override
    public Answer<T> credentialsRequired(Response response) {
        return notKnown();
    }

    @Override
    public Answer<T> handle(Response response) throws ResponseException {
        int status = response.getStatusCode();
        Optional<Duration> later =
                RetryAfter.of(response.getHeader("Retry-After"), clocks.wall().instant());
        if (status == 429) {
            Duration silence = retryAfterRegistry.keep(jiraSession.person(), jiraSession.jira(), later);
            return JiraClient.unavailable(Reason.BUSY, Optional.of(silence));
        }
        if (status >= 500) {
            return JiraClient.unavailable(Reason.ERROR, later);
        }
        // an anonymous answer is not for this person, even if it is successful
        if (status == 401 || ANONYMOUS.equals(response.getHeader(FOR_WHOM))) {
            return notKnown();
        }
        if (status >= 400) {
            return refused(status, response);
        }
        return status >= 300 ? notJira() : said(response);
    }

    /**
     * If people authorise this link themselves, the person has to do so again; with any other link, Jira does not know
     * the person.
     */
    private Answer<T> notKnown() {
        Optional<URI> address = AuthorisationUrls.of(authorisation);
        String jira = jiraSession.home().name();
        return address.isPresent() ? new Answer.Authorise<>(jira, address) : new Answer.UnknownPerson<>(jira);
    }

    private Answer<T> said(Response response) throws ResponseException {
        boolean withoutBody = responseParser.acceptsNoBody() && type(response).isEmpty();
        if (!withoutBody && !isJson(response)) {
            return notJira();
        }
        try {
            return new Answer.Given<>(
                    responseParser.read(body(response)), clocks.wall().instant());
        } catch (IOException broken) {
            return FailureReasons.of(broken) == Reason.TOO_SLOW
                    ? JiraClient.unavailable(Reason.TOO_SLOW, Optional.empty())
                    : notJira();
        }
    }

    private Answer<T> refused(int status, Response response) throws ResponseException {
        if (!isJson(response)) {
            // probably a proxy’s page; for a 403, the status says enough
            return status == 403 ? ErrorResponseParser.bare(status) : notJira();
        }
        try {
            return ErrorResponseParser.of(status, JsonReader.read(body(response)));
        } catch (IOException broken) {
            return FailureReasons.of(broken) == Reason.TOO_SLOW
                    ? JiraClient.unavailable(Reason.TOO_SLOW, Optional.empty())
                    : ErrorResponseParser.bare(status);
        }
    }

    private InputStream body(Response response) throws ResponseException {
        InputStream body = response.getResponseBodyAsStream();
        return new BoundedBody(body == null ? InputStream.nullInputStream() : body, longest, jiraSession.deadline());
    }

    private static boolean isJson(Response response) {
        String type = type(response);
        return type.equals("application/json") || type.startsWith("application/") && type.endsWith("+json");
    }

    /** The media type without parameters; empty if there is none. */
    private static String type(Response response) {
        String header = response.getHeader("Content-Type");
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static <T> Answer<T> notJira() {
        return JiraClient.unavailable(Reason.NOT_JIRA, Optional.empty());
    }
}
