package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueHistory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Histories of issues on this node. Each entry belongs to one person, one link and one issue in the state of its last
 * update; nobody ever sees another person's entry. The cache ends with the plugin.
 */
final class IssueHistoryCache {

    /** Maximum number of histories and status changes together: about 16 MB. */
    static final int MAX_SIZE = 100_000;

    private record Key(String person, String jira, IssueKey issue) {}

    private record Entry(Instant updated, IssueHistory history) {
        int size() {
            return 1 + history.changes().size();
        }
    }

    private final int most;
    private final Map<Key, Entry> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int size;
    private boolean closed;

    IssueHistoryCache(int most) {
        this.most = most;
    }

    /** The person's history of an issue, unless the issue was updated since. */
    synchronized Optional<IssueHistory> find(JiraSession jiraSession, Issue issue) {
        return Optional.ofNullable(kept.get(key(jiraSession, issue)))
                .filter(entry -> issue.updated().equals(Optional.of(entry.updated())))
                .map(Entry::history);
    }

    /** Keeps a history, if Jira says when the issue was last updated. */
    synchronized void keep(JiraSession jiraSession, Issue issue, IssueHistory history) {
        if (closed || issue.updated().isEmpty()) {
            return;
        }
        Entry entry = new Entry(issue.updated().get(), history);
        Entry before = kept.put(key(jiraSession, issue), entry);
        size += entry.size() - (before == null ? 0 : before.size());
        var oldest = kept.values().iterator();
        while (size > most) {
            size -= oldest.next().size();
            oldest.remove();
        }
    }

    synchronized void close() {
        closed = true;
        kept.clear();
        size = 0;
    }

    private static Key key(JiraSession jiraSession, Issue issue) {
        return new Key(jiraSession.person(), jiraSession.jira(), issue.key());
    }
}
