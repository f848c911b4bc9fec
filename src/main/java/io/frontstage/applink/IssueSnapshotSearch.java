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
 * Asks Jira for issues by their keys, in one go: a search for up to {@value #CHUNK}, chunks above. Keys that a search does not return
 * (hidden, deleted, moved) are asked one by one, at most {@value #MAX_SINGLE} in one go.
 */
final class IssueSnapshotSearch {

    /** Keys in one search. */
    static final int CHUNK = 500;

    /** Keys asked one by one. */
    static final int MAX_SINGLE = 20;

    /** Searches that Jira may refuse before we take it that it refuses all: one key among 500 is found in ten. */
    static final int MAX_REFUSED = 20;

    private final JiraSession jiraSession;
    private final IssueParser issues;
    private final Map<IssueKey, IssueSnapshot> found = new LinkedHashMap<>();

    /** Keys of searches that came to their end. */
    private final Set<IssueKey> searched = new HashSet<>();

    private Optional<Answer<?>> trouble = Optional.empty();
    private int refused;

    IssueSnapshotSearch(JiraSession jiraSession) {
        this.jiraSession = jiraSession;
        issues = new IssueParser(jiraSession);
    }

    /**
     * What the person sees; a key that is missing in it was not asked for within our limits, or Jira stopped answering. Where Jira did
     * not answer at all, it is that.
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

    /** One chunk, page by page. A Jira that refuses it as a whole is asked for its halves: one key may spoil it. */
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

    /** Jira gives one answer for deleted and invisible; it was 403 for some. */
    static boolean isHidden(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> refused && (refused.status() == 404 || refused.status() == 403);
    }
}
