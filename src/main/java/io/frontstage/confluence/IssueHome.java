package io.frontstage.confluence;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Issues;
import java.net.URI;
import java.util.Optional;

/** Tells whether the links to issues in a finished drawing still lead where they would lead today. */
final class IssueHome {

    /** Any key will do: where it would be read is where all are read. */
    private static final IssueKey PROBE = new IssueKey("FRONTSTAGE-1");

    private IssueHome() {}

    /** Where issues of a map are read now; empty: nowhere. */
    static String of(Issues issues, Optional<Tracker> tracker) {
        return issues.address(PROBE, tracker).map(URI::toString).orElse("");
    }
}
