package io.frontstage.confluence.rest;

import com.atlassian.user.User;
import io.frontstage.issue.Answer;
import io.frontstage.words.Words;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Why Jira did not answer as wished: what happened, and what to do about it.
 *
 * @param authorise where the person lets the wiki act for them
 * @param retry in how many seconds it is worth another try
 * @param messages Jira's own words
 * @param fields the same by field
 */
record TroubleJson(
        String code, String message, String authorise, Long retry, List<String> messages, Map<String, String> fields) {

    /** Seconds after which the rest may be asked for. */
    private static final long SOON = 5;

    /** Absent in JSON if Jira gave what was asked for. */
    static TroubleJson of(Answer<?> answer, MapVisit visit) {
        Words words = visit.words();
        if (answer instanceof Answer.Given<?>) {
            return null;
        }
        if (answer instanceof Answer.Authorise<?> authorise) {
            return new TroubleJson(
                    "authorise",
                    words.text("jira.trouble.authorise", authorise.jira()),
                    authorise.address().map(URI::toString).orElse(null),
                    null,
                    null,
                    null);
        }
        if (answer instanceof Answer.UnknownPerson<?> unknown) {
            return plain("unknown-person", words.text("jira.trouble.unknown-person", unknown.jira(), name(visit)));
        }
        if (answer instanceof Answer.CannotAct<?> cannot) {
            return plain("cannot-act", words.text("jira.trouble.cannot-act", cannot.jira()));
        }
        if (answer instanceof Answer.Refused<?> refused) {
            return refused(refused, words);
        }
        return answer instanceof Answer.Unavailable<?> unavailable
                ? unavailable(unavailable, words)
                : plain("no-jira", words.text("jira.trouble.no-jira"));
    }

    private static String name(MapVisit visit) {
        return visit.person().user().map(User::getName).orElse("");
    }

    /** For those who are not logged in: Jira is asked for nobody. */
    static TroubleJson anonymous(Words words) {
        return plain("anonymous", words.text("jira.trouble.anonymous"));
    }

    /** For whoever was told of some issues and not of all: Jira stopped answering, or there was too much to ask at once. */
    static TroubleJson partial(Words words) {
        return new TroubleJson("partial", words.text("jira.trouble.partial"), null, SOON, null, null);
    }

    private static TroubleJson refused(Answer.Refused<?> refused, Words words) {
        String key =
                switch (refused.status()) {
                    case 403 -> "jira.trouble.refused.forbidden";
                    case 404 -> "jira.trouble.refused.missing";
                    default -> "jira.trouble.refused";
                };
        return new TroubleJson(
                "refused",
                words.text(key),
                null,
                null,
                refused.messages().isEmpty() ? null : refused.messages(),
                refused.fields().isEmpty() ? null : refused.fields());
    }

    private static TroubleJson unavailable(Answer.Unavailable<?> unavailable, Words words) {
        String key =
                switch (unavailable.reason()) {
                    case NO_ANSWER -> "jira.trouble.no-answer";
                    case TOO_SLOW -> "jira.trouble.too-slow";
                    case BUSY -> "jira.trouble.busy";
                    case NOT_JIRA -> "jira.trouble.not-jira";
                    case ERROR -> "jira.trouble.error";
                    case CIRCUIT_OPEN -> "jira.trouble.circuit-open";
                };
        Long retry = unavailable.retryAfter().map(TroubleJson::seconds).orElse(null);
        return new TroubleJson("unavailable", words.text(key), null, retry, null, null);
    }

    /** Rounded up: who comes back too early is turned away again. */
    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    private static TroubleJson plain(String code, String message) {
        return new TroubleJson(code, message, null, null, null, null);
    }
}
