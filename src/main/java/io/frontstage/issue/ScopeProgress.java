package io.frontstage.issue;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The progress of a part of a map over time, as one reader may see it.
 *
 * @param scope the part
 * @param progress its weeks
 * @param byResolution the number of issues counted by their day of resolution, because not all of their changes are
 *     known
 * @param hidden the number of improvements that are not counted, because the reader sees none of their issues
 * @param missing the number of improvements that are not counted, because Jira did not answer for any of their issues
 */
public record ScopeProgress(ProgressScope scope, WeeklyProgress progress, int byResolution, int hidden, int missing) {

    /**
     * Computes the weeks of a part.
     *
     * @param snapshot what the reader sees of an issue
     * @param histories the histories of the issues that the reader may see
     */
    public static ScopeProgress of(
            ProgressScope scope,
            Blueprint blueprint,
            Function<IssueKey, IssueSnapshot> snapshot,
            IssueHistories histories,
            LocalDate today) {
        List<ImprovementHistory> improvements = new ArrayList<>();
        Set<IssueKey> byResolution = new HashSet<>();
        int hidden = 0;
        int missing = 0;
        for (ActionableItem item : scope.items(blueprint)) {
            List<IssueHistory> seen = new ArrayList<>();
            boolean isHidden = true;
            for (IssueKey key : item.issues()) {
                isHidden &= snapshot.apply(key) instanceof IssueSnapshot.Hidden;
                Optional<IssueHistory> history = current(snapshot.apply(key))
                        .flatMap(
                                now -> Optional.ofNullable(histories.histories().get(now)));
                history.ifPresent(seen::add);
                history.filter(found -> !found.isWhole()).ifPresent(found -> byResolution.add(key));
            }
            if (!seen.isEmpty()) {
                improvements.add(
                        new ImprovementHistory(seen, seen.size() < item.issues().size()));
            } else if (isHidden) {
                hidden++;
            } else {
                missing++;
            }
        }
        return new ScopeProgress(
                scope,
                WeeklyProgress.of(improvements, histories::category, today),
                byResolution.size(),
                hidden,
                missing);
    }

    /** The current key of an issue, which differs from the requested one if the issue was moved. */
    private static Optional<IssueKey> current(IssueSnapshot snapshot) {
        return snapshot instanceof IssueSnapshot.Seen seen
                ? Optional.of(seen.issue().key())
                : Optional.empty();
    }
}
