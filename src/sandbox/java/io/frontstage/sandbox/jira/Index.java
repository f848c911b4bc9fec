package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The search index: the issues as they were two seconds ago. */
final class Index {

    /** The delay of a Jira that is not busy. */
    static final Duration LAG = Duration.ofSeconds(2);

    /** @param properties entity properties, by key */
    record Indexed(StoredIssue issue, Map<String, JsonNode> properties) {}

    private record Change(Instant visible, long id) {}

    private final Map<Long, Indexed> entries = new TreeMap<>();
    private final Deque<Change> pending = new ArrayDeque<>();

    private volatile Duration lag = LAG;

    void lag(Duration other) {
        lag = other;
    }

    Duration lag() {
        return lag;
    }

    synchronized void changed(long id) {
        pending.add(new Change(Instant.now().plus(lag), id));
    }

    /** Reads all issues at once, as Jira does when it starts. */
    synchronized void rebuild(Issues issues) {
        pending.clear();
        issues.all().forEach(issue -> read(issues, issue.id()));
    }

    synchronized List<Indexed> entries(Issues issues) {
        Instant now = Instant.now();
        // they may be out of order, because the lag may have been changed in between
        List<Change> visible = pending.stream()
                .filter(change -> !change.visible().isAfter(now))
                .toList();
        pending.removeAll(visible);
        visible.forEach(change -> read(issues, change.id()));
        return List.copyOf(entries.values());
    }

    private void read(Issues issues, long id) {
        issues.byId(id)
                .ifPresentOrElse(
                        issue -> {
                            Map<String, JsonNode> properties = new LinkedHashMap<>();
                            issues.properties(issue)
                                    .forEach((name, content) -> properties.put(name, Json.read(content)));
                            entries.put(id, new Indexed(issue, properties));
                        },
                        () -> entries.remove(id));
    }
}
