package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Answer;
import io.frontstage.issue.BackLink;
import io.frontstage.issue.Demand;
import io.frontstage.issue.Done;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.Issue;
import io.frontstage.issue.Jira;
import io.frontstage.issue.JiraHome;
import io.frontstage.issue.MapSearch;
import io.frontstage.issue.NewIssue;
import io.frontstage.issue.ProjectChoice;
import io.frontstage.issue.Sight;
import io.frontstage.issue.TypeChoice;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The Jira behind an application link, asked through the one gate. */
class GatedJira implements Jira {

    private final Gate gate;
    private final SightCache cache;
    private final Sights sights;

    GatedJira(Gate gate, SightCache cache) {
        this.gate = gate;
        this.cache = cache;
        sights = new Sights(gate.clocks(), cache);
    }

    @Override
    public Optional<JiraHome> home(Optional<Tracker> tracker) {
        return gate.home(tracker);
    }

    @Override
    public Answer<Map<IssueKey, Sight>> look(
            Optional<Tracker> tracker, Collection<IssueKey> keys, Freshness freshness) {
        return visit(tracker, visit -> sights.look(visit, keys, freshness));
    }

    @Override
    public Answer<Map<IssueKey, Sight>> look(
            Optional<Tracker> tracker, Collection<IssueKey> keys, Freshness freshness, Duration within) {
        return gate.visit(tracker, within).then(given -> sights.look(given.value(), keys, freshness));
    }

    @Override
    public Answer<List<Issue>> search(Optional<Tracker> tracker, String words, int most) {
        return visit(tracker, visit -> new Choices(visit).issues(words, most));
    }

    @Override
    public Answer<List<ProjectChoice>> projects(Optional<Tracker> tracker) {
        return visit(tracker, visit -> new Choices(visit).projects());
    }

    @Override
    public Answer<List<TypeChoice>> types(Optional<Tracker> tracker, String project) {
        return visit(tracker, visit -> new Choices(visit).types(project));
    }

    @Override
    public Answer<Demand> required(Optional<Tracker> tracker, String project, String typeId) {
        return visit(tracker, visit -> new Choices(visit)
                .required(project, typeId)
                .map(fields -> new Demand(
                        fields,
                        fields.isEmpty()
                                ? Optional.empty()
                                : new Creation(visit).page(project, typeId).given())));
    }

    @Override
    public Answer<URI> createPage(Optional<Tracker> tracker, String project, String typeId) {
        return visit(tracker, visit -> new Creation(visit).page(project, typeId));
    }

    @Override
    public Answer<IssueKey> create(Optional<Tracker> tracker, NewIssue issue) {
        return visit(tracker, visit -> new Creation(visit).create(issue).map(key -> {
            cache.forget(visit, key);
            return key;
        }));
    }

    @Override
    public Answer<Optional<IssueKey>> created(
            Optional<Tracker> tracker, String project, String intention, Instant since) {
        return visit(tracker, visit -> new Trace(visit, project, intention).find(since));
    }

    @Override
    public Answer<Optional<BackLink>> backLink(Optional<Tracker> tracker, IssueKey key, String map) {
        return visit(tracker, visit -> new BackLinks(visit).find(key, map));
    }

    @Override
    public Answer<Boolean> findsMaps(Optional<Tracker> tracker, String map) {
        return visit(tracker, visit -> {
            Answer<Done> asked = visit.send(Searches.validated(MapSearch.of(map)), Reading.NOTHING);
            return asked instanceof Answer.Refused<Done> refused && refused.status() == 400
                    ? new Answer.Given<>(false, visit.now())
                    : asked.map(done -> true);
        });
    }

    @Override
    public Answer<Done> linkBack(Optional<Tracker> tracker, IssueKey key, BackLink link) {
        return changing(tracker, key, visit -> new BackLinks(visit).write(key, link));
    }

    @Override
    public Answer<Done> unlinkBack(Optional<Tracker> tracker, IssueKey key, String map) {
        return changing(tracker, key, visit -> new BackLinks(visit).remove(key, map));
    }

    private <T> Answer<T> visit(Optional<Tracker> tracker, Function<Visit, Answer<T>> question) {
        return gate.visit(tracker).then(begun -> question.apply(begun.value()));
    }

    /** What was seen of an issue before is forgotten whether or not all went well. */
    private Answer<Done> changing(Optional<Tracker> tracker, IssueKey key, Function<Visit, Answer<Done>> change) {
        return visit(tracker, visit -> {
            try {
                return change.apply(visit);
            } finally {
                cache.forget(visit, key);
            }
        });
    }

    /** Forgets all, and keeps nothing from now on. */
    void close() {
        cache.close();
        gate.clear();
    }
}
