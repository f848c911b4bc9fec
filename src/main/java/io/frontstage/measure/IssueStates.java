package io.frontstage.measure;

import io.frontstage.blueprint.IssueKey;

/** The states of a map's issues, as one reader may see them. */
@FunctionalInterface
public interface IssueStates {

    /** Jira was not queried. */
    IssueStates NONE = key -> IssueState.UNKNOWN;

    IssueState of(IssueKey key);
}
