package io.frontstage.blueprint;

import java.util.Optional;

/**
 * Where issues for this map are created.
 *
 * @param link the name or address of the application link to Jira; empty: the primary one
 * @param project the key of the Jira project
 * @param type the name of the issue type
 */
public record Tracker(Optional<String> link, Optional<String> project, Optional<String> type) {}
