package io.frontstage.issue;

import io.frontstage.blueprint.IssueKey;
import java.util.Map;

/**
 * The histories of issues as one person may see them.
 *
 * @param histories by current key; an issue is missing if Jira did not answer for it
 * @param categories the category of each status id that Jira lists
 */
public record IssueHistories(Map<IssueKey, IssueHistory> histories, Map<String, StatusCategory> categories) {

    public IssueHistories {
        histories = Map.copyOf(histories);
        categories = Map.copyOf(categories);
    }

    /** The category of a status; {@link StatusCategory#UNKNOWN} if Jira does not list it. */
    public StatusCategory category(String status) {
        return categories.getOrDefault(status, StatusCategory.UNKNOWN);
    }
}
