package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueSnapshot;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks Jira for issues by their keys: one search for up to {@value #CHUNK} keys, several searches for more. Keys that a
 * search does not return (hidden, deleted or moved) are requested one by one, at most {@value #MAX_SINGLE} per call.
 */
final class IssueSnapshotSearch {

    /** Maximum number of keys in one search. */
    static final int CHUNK = 500;

    /** Maximum number of keys requested one by one. */
    static final int MAX_SINGLE = 20;

    /**
     * Maximum number of refused searches before we assume that Jira refuses all of them; one bad key among 500 is found
     * in ten.
     */
    static final int MAX_REFUSED = 20;

    private final JiraSession jiraSession;
    private final IssueParser issues;
    private final Map<IssueKey, IssueSnapshot> found = new LinkedHashMap<>();

    /** Keys of completed searches. */
    private final Set<IssueKey> searched = new HashSet<>();

    private Optional<Answer<?>> trouble = Optional.empty();
    private int refused;

    IssueSnapshotSearch(JiraSession jiraSession) {
        this.jiraSession = jiraSession;
        issues = new IssueParser(jiraSession);
    }

    /**
     * What the person sees. A missing key could not be requested within our limits, or Jira stopped answering. If Jira
     * did not answer at all, the answer says so.
     */
    Answer<Map<IssueKey, IssueSnapshot>> look(List<IssueKey> keys) {
        for (int from = 0; from < keys.size() && trouble.isEmpty(); from += CHUNK) {
            search(keys.subList(from, Math.min(from + CHUNK, keys.size())));
        }
        keys.stream()
                .filter(key -> searched.contains(key) && !found.containsKey(key))
                .limit(MAX_SINGLE)
                .takeWhile(key -> trouble.isEmpty())
                .forEach(this::single);
        if (trouble.isPresent() && found.isEmpty()) {
            return trouble.get().map(none -> Map.of());
        }
        return new Answer.Given<>(found, jiraSession.now());
    }

    /**
     * Searches for one chunk of keys, page by page. If Jira refuses the chunk, its halves are searched, because a
     * single key can cause the refusal.
     */
    private void search(List<IssueKey> keys) {
        Set<IssueKey> wanted = new HashSet<>(keys);
        long next = 0;
        while (next >= 0) {
            Answer<IssueParser.Page> answer =
                    jiraSession.send(IssueSearches.of(Jql.keys(keys), next, CHUNK), ResponseParser.json(issues::page));
            if (answer instanceof Answer.Refused<?> no && no.status() == 400 && ++refused <= MAX_REFUSED) {
                halves(keys);
                return;
            }
            if (!(answer instanceof Answer.Given<IssueParser.Page> given)) {
                trouble = Optional.of(answer);
                return;
            }
            for (Issue issue : given.value().issues()) {
                if (wanted.contains(issue.key())) {
                    found.put(issue.key(), new IssueSnapshot.Seen(issue));
                }
            }
            next = given.value().next() > next ? given.value().next() : -1;
        }
        searched.addAll(keys);
    }

    private void halves(List<IssueKey> keys) {
        if (keys.size() == 1) {
            searched.addAll(keys);
            return;
        }
        int half = keys.size() / 2;
        search(keys.subList(0, half));
        if (trouble.isEmpty()) {
            search(keys.subList(half, keys.size()));
        }
    }

    private void single(IssueKey key) {
        Answer<Issue> answer = jiraSession.send(IssueSearches.one(key), ResponseParser.json(issues::one));
        if (answer instanceof Answer.Given<Issue> given) {
            found.put(key, new IssueSnapshot.Seen(given.value().askedAs(key)));
        } else if (isHidden(answer)) {
            found.put(key, new IssueSnapshot.Hidden());
        } else {
            trouble = Optional.of(answer);
        }
    }

    /** Whether the issue is deleted or invisible, which Jira does not distinguish; some versions answer 403. */
    static boolean isHidden(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> refused && (refused.status() == 404 || refused.status() == 403);
    }
}
