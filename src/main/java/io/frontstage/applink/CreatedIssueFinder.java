package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds the issue that was created with an idempotency key when Jira did not return its key. It looks in three places,
 * because Jira’s index lags and may not contain the property: the index itself; the properties of the person’s newest
 * issues in the project; and the keys just above the highest one in the index. See docs/decisions/0020.
 */
final class CreatedIssueFinder {

    /** Maximum number of newest issues whose property is read. */
    static final int MAX_NEWEST = 20;

    /** Maximum number of keys tried above the highest known one: deleted, moved or hidden issues leave gaps. */
    static final int MAX_PROBED = 20;

    private final JiraSession jiraSession;
    private final IssueProperties issueProperties;
    private final IssueParser issues;
    private final String project;
    private final String intention;
    private final Set<IssueKey> asked = new LinkedHashSet<>();
    private Optional<Answer<?>> trouble = Optional.empty();

    CreatedIssueFinder(JiraSession jiraSession, String project, String intention) {
        this.jiraSession = jiraSession;
        this.project = project;
        this.intention = intention;
        issueProperties = new IssueProperties(jiraSession);
        issues = new IssueParser(jiraSession);
    }

    /**
     * The issue, or no issue if all three places were searched. If it was not found and a place could not be searched,
     * the failure of that search.
     */
    Answer<Optional<IssueKey>> find(Instant since) {
        if (!IssueKey.isKey(project + "-1")) {
            return ErrorResponseParser.bare(404);
        }
        Optional<IssueKey> found = indexed().or(() -> newest(since)).or(this::justAbove);
        if (found.isEmpty() && trouble.isPresent()) {
            return trouble.get().map(none -> Optional.empty());
        }
        return new Answer.Given<>(found, jiraSession.now());
    }

    /**
     * The issue in Jira's index, which contains the idempotency key if the plugin is installed there. Otherwise Jira
     * finds nothing or refuses the query, which is not an error.
     */
    private Optional<IssueKey> indexed() {
        String path = "issue.property[" + IssueProperty.KEY + "].intention = " + Jql.quoted(intention);
        return search(inProject(path), 5, true).stream().filter(this::isIt).findFirst();
    }

    private Optional<IssueKey> newest(Instant since) {
        // relative, because Jira’s clock may differ from ours
        long minutes = Math.max(0, Duration.between(since, jiraSession.now()).toMinutes()) + 1;
        String mine = "reporter = currentUser() AND created >= -" + minutes + "m ORDER BY created DESC";
        return search(inProject(mine), MAX_NEWEST, false).stream()
                .filter(this::isIt)
                .findFirst();
    }

    private Optional<IssueKey> justAbove() {
        List<IssueKey> highest = search("project = " + Jql.quoted(project) + " ORDER BY key DESC", 1, false);
        long known = Stream.concat(highest.stream(), asked.stream())
                .map(IssueKey::value)
                .filter(key -> key.startsWith(project + "-"))
                .mapToLong(CreatedIssueFinder::number)
                .max()
                .orElse(0);
        return LongStream.rangeClosed(known + 1, known + MAX_PROBED)
                .mapToObj(number -> new IssueKey(project + "-" + number))
                .filter(this::isIt)
                .findFirst();
    }

    private String inProject(String rest) {
        return "project = " + Jql.quoted(project) + " AND " + rest;
    }

    private static long number(String key) {
        String digits = key.substring(key.lastIndexOf('-') + 1);
        return digits.length() > 15 ? 0 : Long.parseLong(digits);
    }

    private List<IssueKey> search(String jql, int most, boolean mayBeRefused) {
        Answer<IssueParser.Page> answer =
                jiraSession.send(IssueSearches.of(jql, 0, most), ResponseParser.json(issues::page));
        if (!(mayBeRefused && answer instanceof Answer.Refused)) {
            note(answer);
        }
        return answer.given().stream()
                .flatMap(page -> page.issues().stream())
                .map(Issue::key)
                .limit(most)
                .toList();
    }

    /**
     * Whether an issue was created with the idempotency key. Each issue is checked only once: later calls return false.
     */
    private boolean isIt(IssueKey key) {
        if (trouble.isPresent() || !asked.add(key)) {
            return false;
        }
        Answer<Optional<IssueProperty>> answer = issueProperties.read(key);
        note(answer);
        return answer.given()
                .flatMap(property -> property)
                .flatMap(IssueProperty::intention)
                .filter(intention::equals)
                .isPresent();
    }

    private void note(Answer<?> answer) {
        if (trouble.isEmpty() && !(answer instanceof Answer.Given) && !IssueSnapshotSearch.isHidden(answer)) {
            trouble = Optional.of(answer);
        }
    }
}
