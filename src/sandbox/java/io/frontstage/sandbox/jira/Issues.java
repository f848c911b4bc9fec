package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.wiki.Database;
import io.frontstage.sandbox.wiki.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** The issues, their remote links and their properties. */
final class Issues {

    /** @param content the link's JSON as received over REST */
    record RemoteLink(long id, long issueId, String globalId, String content) {}

    /** A change of an issue's status. */
    record StatusChange(Instant at, Status from, Status to) {}

    private static final Database.Row<StatusChange> CHANGE = row -> new StatusChange(
            row.getObject("at", OffsetDateTime.class).toInstant(),
            Status.named(row.getString("before")),
            Status.named(row.getString("after")));
    private static final Database.Row<StoredIssue> ISSUE = row -> new StoredIssue(
            row.getLong("id"),
            row.getString("issue_key"),
            row.getString("type"),
            Status.named(row.getString("status")),
            row.getString("summary"),
            row.getString("description"),
            row.getString("assignee"),
            row.getString("reporter"),
            Optional.ofNullable(row.getObject("due", LocalDate.class)),
            row.getObject("created", OffsetDateTime.class).toInstant(),
            row.getObject("updated", OffsetDateTime.class).toInstant(),
            Optional.ofNullable(row.getObject("resolved", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
            row.getString("cost_centre"));
    private static final String MOVED =
            "select i.* from former_key f join issue i on i.id = f.issue_id where f.issue_key = ?";
    private static final Database.Row<RemoteLink> LINK = row -> new RemoteLink(
            row.getLong("id"), row.getLong("issue_id"), row.getString("global_id"), row.getString("content"));

    private final Database database;
    private final Clock clock;
    private final LongConsumer changed;

    /** @param changed receives the id of each issue that the index has to read again */
    Issues(Database database, Clock clock, LongConsumer changed) {
        this.database = database;
        this.clock = clock;
        this.changed = changed;
    }

    List<StoredIssue> all() {
        return database.list(ISSUE, "select * from issue order by id");
    }

    Optional<StoredIssue> byId(long id) {
        return database.first(ISSUE, "select * from issue where id = ?", id);
    }

    /**
     * Finds an issue by its key, including a key from before it was moved, or by its id; empty if the person may not
     * see it.
     */
    Optional<StoredIssue> visible(String keyOrId, Optional<Person> person) {
        return find(keyOrId).filter(issue -> issue.project().allows(person, Project.Right.BROWSE_PROJECTS));
    }

    Optional<StoredIssue> find(String keyOrId) {
        if (keyOrId.matches("\\d{1,18}")) {
            return byId(Long.parseLong(keyOrId));
        }
        String key = keyOrId.toUpperCase(Locale.ROOT);
        // two indexed lookups and not a single query: a search may contain a thousand keys
        return database.first(ISSUE, "select * from issue where issue_key = ?", key)
                .or(() -> database.first(ISSUE, MOVED, key));
    }

    /** Creates an issue with the project's next key. */
    StoredIssue create(Project project, String type, String summary, String description, String reporter, String cost) {
        return database.inTransaction(() -> {
            long number = database.first(
                                    row -> row.getLong(1),
                                    "select last_number from project where project_key = ? for update",
                                    project.key())
                            .orElse(0L)
                    + 1;
            database.update("merge into project values (?, ?)", project.key(), number);
            Instant now = clock.instant();
            StoredIssue issue = new StoredIssue(
                    database.nextId(),
                    project.key() + "-" + number,
                    type,
                    Status.TO_DO,
                    summary,
                    description,
                    "",
                    reporter,
                    Optional.empty(),
                    now,
                    now,
                    Optional.empty(),
                    cost);
            save(issue);
            return issue;
        });
    }

    /** Creates the issue, or overwrites the one with the same id. */
    void save(StoredIssue issue) {
        database.update(
                "merge into issue values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                issue.id(),
                issue.key(),
                issue.type(),
                issue.status().label(),
                issue.summary(),
                issue.description(),
                issue.assignee(),
                issue.reporter(),
                issue.due().orElse(null),
                issue.created().atOffset(ZoneOffset.UTC),
                issue.updated().atOffset(ZoneOffset.UTC),
                issue.costCentre(),
                issue.resolved().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
        changed.accept(issue.id());
    }

    void transition(StoredIssue issue, Status status) {
        database.update(
                "update issue set status = ?, resolved = ? where id = ?",
                status.label(),
                status == Status.DONE ? clock.instant().atOffset(ZoneOffset.UTC) : null,
                issue.id());
        log(issue, new StatusChange(clock.instant(), issue.status(), status));
        touch(issue.id());
    }

    void log(StoredIssue issue, StatusChange change) {
        database.update(
                "insert into status_change values (?, ?, ?, ?)",
                issue.id(),
                change.at().atOffset(ZoneOffset.UTC),
                change.from().label(),
                change.to().label());
    }

    List<StatusChange> changes(StoredIssue issue) {
        return database.list(CHANGE, "select * from status_change where issue_id = ? order by at", issue.id());
    }

    void assign(StoredIssue issue, String username) {
        database.update("update issue set assignee = ? where id = ?", username, issue.id());
        touch(issue.id());
    }

    private void touch(long id) {
        database.update(
                "update issue set updated = ? where id = ?", clock.instant().atOffset(ZoneOffset.UTC), id);
        changed.accept(id);
    }

    /** Gives the issue the other project's next key; the old key still leads to it. */
    StoredIssue move(StoredIssue issue, Project to) {
        return database.inTransaction(() -> {
            StoredIssue next = create(to, issue.type(), "", "", "", "");
            database.update("delete from issue where id = ?", next.id());
            database.update("insert into former_key values (?, ?)", issue.key(), issue.id());
            database.update("update issue set issue_key = ? where id = ?", next.key(), issue.id());
            touch(issue.id());
            return byId(issue.id()).orElseThrow();
        });
    }

    void delete(StoredIssue issue) {
        for (String table : List.of("former_key", "remote_link", "property", "status_change")) {
            database.update("delete from " + table + " where issue_id = ?", issue.id());
        }
        database.update("delete from issue where id = ?", issue.id());
        changed.accept(issue.id());
    }

    /** Makes the project's keys continue after this number; for the demonstration. */
    void used(Project project, long number) {
        database.update("merge into project values (?, ?)", project.key(), number);
    }

    long nextId() {
        return database.nextId();
    }

    Instant now() {
        return clock.instant();
    }

    Map<String, String> properties(StoredIssue issue) {
        Map<String, String> found = new TreeMap<>();
        database.list(
                row -> found.put(row.getString(1), row.getString(2)),
                "select name, content from property where issue_id = ?",
                issue.id());
        return found;
    }

    /** @return whether it is new */
    boolean putProperty(StoredIssue issue, String name, String json) {
        boolean isNew = !properties(issue).containsKey(name);
        database.update("merge into property values (?, ?, ?)", issue.id(), name, json);
        changed.accept(issue.id());
        return isNew;
    }

    boolean removeProperty(StoredIssue issue, String name) {
        int removed = database.update("delete from property where issue_id = ? and name = ?", issue.id(), name);
        changed.accept(issue.id());
        return removed > 0;
    }

    List<RemoteLink> links(StoredIssue issue) {
        return database.list(LINK, "select * from remote_link where issue_id = ? order by id", issue.id());
    }

    List<RemoteLink> links(String globalId) {
        return database.list(LINK, "select * from remote_link where global_id = ? order by id", globalId);
    }

    /** Overwrites the link with the same global id, if it has one. */
    RemoteLink putLink(StoredIssue issue, String globalId, String json) {
        return database.inTransaction(() -> {
            long id = links(issue).stream()
                    .filter(link -> !globalId.isEmpty() && link.globalId().equals(globalId))
                    .map(RemoteLink::id)
                    .findFirst()
                    .orElseGet(database::nextId);
            database.update("merge into remote_link values (?, ?, ?, ?)", id, issue.id(), globalId, json);
            return new RemoteLink(id, issue.id(), globalId, json);
        });
    }

    void removeLink(RemoteLink link) {
        database.update("delete from remote_link where id = ?", link.id());
    }
}
