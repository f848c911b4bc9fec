package io.frontstage.sandbox.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One issue as stored in the database.
 *
 * @param assignee user name; empty for nobody
 * @param costCentre empty if the project has none
 */
record StoredIssue(
        long id,
        String key,
        String type,
        Status status,
        String summary,
        String description,
        String assignee,
        String reporter,
        Optional<LocalDate> due,
        Instant created,
        Instant updated,
        Optional<Instant> resolved,
        String costCentre) {

    Project project() {
        return Project.of(key.substring(0, key.lastIndexOf('-'))).orElseThrow();
    }

    int number() {
        return Integer.parseInt(key.substring(key.lastIndexOf('-') + 1));
    }
}
