package io.frontstage.applink;

import io.frontstage.issue.Answer;
import io.frontstage.issue.StatusCategory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The category of each status of a Jira, by the status id. It is requested once per link and hour, because it is the
 * same for everybody.
 */
final class StatusCategories {

    /** How long the categories of a link are kept. */
    static final Duration FRESH = Duration.ofHours(1);

    /** Maximum number of statuses that are read. */
    static final int MAX = 5_000;

    /** @param at when Jira was asked, by the monotonic clock */
    private record Kept(long at, Map<String, StatusCategory> categories) {}

    private final Clocks clocks;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    StatusCategories(Clocks clocks) {
        this.clocks = clocks;
    }

    Answer<Map<String, StatusCategory>> of(JiraSession jiraSession) {
        long now = clocks.nanos().getAsLong();
        Kept known = kept.get(jiraSession.jira());
        if (known != null && now - known.at() < FRESH.toNanos()) {
            return new Answer.Given<>(known.categories(), jiraSession.now());
        }
        return jiraSession
                .send(JiraRequest.get("status"), ResponseParser.json(body -> {
                    Map<String, StatusCategory> categories = new HashMap<>();
                    body.needItems().stream()
                            .limit(MAX)
                            .forEach(status -> categories.put(
                                    status.at("id").raw(),
                                    StatusCategory.of(status.at("statusCategory")
                                            .at("key")
                                            .raw())));
                    return Map.copyOf(categories);
                }))
                .map(categories -> {
                    kept.put(jiraSession.jira(), new Kept(now, categories));
                    return categories;
                });
    }

    void clear() {
        kept.clear();
    }
}
