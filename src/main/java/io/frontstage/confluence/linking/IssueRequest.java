package io.frontstage.confluence.linking;

import io.frontstage.blueprint.IssueKey;
import java.util.Objects;
import java.util.Optional;

/**
 * A person's request for one issue, and its state.
 *
 * @param name its name in the log: made from person, map and the random id from the dialog
 * @param state its state
 * @param since when the issue was last requested, in milliseconds since 1970
 * @param project the key of the project
 * @param key the issue, once it is created
 */
record IssueRequest(String name, State state, long since, String project, Optional<IssueKey> key) {

    /**
     * The states of a logged request. A request that Jira refused, or that never reached Jira, is not logged and may be
     * repeated.
     */
    enum State {
        /** Jira is being asked. */
        CREATING,
        /** The issue exists. */
        CREATED,
        /** Jira did not answer, so the issue may exist. */
        UNKNOWN
    }

    IssueRequest {
        Objects.requireNonNull(name);
        Objects.requireNonNull(state);
        Objects.requireNonNull(project);
        Objects.requireNonNull(key);
    }

    IssueRequest is(State now) {
        return new IssueRequest(name, now, since, project, key);
    }

    IssueRequest isCreated(IssueKey issue) {
        return new IssueRequest(name, State.CREATED, since, project, Optional.of(issue));
    }
}
