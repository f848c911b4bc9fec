package io.frontstage.confluence.linking;

import io.frontstage.blueprint.IssueKey;
import java.util.Objects;
import java.util.Optional;

/**
 * A person's wish for one issue, and how far it has come.
 *
 * @param name its name in the book: by person, map and the random id that the dialog made
 * @param state how far it is
 * @param since when the issue was last asked for, in milliseconds since 1970
 * @param project where it is to be made
 * @param key the issue, once it is made
 */
record IssueRequest(String name, State state, long since, String project, Optional<IssueKey> key) {

    /** How far an intention is. One that Jira refused, or that never reached it, is in no book: it may be had again. */
    enum State {
        /** Jira is being asked. */
        CREATING,
        /** The issue is there. */
        CREATED,
        /** Jira did not answer: the issue may be there. */
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
