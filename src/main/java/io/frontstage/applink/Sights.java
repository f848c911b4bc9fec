package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.Sight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person sees of the issues of a map: from the cache, and for the rest from one search. */
final class Sights {

    private final Clocks clocks;
    private final SightCache cache;
    private final Flights flights;

    Sights(Clocks clocks, SightCache cache) {
        this.clocks = clocks;
        this.cache = cache;
        flights = new Flights(clocks);
    }

    Answer<Map<IssueKey, Sight>> look(Visit visit, Collection<IssueKey> keys, Freshness freshness) {
        Set<IssueKey> wanted = new LinkedHashSet<>(keys);
        long now = clocks.nanos().getAsLong();
        long notBefore = freshness == Freshness.NOW ? now : now - SightCache.FRESH.toNanos();
        while (true) {
            Known known = known(visit, wanted, notBefore);
            if (known.missing().isEmpty()) {
                return new Answer.Given<>(known.sights(), known.oldest());
            }
            Flights.Landing<Map<IssueKey, Sight>> landing = flights.fly(visit, notBefore, () -> ask(visit, known));
            if (landing.own().isPresent()) {
                return landing.own().get();
            }
            if (landing.trouble().isPresent()) {
                // it holds no value, and so fits any kind of answer
                return landing.trouble().get().map(none -> Map.of());
            }
        }
    }

    /**
     * What the cache knows.
     *
     * @param missing what it does not, in the order asked for
     * @param oldest when the oldest of it was asked for; now, if there is none
     */
    private record Known(Map<IssueKey, Sight> sights, List<IssueKey> missing, Instant oldest) {}

    private Known known(Visit visit, Collection<IssueKey> wanted, long notBefore) {
        Map<IssueKey, Sight> sights = new LinkedHashMap<>();
        List<IssueKey> missing = new ArrayList<>();
        Instant oldest = clocks.wall().instant();
        for (IssueKey key : wanted) {
            SightCache.Entry entry = cache.find(visit, key, notBefore).orElse(null);
            if (entry == null) {
                missing.add(key);
                continue;
            }
            sights.put(key, entry.sight());
            oldest = entry.asked().isBefore(oldest) ? entry.asked() : oldest;
        }
        return new Known(sights, missing, oldest);
    }

    private Answer<Map<IssueKey, Sight>> ask(Visit visit, Known known) {
        Instant asked = clocks.wall().instant();
        long at = clocks.nanos().getAsLong();
        Known before = known(visit, known.missing(), at - SightCache.FRESH.toNanos());
        return new SightSearch(visit).look(firstOfWhichNothingIsKnown(before)).then(given -> {
            Map<IssueKey, Sight> found = given.value();
            found.forEach((key, sight) -> cache.keep(visit, key, new SightCache.Entry(sight, asked, at)));
            Map<IssueKey, Sight> all = new LinkedHashMap<>(known.sights());
            boolean older = false;
            for (IssueKey key : known.missing()) {
                older |= !found.containsKey(key) && before.sights().containsKey(key);
                all.put(key, found.getOrDefault(key, before.sights().getOrDefault(key, new Sight.Unknown())));
            }
            return new Answer.Given<>(all, older ? before.oldest() : known.oldest());
        });
    }

    /** Only so many keys are asked for one by one: whoever looks again comes to the next ones. */
    private static List<IssueKey> firstOfWhichNothingIsKnown(Known before) {
        List<IssueKey> keys = new ArrayList<>(before.missing());
        keys.addAll(before.sights().keySet());
        return keys;
    }
}
