package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.IssueSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Recent snapshots of issues on this node. Each entry belongs to one person, one link and one issue; nobody ever sees
 * another person's entry. The cache ends with the plugin.
 */
final class IssueSnapshotCache {

    /** How long a snapshot is fresh enough. */
    static final Duration FRESH = Duration.ofSeconds(60);

    /** Maximum size in bytes, as a rough estimate: about 20,000 snapshots. */
    static final long MAX_BYTES = 16L << 20;

    /** Estimated bytes of an entry without its texts. */
    private static final int OVERHEAD = 400;

    private record Key(String person, String jira, IssueKey issue) {}

    /**
     * A snapshot as one person saw it.
     *
     * @param asked when Jira was asked
     * @param at the same moment on the monotonic clock, in nanoseconds
     */
    record Entry(IssueSnapshot issueSnapshot, Instant asked, long at) {

        private long bytes() {
            return this.issueSnapshot instanceof IssueSnapshot.Seen seen
                    ? OVERHEAD
                            + 2L
                                    * (seen.issue().summary().length()
                                            + seen.issue().status().length())
                    : OVERHEAD;
        }
    }

    private final long most;
    private final Map<Key, Entry> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;
    private boolean closed;

    IssueSnapshotCache(long most) {
        this.most = most;
    }

    /** The person's snapshot, if Jira was asked at {@code notBefore} (on the monotonic clock) or later. */
    synchronized Optional<Entry> find(JiraSession jiraSession, IssueKey issue, long notBefore) {
        return Optional.ofNullable(kept.get(key(jiraSession, issue))).filter(entry -> entry.at() - notBefore >= 0);
    }

    synchronized void keep(JiraSession jiraSession, IssueKey issue, Entry entry) {
        if (closed) {
            return;
        }
        Entry before = kept.put(key(jiraSession, issue), entry);
        bytes += entry.bytes() - (before == null ? 0 : before.bytes());
        var oldest = kept.values().iterator();
        while (bytes > most) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    /** Removes all snapshots of an issue that was just changed. */
    synchronized void forget(JiraSession jiraSession, IssueKey issue) {
        kept.entrySet().removeIf(entry -> {
            boolean concerned = entry.getKey().jira().equals(jiraSession.jira()) && isOf(issue, entry);
            bytes -= concerned ? entry.getValue().bytes() : 0;
            return concerned;
        });
    }

    private static boolean isOf(IssueKey issue, Map.Entry<Key, Entry> entry) {
        return entry.getKey().issue().equals(issue)
                || entry.getValue().issueSnapshot() instanceof IssueSnapshot.Seen seen
                        && seen.issue().key().equals(issue);
    }

    synchronized long bytes() {
        return bytes;
    }

    synchronized void close() {
        closed = true;
        kept.clear();
        bytes = 0;
    }

    private static Key key(JiraSession jiraSession, IssueKey issue) {
        return new Key(jiraSession.person(), jiraSession.jira(), issue);
    }
}
