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

/** Listens to what comes back from one request, and makes an answer of it. */
final class Hearing<T> implements ApplicationLinkResponseHandler<Answer<T>> {

    /** Jira says in every answer for whom it is. */
    private static final String FOR_WHOM = "X-AUSERNAME";

    private static final String ANONYMOUS = "anonymous";

    private final Visit visit;
    private final AuthorisationURIGenerator authorisation;
    private final Reading<T> reading;
    private final long longest;
    private final Silences silences;
    private final Clocks clocks;

    Hearing(
            Visit visit,
            AuthorisationURIGenerator authorisation,
            Reading<T> reading,
            long longest,
            Silences silences,
            Clocks clocks) {
        this.visit = visit;
        this.authorisation = authorisation;
        this.reading = reading;
        this.longest = longest;
        this.silences = silences;
        this.clocks = clocks;
    }

    /** A token that Jira no longer takes. */
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
            Duration silence = silences.keep(visit.person(), visit.jira(), later);
            return Gate.unavailable(Reason.BUSY, Optional.of(silence));
        }
        if (status >= 500) {
            return Gate.unavailable(Reason.ERROR, later);
        }
        // an answer for nobody is not this person’s, even if it succeeds
        if (status == 401 || ANONYMOUS.equals(response.getHeader(FOR_WHOM))) {
            return notKnown();
        }
        if (status >= 400) {
            return refused(status, response);
        }
        return status >= 300 ? notJira() : said(response);
    }

    /** A link that lets people authorise wants it again; one that does not has no such person. */
    private Answer<T> notKnown() {
        Optional<URI> address = Addresses.of(authorisation);
        String jira = visit.home().name();
        return address.isPresent() ? new Answer.Authorise<>(jira, address) : new Answer.UnknownPerson<>(jira);
    }

    private Answer<T> said(Response response) throws ResponseException {
        boolean nothingExpected = reading == Reading.NOTHING && type(response).isEmpty();
        if (!nothingExpected && !isJson(response)) {
            return notJira();
        }
        try {
            return new Answer.Given<>(
                    reading.read(body(response)), clocks.wall().instant());
        } catch (IOException broken) {
            return Trouble.of(broken) == Reason.TOO_SLOW
                    ? Gate.unavailable(Reason.TOO_SLOW, Optional.empty())
                    : notJira();
        }
    }

    private Answer<T> refused(int status, Response response) throws ResponseException {
        if (!isJson(response)) {
            // a proxy’s page; but to a 403 there is nothing more to know
            return status == 403 ? Refusals.bare(status) : notJira();
        }
        try {
            return Refusals.of(status, JsonReader.read(body(response)));
        } catch (IOException broken) {
            return Trouble.of(broken) == Reason.TOO_SLOW
                    ? Gate.unavailable(Reason.TOO_SLOW, Optional.empty())
                    : Refusals.bare(status);
        }
    }

    private InputStream body(Response response) throws ResponseException {
        InputStream body = response.getResponseBodyAsStream();
        return new BoundedBody(body == null ? InputStream.nullInputStream() : body, longest, visit.deadline());
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
        return Gate.unavailable(Reason.NOT_JIRA, Optional.empty());
    }
}
