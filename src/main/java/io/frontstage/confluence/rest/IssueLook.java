package io.frontstage.confluence.rest;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.Jira;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person may see of a map's issues. Jira is asked as that person, and not at all for an anonymous reader.
 *
 * @param snapshots what Jira answered; a key may be missing
 * @param trouble why something is missing; {@code null} if nothing is
 * @param asked when Jira was asked; empty if it did not answer
 */
record IssueLook(Map<IssueKey, IssueSnapshot> snapshots, JiraErrorJson trouble, Optional<Instant> asked) {

    static IssueLook of(
            Jira jira, MapRequest visit, Optional<Tracker> tracker, List<IssueKey> keys, Freshness freshness) {
        if (keys.isEmpty()) {
            return new IssueLook(Map.of(), null, Optional.empty());
        }
        if (visit.person().user().isEmpty()) {
            return new IssueLook(Map.of(), JiraErrorJson.anonymous(visit.messages()), Optional.empty());
        }
        Answer<Map<IssueKey, IssueSnapshot>> answer = jira.look(tracker, keys, freshness);
        if (!(answer instanceof Answer.Given<Map<IssueKey, IssueSnapshot>> given)) {
            return new IssueLook(Map.of(), JiraErrorJson.of(answer, visit), Optional.empty());
        }
        boolean isPartial = given.value().values().stream().anyMatch(IssueSnapshot.Unknown.class::isInstance);
        return new IssueLook(
                given.value(), isPartial ? JiraErrorJson.partial(visit.messages()) : null, Optional.of(given.asked()));
    }

    IssueSnapshot snapshot(IssueKey key) {
        return snapshots.getOrDefault(key, new IssueSnapshot.Unknown());
    }
}
