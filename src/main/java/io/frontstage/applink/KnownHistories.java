package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueHistories;
import io.frontstage.issue.IssueHistory;
import io.frontstage.issue.Jira;
import io.frontstage.issue.StatusCategory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How issues changed, as a person may see it: from the cache if they have not been updated since, the rest from Jira.
 */
final class KnownHistories {

    private final StatusCategories categories;
    private final IssueHistoryCache cache = new IssueHistoryCache(IssueHistoryCache.MAX_SIZE);

    KnownHistories(Clocks clocks) {
        categories = new StatusCategories(clocks);
    }

    Answer<IssueHistories> of(JiraSession jiraSession, Collection<Issue> issues) {
        return categories.of(jiraSession).then(given -> with(given.value(), jiraSession, issues));
    }

    private Answer<IssueHistories> with(
            Map<String, StatusCategory> statuses, JiraSession jiraSession, Collection<Issue> issues) {
        Map<IssueKey, IssueHistory> known = new LinkedHashMap<>();
        Map<IssueKey, Issue> missing = new LinkedHashMap<>();
        issues.stream().limit(Jira.MAX_KEYS).forEach(issue -> cache.find(jiraSession, issue)
                .ifPresentOrElse(history -> known.put(issue.key(), history), () -> missing.put(issue.key(), issue)));
        if (missing.isEmpty()) {
            return new Answer.Given<>(new IssueHistories(known, statuses), jiraSession.now());
        }
        List<IssueKey> keys = new ArrayList<>(missing.keySet());
        return new IssueHistorySearch(jiraSession).find(keys).map(found -> {
            found.keySet().retainAll(missing.keySet());
            found.forEach((key, history) -> cache.keep(jiraSession, missing.get(key), history));
            known.putAll(found);
            return new IssueHistories(known, statuses);
        });
    }

    void close() {
        cache.close();
        categories.clear();
    }
}
