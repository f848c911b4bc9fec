package io.frontstage.confluence.drawing;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Issues;
import java.net.URI;
import java.util.Optional;

/** Tells whether the issue links in a cached drawing still lead to the right place. */
final class IssueHome {

    /** Any key can be used: all keys of a map lead to the same Jira. */
    private static final IssueKey PROBE = new IssueKey("FRONTSTAGE-1");

    private IssueHome() {}

    /** The address below which the issues of a map are found now; empty if there is none. */
    static String of(Issues issues, Optional<Tracker> tracker) {
        return issues.address(PROBE, tracker).map(URI::toString).orElse("");
    }
}
