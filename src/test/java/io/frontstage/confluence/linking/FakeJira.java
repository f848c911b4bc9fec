package io.frontstage.confluence.linking;

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
import io.frontstage.issue.NewIssue;
import io.frontstage.issue.ProjectChoice;
import io.frontstage.issue.RequiredFields;
import io.frontstage.issue.TypeChoice;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A Jira that answers as a test defines, and records its requests. */
public final class FakeJira implements Jira {

    public static final Instant NOW = Instant.parse("2026-11-21T22:30:00Z");

    public final AtomicInteger creations = new AtomicInteger();
    public final AtomicInteger requests = new AtomicInteger();
    public final ConcurrentLinkedQueue<NewIssue> asked = new ConcurrentLinkedQueue<>();
    public final Map<IssueKey, BackLink> backLinks = new LinkedHashMap<>();
    public Function<NewIssue, Answer<IssueKey>> create = issue -> given(new IssueKey("CX-" + (100 + creations.get())));
    public Function<Freshness, Answer<Map<IssueKey, IssueSnapshot>>> look = freshness -> given(Map.of());
    public Function<Collection<Issue>, Answer<IssueHistories>> histories =
            issues -> given(new IssueHistories(Map.of(), Map.of()));
    public Answer<Optional<IssueKey>> created = given(Optional.empty());
    public Answer<List<ProjectChoice>> projects =
            given(List.of(new ProjectChoice("AB", "Abacus"), new ProjectChoice("CX", "Customer")));
    public Answer<List<TypeChoice>> types = given(List.of(new TypeChoice("1", "Task"), new TypeChoice("2", "Bug")));
    public Answer<RequiredFields> required = given(new RequiredFields(List.of(), List.of(), Optional.empty()));
    public Answer<List<Issue>> found = given(List.of());
    public Answer<Boolean> findsMaps = given(true);
    public Function<IssueKey, Answer<IssueKey>> linkBack = key -> given(key);
    public Optional<JiraHome> home = Optional.of(new JiraHome("Jira", URI.create("https://jira.example.com")));

    public static <T> Answer<T> given(T value) {
        return new Answer.Given<>(value, NOW);
    }

    @Override
    public Optional<JiraHome> home(Optional<Tracker> tracker) {
        return home;
    }

    @Override
    public Answer<Map<IssueKey, IssueSnapshot>> look(
            Optional<Tracker> tracker, Collection<IssueKey> keys, Freshness freshness) {
        requests.incrementAndGet();
        return look.apply(freshness).map(snapshots -> {
            Map<IssueKey, IssueSnapshot> all = new LinkedHashMap<>();
            keys.forEach(key -> all.put(key, snapshots.getOrDefault(key, new IssueSnapshot.Hidden())));
            return all;
        });
    }

    @Override
    public Answer<Map<IssueKey, IssueSnapshot>> look(
            Optional<Tracker> tracker, Collection<IssueKey> keys, Freshness freshness, Duration within) {
        return look(tracker, keys, freshness);
    }

    @Override
    public Answer<IssueHistories> histories(Optional<Tracker> tracker, Collection<Issue> issues) {
        requests.incrementAndGet();
        return histories.apply(issues);
    }

    @Override
    public Answer<List<Issue>> search(Optional<Tracker> tracker, String words, int most) {
        requests.incrementAndGet();
        return found;
    }

    @Override
    public Answer<List<ProjectChoice>> projects(Optional<Tracker> tracker) {
        requests.incrementAndGet();
        return projects;
    }

    @Override
    public Answer<List<TypeChoice>> types(Optional<Tracker> tracker, String project) {
        requests.incrementAndGet();
        return types;
    }

    @Override
    public Answer<RequiredFields> required(Optional<Tracker> tracker, String project, String typeId) {
        requests.incrementAndGet();
        return required;
    }

    @Override
    public Answer<URI> createPage(Optional<Tracker> tracker, String project, String typeId) {
        return given(URI.create("https://jira.example.com/secure/CreateIssueDetails!init.jspa"));
    }

    @Override
    public Answer<IssueKey> create(Optional<Tracker> tracker, NewIssue issue) {
        requests.incrementAndGet();
        creations.incrementAndGet();
        asked.add(issue);
        return create.apply(issue);
    }

    @Override
    public Answer<Optional<IssueKey>> created(
            Optional<Tracker> tracker, String project, String intention, Instant since) {
        requests.incrementAndGet();
        return created;
    }

    @Override
    public Answer<Optional<BackLink>> backLink(Optional<Tracker> tracker, IssueKey key, String map) {
        requests.incrementAndGet();
        return linkBack.apply(key).map(done -> Optional.ofNullable(backLinks.get(key))
                .filter(link -> link.map().equals(map)));
    }

    @Override
    public Answer<Boolean> findsMaps(Optional<Tracker> tracker, String map) {
        requests.incrementAndGet();
        return findsMaps;
    }

    @Override
    public Answer<IssueKey> linkBack(Optional<Tracker> tracker, IssueKey key, BackLink link) {
        requests.incrementAndGet();
        Answer<IssueKey> answer = linkBack.apply(key);
        answer.given().ifPresent(done -> backLinks.put(key, link));
        return answer;
    }

    @Override
    public Answer<IssueKey> unlinkBack(Optional<Tracker> tracker, IssueKey key, String map) {
        requests.incrementAndGet();
        Answer<IssueKey> answer = linkBack.apply(key);
        answer.given().ifPresent(done -> backLinks.remove(key));
        return answer;
    }
}
