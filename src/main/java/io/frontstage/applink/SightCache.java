package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Sight;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What persons were told of issues a moment ago, on this node alone. Each entry belongs to one person, one link and one issue; nobody
 * is ever told what another person saw. It lives and dies with the plugin.
 */
final class SightCache {

    /** As long as what a person saw is good enough. */
    static final Duration FRESH = Duration.ofSeconds(60);

    /** As much as is kept, in bytes, by rough count: about 20,000 sights. */
    static final long MOST_BYTES = 16L << 20;

    /** What an entry takes beside its texts. */
    private static final int OVERHEAD = 400;

    private record Key(String person, String jira, IssueKey issue) {}

    /**
     * What a person saw.
     *
     * @param asked when Jira was asked
     * @param at the same by the clock that only runs forward
     */
    record Entry(Sight sight, Instant asked, long at) {

        private long bytes() {
            return this.sight instanceof Sight.Seen seen
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

    SightCache(long most) {
        this.most = most;
    }

    /** What the person saw, if Jira was asked not before that moment. */
    synchronized Optional<Entry> find(Visit visit, IssueKey issue, long notBefore) {
        return Optional.ofNullable(kept.get(key(visit, issue))).filter(entry -> entry.at() - notBefore >= 0);
    }

    synchronized void keep(Visit visit, IssueKey issue, Entry entry) {
        if (closed) {
            return;
        }
        Entry before = kept.put(key(visit, issue), entry);
        bytes += entry.bytes() - (before == null ? 0 : before.bytes());
        var oldest = kept.values().iterator();
        while (bytes > most) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    /** Lets go of what anybody saw of an issue that was just changed. */
    synchronized void forget(Visit visit, IssueKey issue) {
        kept.entrySet().removeIf(entry -> {
            boolean concerned = entry.getKey().jira().equals(visit.jira()) && isOf(issue, entry);
            bytes -= concerned ? entry.getValue().bytes() : 0;
            return concerned;
        });
    }

    private static boolean isOf(IssueKey issue, Map.Entry<Key, Entry> entry) {
        return entry.getKey().issue().equals(issue)
                || entry.getValue().sight() instanceof Sight.Seen seen
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

    private static Key key(Visit visit, IssueKey issue) {
        return new Key(visit.person(), visit.jira(), issue);
    }
}
