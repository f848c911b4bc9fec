package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.IssueHistory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks Jira for the change logs of issues, {@value #CHUNK} keys at a time. If change logs are incomplete, or an answer
 * is too long, the search is repeated once with half as many keys. Issues whose log is still incomplete are then
 * counted by their day of resolution.
 */
final class IssueHistorySearch {

    /** Number of keys in one search. */
    static final int CHUNK = 50;

    private final JiraSession jiraSession;
    private final IssueHistoryParser parser;
    private final Map<IssueKey, IssueHistory> found = new LinkedHashMap<>();
    private Optional<Answer<?>> trouble = Optional.empty();

    /** Whether Jira has refused to send change logs. */
    private boolean isRefused;

    IssueHistorySearch(JiraSession jiraSession) {
        this.jiraSession = jiraSession;
        parser = new IssueHistoryParser(jiraSession.deadline());
    }

    /**
     * The histories of these issues. A missing key was not found, or Jira stopped answering. If Jira did not answer at all, the answer says
     * so.
     */
    Answer<Map<IssueKey, IssueHistory>> find(List<IssueKey> keys) {
        List<IssueKey> again = inChunks(keys, CHUNK);
        List<IssueKey> byDay = inChunks(again, CHUNK / 2);
        byDay.removeAll(found.keySet());
        for (int from = 0; from < byDay.size() && trouble.isEmpty(); from += CHUNK) {
            search(byDay.subList(from, Math.min(from + CHUNK, byDay.size())), false);
        }
        if (trouble.isPresent() && found.isEmpty()) {
            return trouble.get().map(none -> Map.of());
        }
        return new Answer.Given<>(found, jiraSession.now());
    }

    /** @return the keys whose change log is incomplete, although Jira has one */
    private List<IssueKey> inChunks(List<IssueKey> keys, int size) {
        List<IssueKey> cut = new ArrayList<>();
        for (int from = 0; from < keys.size() && trouble.isEmpty(); from += size) {
            cut.addAll(search(keys.subList(from, Math.min(from + size, keys.size())), true));
        }
        return cut;
    }

    /**
     * Searches for one chunk of keys, page by page.
     *
     * @return the keys whose change log is incomplete, although Jira has one
     */
    private List<IssueKey> search(List<IssueKey> keys, boolean withLog) {
        List<IssueKey> cut = new ArrayList<>();
        long next = 0;
        while (next >= 0) {
            boolean asksForLog = withLog && !isRefused;
            Answer<Optional<IssueHistoryParser.Page>> answer =
                    jiraSession.send(IssueSearches.histories(Jql.keys(keys), next, CHUNK, asksForLog), parser::read);
            if (asksForLog && answer instanceof Answer.Refused<?> no && no.status() == 400) {
                isRefused = true;
                continue;
            }
            if (!(answer instanceof Answer.Given<Optional<IssueHistoryParser.Page>> given)) {
                trouble = Optional.of(answer);
                return cut;
            }
            if (given.value().isEmpty()) {
                return keys;
            }
            given.value().get().issues().forEach((key, issue) -> {
                found.put(key, issue.history());
                if (issue.hasLog() && !issue.history().isWhole()) {
                    cut.add(key);
                }
            });
            long after = given.value().get().next();
            next = after > next ? after : -1;
        }
        return cut;
    }
}
