package io.frontstage.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import java.util.List;
import java.util.Optional;

/**
 * Jira's remote links, read through members that a Jira may lack. It is not a bean, so that nothing inspects its
 * methods before they are called.
 */
final class LinkTable {

    private LinkTable() {}

    static List<LinkedMap> of(JiraServices services, Issue issue) {
        return manager(services)
                .map(manager -> manager.getRemoteIssueLinksForIssue(issue))
                .map(LinkTable::ours)
                .orElse(List.of());
    }

    /** The ids of the issues with a map, smallest first. */
    static List<Long> issuesOf(JiraServices services, String map) throws Exception {
        Optional<RemoteIssueLinkManager> manager = manager(services);
        if (manager.isEmpty()) {
            return List.of();
        }
        return manager.get().findRemoteIssueLinksByGlobalIds(List.of(LinkedMap.PREFIX + map)).stream()
                .filter(link -> LinkedMap.of(link).isPresent())
                .map(RemoteIssueLink::getIssueId)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<LinkedMap> ours(List<RemoteIssueLink> links) {
        return links.stream().flatMap(link -> LinkedMap.of(link).stream()).toList();
    }

    private static Optional<RemoteIssueLinkManager> manager(JiraServices services) {
        return services.find(RemoteIssueLinkManager.class);
    }
}
