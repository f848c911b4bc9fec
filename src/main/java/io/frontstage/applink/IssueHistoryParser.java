package io.frontstage.applink;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.IssueHistory;
import io.frontstage.issue.StatusChange;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads issues with their change logs from a page of a search. It keeps days and status ids. */
final class IssueHistoryParser {

    /** The only fields that are requested. */
    static final List<String> FIELDS = List.of("status", "created", "resolutiondate");

    /** Maximum length of an answer that is read, in bytes. */
    static final long MAX_BYTES = 4L << 20;

    private final Deadline deadline;

    IssueHistoryParser(Deadline deadline) {
        this.deadline = deadline;
    }

    /**
     * An issue as a search returned it.
     *
     * @param history the history; without changes if they are not all in the answer
     * @param hasLog whether Jira sent a change log, complete or not
     */
    record Found(IssueHistory history, boolean hasLog) {}

    /**
     * A page of a search.
     *
     * @param next the start of the next page; negative if this was the last one
     */
    record Page(Map<IssueKey, Found> issues, long next) {}

    /** Reads the page; empty if it is longer than our limit. */
    Optional<Page> read(InputStream body) throws IOException {
        try {
            return Optional.of(page(JsonReader.read(new BoundedBody(body, MAX_BYTES, deadline))));
        } catch (TooLongException | StreamConstraintsException tooLong) {
            return Optional.empty();
        }
    }

    private static Page page(JsonValue body) throws IOException {
        List<JsonValue> found = body.need("issues").needItems();
        Map<IssueKey, Found> issues = new LinkedHashMap<>();
        for (JsonValue issue : found) {
            Optional<LocalDate> created =
                    IssueParser.dayOf(issue.at("fields").at("created").raw());
            Optional<IssueKey> key = IssueParser.key(issue);
            if (key.isPresent() && created.isPresent()) {
                issues.put(key.get(), found(issue, created.get()));
            }
        }
        long next = body.at("startAt").number(0) + found.size();
        return new Page(issues, found.isEmpty() || next >= body.at("total").number(0) ? -1 : next);
    }

    private static Found found(JsonValue issue, LocalDate created) {
        JsonValue fields = issue.at("fields");
        JsonValue log = issue.at("changelog");
        List<JsonValue> entries = log.at("histories").items();
        boolean hasLog = !log.entries().isEmpty();
        boolean isCut = log.at("total").number(entries.size()) > entries.size();
        Optional<List<StatusChange>> changes = hasLog && !isCut ? changes(entries) : Optional.empty();
        return new Found(
                new IssueHistory(
                        created,
                        IssueParser.dayOf(fields.at("resolutiondate").raw()),
                        fields.at("status").at("id").raw(),
                        changes.orElse(List.of()),
                        changes.isPresent()),
                hasLog);
    }

    private record Moment(Instant instant, StatusChange change) {}

    /** The changes in chronological order, which Jira does not guarantee; empty if a day cannot be read. */
    private static Optional<List<StatusChange>> changes(List<JsonValue> entries) {
        List<Moment> moments = new ArrayList<>();
        for (JsonValue entry : entries) {
            String created = entry.at("created").raw();
            for (JsonValue item : entry.at("items").items()) {
                // another app’s field may have the same name
                if (!item.at("field").raw().equals("status")
                        || !item.at("fieldtype").raw().equals("jira")) {
                    continue;
                }
                Optional<Instant> instant = IssueParser.moment(created);
                Optional<LocalDate> day = IssueParser.dayOf(created);
                if (instant.isEmpty() || day.isEmpty()) {
                    return Optional.empty();
                }
                StatusChange change = new StatusChange(
                        day.get(), item.at("from").raw(), item.at("to").raw());
                moments.add(new Moment(instant.get(), change));
            }
        }
        moments.sort(Comparator.comparing(Moment::instant));
        return Optional.of(moments.stream().map(Moment::change).toList());
    }
}
