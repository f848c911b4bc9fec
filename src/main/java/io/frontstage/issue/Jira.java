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
 * What a person may ask of the Jira behind a map. Every call acts as the person whom the current thread serves; nothing is ever asked
 * for nobody. Nothing that Jira or the net does is thrown: it is an {@link Answer}. A call may take seconds: none belongs inside a lock
 * or a transaction.
 */
public interface Jira {

    /** As many keys as a search by words returns at most, whatever is asked for. */
    int MAX_FOUND = 50;

    /** Keys that are asked for at once, such as all of a map: four searches. Of further ones nothing is known. */
    int MAX_KEYS = 2_000;

    /** The Jira that the map names, else the primary one. Asks nobody. */
    Optional<JiraHome> home(Optional<Tracker> tracker);

    /**
     * What the person sees of these issues. Every key has a sight; {@link IssueSnapshot.Unknown} where Jira was not asked for it within our
     * limits. No keys: no request.
     */
    Answer<Map<IssueKey, IssueSnapshot>> look(
            Optional<Tracker> tracker, Collection<IssueKey> keys, Freshness freshness);

    /** The same for somebody who waits no longer than {@code within}; nor longer than anybody does. */
    Answer<Map<IssueKey, IssueSnapshot>> look(
            Optional<Tracker> tracker, Collection<IssueKey> keys, Freshness freshness, Duration within);

    /**
     * Issues that the person may link.
     *
     * @param words an issue's key, or words of its summary; blank finds nothing
     * @param most at most so many, and never more than {@link #MAX_FOUND}
     */
    Answer<List<Issue>> search(Optional<Tracker> tracker, String words, int most);

    /** The projects that the person sees, by name. */
    Answer<List<ProjectChoice>> projects(Optional<Tracker> tracker);

    /** What the person may create in a project. {@link Answer.Refused}: no such project for them, or no permission to create there. */
    Answer<List<TypeChoice>> types(Optional<Tracker> tracker, String project);

    /** What this type wants and we do not fill; and where it can be filled in, if there is anything. */
    Answer<RequiredFields> required(Optional<Tracker> tracker, String project, String typeId);

    /** Jira's own form for an issue of this type, as in {@link RequiredFields#form}. */
    Answer<URI> createPage(Optional<Tracker> tracker, String project, String typeId);

    /**
     * Makes the issue, its property in the same request. {@link Answer.Unavailable#mayHaveHappened()} tells whether an issue may exist
     * although Jira did not say so; then nothing may be made again before {@link #created} was asked.
     */
    Answer<IssueKey> create(Optional<Tracker> tracker, NewIssue issue);

    /**
     * Looks for an issue that was made with an intention, without relying on Jira's search index alone. That nothing is found does not
     * prove that there is none: see docs/decisions/0020.
     *
     * @param project where it was to be made
     * @param since when it was asked for
     */
    Answer<Optional<IssueKey>> created(Optional<Tracker> tracker, String project, String intention, Instant since);

    /** What an issue says of a map; none: it does not mention it. */
    Answer<Optional<BackLink>> backLink(Optional<Tracker> tracker, IssueKey key, String map);

    /**
     * Makes the issue mention the map: one remote link, and the map's part of the property; other maps' parts stay. The link is written
     * first; where the property cannot be written, the answer says so although the link stands.
     */
    Answer<Done> linkBack(Optional<Tracker> tracker, IssueKey key, BackLink link);

    /** Whether Jira has its half of the plugin, and so finds the issues of a map and shows a panel on them. */
    Answer<Boolean> findsMaps(Optional<Tracker> tracker, String map);

    /** Makes the issue no longer mention the map. That there was nothing to remove is no failure. */
    Answer<Done> unlinkBack(Optional<Tracker> tracker, IssueKey key, String map);
}
