package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.Jira;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What a person sees of the issues of a map: from the cache if possible, the rest from one search. */
final class IssueSnapshots {

    private final Clocks clocks;
    private final IssueSnapshotCache cache;
    private final SingleFlight singleFlight;

    IssueSnapshots(Clocks clocks, IssueSnapshotCache cache) {
        this.clocks = clocks;
        this.cache = cache;
        singleFlight = new SingleFlight(clocks);
    }

    /** What the person sees. At most the first {@link Jira#MAX_KEYS} are requested; the others are unknown. */
    Answer<Map<IssueKey, IssueSnapshot>> look(JiraSession jiraSession, Collection<IssueKey> keys, Freshness freshness) {
        List<IssueKey> all = List.copyOf(new LinkedHashSet<>(keys));
        if (all.size() <= Jira.MAX_KEYS) {
            return bounded(jiraSession, all, freshness);
        }
        return bounded(jiraSession, all.subList(0, Jira.MAX_KEYS), freshness).map(found -> {
            Map<IssueKey, IssueSnapshot> snapshots = new LinkedHashMap<>(found);
            all.forEach(key -> snapshots.putIfAbsent(key, new IssueSnapshot.Unknown()));
            return snapshots;
        });
    }

    private Answer<Map<IssueKey, IssueSnapshot>> bounded(
            JiraSession jiraSession, List<IssueKey> wanted, Freshness freshness) {
        long now = clocks.nanos().getAsLong();
        long notBefore = freshness == Freshness.NOW ? now : now - IssueSnapshotCache.FRESH.toNanos();
        while (true) {
            Known known = known(jiraSession, wanted, notBefore);
            if (known.missing().isEmpty()) {
                return new Answer.Given<>(known.snapshots(), known.oldest());
            }
            SingleFlight.Landing<Map<IssueKey, IssueSnapshot>> landing =
                    singleFlight.fly(jiraSession, notBefore, () -> ask(jiraSession, known));
            if (landing.own().isPresent()) {
                return landing.own().get();
            }
            if (landing.trouble().isPresent()) {
                // an answer without a value fits any type
                return landing.trouble().get().map(none -> Map.of());
            }
        }
    }

    /**
     * The part of an answer that is in the cache.
     *
     * @param missing the keys that are not in the cache, in the order requested
     * @param oldest when the oldest cached entry was requested; now, if there is none
     */
    private record Known(Map<IssueKey, IssueSnapshot> snapshots, List<IssueKey> missing, Instant oldest) {}

    private Known known(JiraSession jiraSession, Collection<IssueKey> wanted, long notBefore) {
        Map<IssueKey, IssueSnapshot> snapshots = new LinkedHashMap<>();
        List<IssueKey> missing = new ArrayList<>();
        Instant oldest = clocks.wall().instant();
        for (IssueKey key : wanted) {
            IssueSnapshotCache.Entry entry =
                    cache.find(jiraSession, key, notBefore).orElse(null);
            if (entry == null) {
                missing.add(key);
                continue;
            }
            snapshots.put(key, entry.issueSnapshot());
            oldest = entry.asked().isBefore(oldest) ? entry.asked() : oldest;
        }
        return new Known(snapshots, missing, oldest);
    }

    private Answer<Map<IssueKey, IssueSnapshot>> ask(JiraSession jiraSession, Known known) {
        Instant asked = clocks.wall().instant();
        long at = clocks.nanos().getAsLong();
        Known before = known(jiraSession, known.missing(), at - IssueSnapshotCache.FRESH.toNanos());
        return new IssueSnapshotSearch(jiraSession)
                .look(firstOfWhichNothingIsKnown(before))
                .then(given -> {
                    Map<IssueKey, IssueSnapshot> found = given.value();
                    found.forEach((key, issueSnapshot) ->
                            cache.keep(jiraSession, key, new IssueSnapshotCache.Entry(issueSnapshot, asked, at)));
                    Map<IssueKey, IssueSnapshot> all = new LinkedHashMap<>(known.snapshots());
                    boolean older = false;
                    for (IssueKey key : known.missing()) {
                        older |= !found.containsKey(key) && before.snapshots().containsKey(key);
                        all.put(
                                key,
                                found.getOrDefault(
                                        key, before.snapshots().getOrDefault(key, new IssueSnapshot.Unknown())));
                    }
                    return new Answer.Given<>(all, older ? before.oldest() : known.oldest());
                });
    }

    /**
     * Unknown keys first: only a limited number of keys is requested one by one, and the next call continues with the
     * others.
     */
    private static List<IssueKey> firstOfWhichNothingIsKnown(Known before) {
        List<IssueKey> keys = new ArrayList<>(before.missing());
        keys.addAll(before.snapshots().keySet());
        return keys;
    }
}
