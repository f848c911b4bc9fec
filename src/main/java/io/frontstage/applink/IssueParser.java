package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Issue;
import io.frontstage.issue.StatusCategory;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads issues from the JSON of Jira’s REST API. */
final class IssueParser {

    /** The only fields that are requested. */
    static final List<String> FIELDS =
            List.of("summary", "status", "issuetype", "assignee", "duedate", "resolutiondate", "updated");

    /** Maximum length of a summary in Jira. */
    private static final int SUMMARY = 255;

    /** Maximum length of a name that is shown. */
    private static final int NAME = 100;

    private static final int DAY = "2026-11-21".length();

    /** The format {@code 2026-11-21T22:30:00.000+0000}. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT);

    /**
     * A page of a search.
     *
     * @param next the start of the next page; negative if this was the last one
     */
    record Page(List<Issue> issues, long next) {}

    private final JiraSession jiraSession;

    IssueParser(JiraSession jiraSession) {
        this.jiraSession = jiraSession;
    }

    /** An issue that was requested by its key. */
    Issue one(JsonValue jsonValue) throws IOException {
        return issue(jsonValue).orElseThrow(() -> new IOException("no issue key"));
    }

    Page page(JsonValue jsonValue) throws IOException {
        List<JsonValue> found = jsonValue.need("issues").needItems();
        List<Issue> issues = new ArrayList<>();
        for (JsonValue issue : found) {
            issue(issue).ifPresent(issues::add);
        }
        long next = jsonValue.at("startAt").number(0) + found.size();
        return new Page(issues, found.isEmpty() || next >= jsonValue.at("total").number(0) ? -1 : next);
    }

    private Optional<Issue> issue(JsonValue jsonValue) {
        return key(jsonValue).map(key -> issue(key, jsonValue.at("fields")));
    }

    /** The key of an issue; empty if it is not a valid key. */
    static Optional<IssueKey> key(JsonValue jsonValue) {
        return Optional.of(jsonValue.at("key").raw()).filter(IssueKey::isKey).map(IssueKey::new);
    }

    private Issue issue(IssueKey key, JsonValue fields) {
        JsonValue status = fields.at("status");
        return new Issue(
                key,
                Optional.empty(),
                fields.at("summary").line(SUMMARY).orElse(""),
                fields.at("issuetype").at("name").line(NAME).orElse(""),
                status.at("name").line(NAME).orElse(""),
                StatusCategory.of(status.at("statusCategory").at("key").raw()),
                fields.at("assignee").at("displayName").line(NAME),
                day(fields.at("duedate").raw()),
                dayOf(fields.at("resolutiondate").raw()),
                moment(fields.at("updated").raw()),
                jiraSession.address(key));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** The day of a moment, as Jira writes it; empty if it cannot be read. */
    static Optional<LocalDate> dayOf(String moment) {
        return moment.length() < DAY ? Optional.empty() : day(moment.substring(0, DAY));
    }

    /** The moment that Jira wrote; empty if it cannot be read. */
    static Optional<Instant> moment(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text, MOMENT).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
