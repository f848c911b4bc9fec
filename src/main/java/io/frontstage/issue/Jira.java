package io.frontstage.issue;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person can ask of the Jira behind a map. Every call acts as the user of the current thread, never anonymously.
 * Failures of Jira or the network are not thrown; they are an {@link Answer}. A call may take seconds, so none belongs
 * inside a lock or a transaction.
 */
public interface Jira {

    /** Maximum number of issues that a search by words returns, whatever the caller asks for. */
    int MAX_FOUND = 50;

    /**
     * Maximum number of keys requested at once, such as all keys of a map: they take four searches. Further keys get
     * the snapshot {@link IssueSnapshot.Unknown}.
     */
    int MAX_KEYS = 2_000;

    /** The Jira that the map names, else the primary one. Sends no request. */
    Optional<JiraHome> home(Optional<Tracker> tracker);

    /**
     * What the person sees of these issues. Every key has a snapshot; it is {@link IssueSnapshot.Unknown} if Jira could
     * not be asked for it within our limits. Without keys, no request is sent.
     */
    Answer<Map<IssueKey, IssueSnapshot>> look(
            Optional<Tracker> tracker, Collection<IssueKey> keys, Freshness freshness);

    /** The same with a shorter time limit; a {@code within} above the general limit has no effect. */
    Answer<Map<IssueKey, IssueSnapshot>> look(
            Optional<Tracker> tracker, Collection<IssueKey> keys, Freshness freshness, Duration within);

    /**
     * How the status of these issues changed since they were created. An issue is requested again only if it was
     * updated since.
     *
     * @param issues as returned by {@link #look}; at most {@link #MAX_KEYS} count
     */
    Answer<IssueHistories> histories(Optional<Tracker> tracker, Collection<Issue> issues);

    /**
     * Issues that the person may link.
     *
     * @param words an issue's key, or words of its summary; blank finds nothing
     * @param most the maximum number of results, at most {@link #MAX_FOUND}
     */
    Answer<List<Issue>> search(Optional<Tracker> tracker, String words, int most);

    /** The projects that the person sees, by name. */
    Answer<List<ProjectChoice>> projects(Optional<Tracker> tracker);

    /**
     * The issue types that the person may create in a project. {@link Answer.Refused}: they cannot see such a project,
     * or may not create issues there.
     */
    Answer<List<TypeChoice>> types(Optional<Tracker> tracker, String project);

    /**
     * The fields that this type requires and we do not fill, and the form where they can be filled in, if there are
     * any.
     */
    Answer<RequiredFields> required(Optional<Tracker> tracker, String project, String typeId);

    /** Jira's own form for an issue of this type, as in {@link RequiredFields#form}. */
    Answer<URI> createPage(Optional<Tracker> tracker, String project, String typeId);

    /**
     * Creates the issue and its property in one request. {@link Answer.Unavailable#mayHaveHappened()} tells whether the
     * issue may exist although Jira did not confirm it; then {@link #created} must be asked before the request is sent
     * again.
     */
    Answer<IssueKey> create(Optional<Tracker> tracker, NewIssue issue);

    /**
     * Looks for the issue that was created with an idempotency key, without relying on Jira's search index alone.
     * Finding nothing does not prove that there is none: see docs/decisions/0020.
     *
     * @param project the project in which it should have been created
     * @param since when it was requested
     */
    Answer<Optional<IssueKey>> created(Optional<Tracker> tracker, String project, String intention, Instant since);

    /** What an issue says about a map; empty if it does not mention the map. */
    Answer<Optional<BackLink>> backLink(Optional<Tracker> tracker, IssueKey key, String map);

    /**
     * Links the issue back to the map: one remote link, and the map's part of the property; the parts of other maps
     * stay. The link is written first; if the property cannot be written, the answer says so although the link exists.
     *
     * @return the issue that was linked
     */
    Answer<IssueKey> linkBack(Optional<Tracker> tracker, IssueKey key, BackLink link);

    /** Whether the plugin is installed in Jira, so that Jira finds the issues of a map and shows the panel. */
    Answer<Boolean> findsMaps(Optional<Tracker> tracker, String map);

    /**
     * Removes the link from the issue back to the map. It is not a failure if there was none.
     *
     * @return the issue that no longer links back
     */
    Answer<IssueKey> unlinkBack(Optional<Tracker> tracker, IssueKey key, String map);
}
