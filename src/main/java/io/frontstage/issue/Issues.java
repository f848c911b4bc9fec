package io.frontstage.issue;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import java.net.URI;
import java.util.Optional;

/** The Jira issues behind a map, as far as they are known without asking Jira. Answers at once. */
@FunctionalInterface
public interface Issues {

    /** Nothing is known of any issue: keys are drawn as text. */
    Issues UNKNOWN = (key, tracker) -> Optional.empty();

    /**
     * The page of an issue.
     *
     * @param key the issue
     * @param tracker where the map says its issues are
     * @return an address with the scheme http or https; empty: the key is drawn without a link
     */
    Optional<URI> address(IssueKey key, Optional<Tracker> tracker);
}
