package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Answer;
import io.frontstage.issue.BackLink;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueHistories;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.Jira;
import io.frontstage.issue.JiraHome;
import io.frontstage.issue.MapSearch;
import io.frontstage.issue.NewIssue;
import io.frontstage.issue.OfferedField;
import io.frontstage.issue.ProjectChoice;
import io.frontstage.issue.RequiredFields;
import io.frontstage.issue.TypeChoice;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The Jira behind an application link, called through the {@link JiraClient}. */
class ApplinkJira implements Jira {

    private final JiraClient jiraClient;
    private final IssueSnapshotCache cache;
    private final IssueSnapshots issueSnapshots;
    private final KnownHistories knownHistories;

    ApplinkJira(JiraClient jiraClient, IssueSnapshotCache cache) {
        this.jiraClient = jiraClient;
        this.cache = cache;
        issueSnapshots = new IssueSnapshots(jiraClient.clocks(), cache);
        knownHistories = new KnownHistories(jiraClient.clocks());
    }

    @Override
    public Optional<JiraHome> home(Optional<Tracker> tracker) {
        return jiraClient.home(tracker);
    }

    @Override
    public Answer<Map<IssueKey, IssueSnapshot>> look(
            Optional<Tracker> tracker, Collection<IssueKey> keys, Freshness freshness) {
        return visit(tracker, jiraSession -> issueSnapshots.look(jiraSession, keys, freshness));
    }

    @Override
    public Answer<Map<IssueKey, IssueSnapshot>> look(
            Optional<Tracker> tracker, Collection<IssueKey> keys, Freshness freshness, Duration within) {
        return jiraClient.ifThere(() ->
                jiraClient.visit(tracker, within).then(given -> issueSnapshots.look(given.value(), keys, freshness)));
    }

    @Override
    public Answer<IssueHistories> histories(Optional<Tracker> tracker, Collection<Issue> issues) {
        return visit(tracker, jiraSession -> knownHistories.of(jiraSession, issues));
    }

    @Override
    public Answer<List<Issue>> search(Optional<Tracker> tracker, String words, int most) {
        return visit(tracker, jiraSession -> new CreateMetadata(jiraSession).issues(words, most));
    }

    @Override
    public Answer<List<ProjectChoice>> projects(Optional<Tracker> tracker) {
        return visit(tracker, jiraSession -> new CreateMetadata(jiraSession).projects());
    }

    @Override
    public Answer<List<TypeChoice>> types(Optional<Tracker> tracker, String project) {
        return visit(tracker, jiraSession -> new CreateMetadata(jiraSession).types(project));
    }

    @Override
    public Answer<RequiredFields> required(Optional<Tracker> tracker, String project, String typeId) {
        return visit(tracker, jiraSession -> new CreateMetadata(jiraSession)
                .screen(project, typeId)
                .map(screen -> new RequiredFields(
                        screen.required(),
                        screen.offered(),
                        screen.required().isEmpty()
                                ? Optional.empty()
                                : new IssueCreation(jiraSession)
                                        .page(project, typeId)
                                        .given())));
    }

    @Override
    public Answer<URI> createPage(Optional<Tracker> tracker, String project, String typeId) {
        return visit(tracker, jiraSession -> new IssueCreation(jiraSession).page(project, typeId));
    }

    @Override
    public Answer<IssueKey> create(Optional<Tracker> tracker, NewIssue issue) {
        return visit(tracker, jiraSession -> new IssueCreation(jiraSession)
                .create(issue, offered(jiraSession, issue))
                .map(key -> {
                    cache.forget(jiraSession, key);
                    return key;
                }));
    }

    /**
     * The fields of the create screen. Empty if only a summary is sent, so that they are not needed, or if Jira does
     * not list them: then only summary and description are sent.
     */
    private static Optional<List<OfferedField>> offered(JiraSession jiraSession, NewIssue issue) {
        return issue.description().isEmpty() && issue.more().isEmpty()
                ? Optional.empty()
                : new CreateMetadata(jiraSession)
                        .screen(issue.project(), issue.typeId())
                        .given()
                        .map(CreateScreen::offered);
    }

    @Override
    public Answer<Optional<IssueKey>> created(
            Optional<Tracker> tracker, String project, String intention, Instant since) {
        return visit(tracker, jiraSession -> new CreatedIssueFinder(jiraSession, project, intention).find(since));
    }

    @Override
    public Answer<Optional<BackLink>> backLink(Optional<Tracker> tracker, IssueKey key, String map) {
        return visit(tracker, jiraSession -> new BackLinks(jiraSession).find(key, map));
    }

    @Override
    public Answer<Boolean> findsMaps(Optional<Tracker> tracker, String map) {
        return visit(tracker, jiraSession -> {
            Answer<Boolean> asked = jiraSession.send(
                    IssueSearches.validated(MapSearch.of(map)), new ResponseParser.IgnoringBody<>(true));
            return asked instanceof Answer.Refused<Boolean> refused && refused.status() == 400
                    ? new Answer.Given<>(false, jiraSession.now())
                    : asked;
        });
    }

    @Override
    public Answer<IssueKey> linkBack(Optional<Tracker> tracker, IssueKey key, BackLink link) {
        return changing(tracker, key, jiraSession -> new BackLinks(jiraSession).write(key, link));
    }

    @Override
    public Answer<IssueKey> unlinkBack(Optional<Tracker> tracker, IssueKey key, String map) {
        return changing(tracker, key, jiraSession -> new BackLinks(jiraSession).remove(key, map));
    }

    private <T> Answer<T> visit(Optional<Tracker> tracker, Function<JiraSession, Answer<T>> question) {
        return jiraClient.ifThere(() -> jiraClient.visit(tracker).then(begun -> question.apply(begun.value())));
    }

    /** Makes a change; the cached snapshot of the issue is dropped whether or not the change succeeds. */
    private Answer<IssueKey> changing(
            Optional<Tracker> tracker, IssueKey key, Function<JiraSession, Answer<IssueKey>> change) {
        return visit(tracker, jiraSession -> {
            try {
                return change.apply(jiraSession);
            } finally {
                cache.forget(jiraSession, key);
            }
        });
    }

    /** Clears the cache and stops caching. */
    void close() {
        cache.close();
        knownHistories.close();
        jiraClient.clear();
    }
}
