package io.frontstage.confluence.rest;

import io.frontstage.issue.Answer;
import io.frontstage.messages.Messages;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Why Jira did not give the expected answer, and what to do about it.
 *
 * @param authorise the address where the person allows the wiki to act for them
 * @param retry seconds until another attempt makes sense
 * @param messages Jira's own messages
 * @param fields messages by field
 */
record JiraErrorJson(
        String code, String message, String authorise, Long retry, List<String> messages, Map<String, String> fields) {

    /** Seconds after which the rest may be requested. */
    private static final long SOON = 5;

    /** {@code null}, and so absent in JSON, if Jira answered as expected. */
    static JiraErrorJson of(Answer<?> answer, MapRequest visit) {
        Messages messages = visit.messages();
        if (answer instanceof Answer.Given<?>) {
            return null;
        }
        if (answer instanceof Answer.Authorise<?> authorise) {
            return new JiraErrorJson(
                    "authorise",
                    messages.text("jira.trouble.authorise", authorise.jira()),
                    authorise.address().map(URI::toString).orElse(null),
                    null,
                    null,
                    null);
        }
        if (answer instanceof Answer.UnknownPerson<?> unknown) {
            return plain("unknown-person", messages.text("jira.trouble.unknown-person", unknown.jira(), name(visit)));
        }
        if (answer instanceof Answer.CannotAct<?> cannot) {
            return plain("cannot-act", messages.text("jira.trouble.cannot-act", cannot.jira()));
        }
        if (answer instanceof Answer.Refused<?> refused) {
            return refused(refused, messages);
        }
        return answer instanceof Answer.Unavailable<?> unavailable
                ? unavailable(unavailable, messages)
                : plain("no-jira", messages.text("jira.trouble.no-jira"));
    }

    private static String name(MapRequest visit) {
        return visit.person().user().map(user -> user.getName()).orElse("");
    }

    /** For anonymous readers, for whom Jira is never asked. */
    static JiraErrorJson anonymous(Messages messages) {
        return plain("anonymous", messages.text("jira.trouble.anonymous"));
    }

    /** For an incomplete answer: Jira stopped answering, or there were too many issues to ask for at once. */
    static JiraErrorJson partial(Messages messages) {
        return new JiraErrorJson("partial", messages.text("jira.trouble.partial"), null, SOON, null, null);
    }

    private static JiraErrorJson refused(Answer.Refused<?> refused, Messages messages) {
        String key =
                switch (refused.status()) {
                    case 403 -> "jira.trouble.refused.forbidden";
                    case 404 -> "jira.trouble.refused.missing";
                    default -> "jira.trouble.refused";
                };
        return new JiraErrorJson(
                "refused",
                messages.text(key),
                null,
                null,
                refused.messages().isEmpty() ? null : refused.messages(),
                refused.fields().isEmpty() ? null : refused.fields());
    }

    private static JiraErrorJson unavailable(Answer.Unavailable<?> unavailable, Messages messages) {
        String key =
                switch (unavailable.reason()) {
                    case NO_ANSWER -> "jira.trouble.no-answer";
                    case TOO_SLOW -> "jira.trouble.too-slow";
                    case BUSY -> "jira.trouble.busy";
                    case NOT_JIRA -> "jira.trouble.not-jira";
                    case ERROR -> "jira.trouble.error";
                    case CIRCUIT_OPEN -> "jira.trouble.circuit-open";
                };
        Long retry = unavailable.retryAfter().map(JiraErrorJson::seconds).orElse(null);
        return new JiraErrorJson("unavailable", messages.text(key), null, retry, null, null);
    }

    /** Rounded up, because a client that returns too early is rejected again. */
    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    private static JiraErrorJson plain(String code, String message) {
        return new JiraErrorJson(code, message, null, null, null, null);
    }
}
