package io.frontstage.issue;

import java.util.Map;
import java.util.Objects;

/**
 * An issue to be created.
 *
 * @param project the project's key
 * @param typeId the id of its type
 * @param summary one line
 * @param description in Jira's wiki markup; may be empty
 * @param more the other fields that were filled in, without the description
 * @param intention the idempotency key of the request: each key creates one issue
 * @param property the property that Jira stores with the issue; it contains the idempotency key, too
 */
public record NewIssue(
        String project,
        String typeId,
        String summary,
        String description,
        Map<OfferedField.Kind, String> more,
        String intention,
        IssueProperty property) {

    public NewIssue {
        Objects.requireNonNull(project);
        Objects.requireNonNull(typeId);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(description);
        more = Map.copyOf(more);
        Objects.requireNonNull(intention);
        Objects.requireNonNull(property);
    }
}
