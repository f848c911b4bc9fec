package io.frontstage.issue;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import java.net.URI;
import java.util.Optional;

/** The Jira issues behind a map, as far as they are known without asking Jira. Its methods return at once. */
@FunctionalInterface
public interface Issues {

    /** No issue is known; keys are drawn as text. */
    Issues UNKNOWN = (key, tracker) -> Optional.empty();

    /**
     * The page of an issue.
     *
     * @param key the issue
     * @param tracker the tracker that the map names for its issues
     * @return an address with the scheme http or https; empty if the key is drawn without a link
     */
    Optional<URI> address(IssueKey key, Optional<Tracker> tracker);
}
