package io.frontstage.confluence.rest;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.ProgressTexts;
import io.frontstage.issue.StatusCategory;
import io.frontstage.messages.Messages;
import java.time.LocalDate;

/**
 * An issue as one person may see it; its texts come from Jira and are not markup.
 *
 * @param was the key in the file, if the issue has a different one today
 * @param visible {@code false}: not visible to the person, or deleted; absent: unknown
 * @param category {@code new}, {@code indeterminate}, {@code done} or {@code unknown}
 * @param resolved the day on which it was resolved
 * @param text the issue on one line
 */
record IssueJson(
        String key,
        String was,
        Boolean visible,
        String address,
        String summary,
        String type,
        String status,
        String category,
        String assignee,
        String resolved,
        String text) {

    /** An issue that the file names, with what the person may see of it. */
    static IssueJson of(IssueKey key, IssueSnapshot issueSnapshot, Messages messages) {
        if (issueSnapshot instanceof IssueSnapshot.Seen seen) {
            return of(seen.issue(), messages);
        }
        return new IssueJson(
                key.value(),
                null,
                issueSnapshot instanceof IssueSnapshot.Hidden ? false : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new ProgressTexts(messages).of(issueSnapshot));
    }

    static IssueJson of(Issue issue, Messages messages) {
        String text = issue.assignee()
                .map(name -> messages.text("jira.issue.assigned", issue.key(), issue.status(), name, issue.summary()))
                .orElseGet(() -> messages.text("jira.issue", issue.key(), issue.status(), issue.summary()));
        return new IssueJson(
                issue.key().value(),
                issue.was().map(IssueKey::value).orElse(null),
                true,
                issue.address().toString(),
                issue.summary(),
                issue.type(),
                issue.status(),
                category(issue.category()),
                issue.assignee().orElse(null),
                issue.resolved().map(LocalDate::toString).orElse(null),
                text);
    }

    /** Jira's key of the category. */
    static String category(StatusCategory category) {
        return switch (category) {
            case TO_DO -> "new";
            case IN_PROGRESS -> "indeterminate";
            case DONE -> "done";
            case UNKNOWN -> "unknown";
        };
    }
}
