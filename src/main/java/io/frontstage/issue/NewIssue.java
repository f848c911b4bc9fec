package io.frontstage.issue;

import java.util.Map;
import java.util.Objects;

/**
 * An issue to be made.
 *
 * @param project the project's key
 * @param typeId the id of its type
 * @param summary one line
 * @param description in Jira's wiki markup; may be empty
 * @param more what else was filled in; a description is not among it
 * @param intention the random id of the wish to make it: one intention, one issue
 * @param property what Jira keeps beside it; it carries the intention, too
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
