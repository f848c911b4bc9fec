package io.frontstage.issue;

import io.frontstage.blueprint.IssueKey;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A Jira issue as one person may see it. Its texts are untrusted: plain text of bounded length without control
 * characters, never markup.
 *
 * @param key its key today
 * @param was the key by which it was requested, if it has moved to another project since
 * @param summary its summary, on one line
 * @param type the name of its type
 * @param status the name of its status
 * @param category its status category
 * @param assignee the display name of the person who works on it
 * @param due the due date
 * @param resolved the day on which it was resolved, if it is, as Jira writes it: in a time zone that Jira does not
 *     document
 * @param updated when it was last changed
 * @param address its page, below the display address of the application link
 */
public record Issue(
        IssueKey key,
        Optional<IssueKey> was,
        String summary,
        String type,
        String status,
        StatusCategory category,
        Optional<String> assignee,
        Optional<LocalDate> due,
        Optional<LocalDate> resolved,
        Optional<Instant> updated,
        URI address) {

    public Issue {
        Objects.requireNonNull(key);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(type);
        Objects.requireNonNull(status);
        Objects.requireNonNull(category);
        Objects.requireNonNull(address);
        was = was.filter(old -> !old.equals(key));
        Objects.requireNonNull(assignee);
        Objects.requireNonNull(due);
        Objects.requireNonNull(resolved);
        Objects.requireNonNull(updated);
    }

    /** The same issue, requested by another key; if that is its own key, {@code was} is empty. */
    public Issue askedAs(IssueKey asked) {
        return new Issue(
                key, Optional.of(asked), summary, type, status, category, assignee, due, resolved, updated, address);
    }
}
