package io.frontstage.confluence.rest;

import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Jira;
import java.util.Optional;

/** The Jira behind a map: its name and its address. */
record JiraJson(String name, String address) {

    /** Absent in JSON if there is none. */
    static JiraJson of(Jira jira, Optional<Tracker> tracker) {
        return jira.home(tracker)
                .map(home -> new JiraJson(home.name(), home.address().toString()))
                .orElse(null);
    }
}
