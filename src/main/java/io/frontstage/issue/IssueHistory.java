package io.frontstage.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The statuses of an issue since it was created.
 *
 * @param created the day on which it was created
 * @param resolved the day on which it was resolved, if it is
 * @param status the id of its current status
 * @param changes all changes of its status in chronological order; empty if they are not all known
 * @param isWhole whether all changes are known
 */
public record IssueHistory(
        LocalDate created, Optional<LocalDate> resolved, String status, List<StatusChange> changes, boolean isWhole) {

    public IssueHistory {
        Objects.requireNonNull(created);
        Objects.requireNonNull(resolved);
        Objects.requireNonNull(status);
        changes = isWhole ? List.copyOf(changes) : List.of();
    }

    /**
     * The category of its status at the end of a day; empty if it did not exist yet. If not all changes are known, it
     * counts as open until the day of its resolution and as done from then on; if it is done now but has no such day,
     * its past is unknown.
     *
     * @param categories the category of a status id; {@link StatusCategory#UNKNOWN} for an id that Jira does not list
     */
    Optional<StatusCategory> at(LocalDate day, Function<String, StatusCategory> categories) {
        if (created.isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(isWhole ? categories.apply(statusAt(day)) : byResolution(day, categories));
    }

    private String statusAt(LocalDate day) {
        String last = changes.isEmpty() ? status : changes.get(0).from();
        for (StatusChange change : changes) {
            if (change.day().isAfter(day)) {
                break;
            }
            last = change.to();
        }
        return last;
    }

    private StatusCategory byResolution(LocalDate day, Function<String, StatusCategory> categories) {
        if (resolved.isPresent()) {
            return resolved.get().isAfter(day) ? StatusCategory.TO_DO : StatusCategory.DONE;
        }
        return categories.apply(status) == StatusCategory.DONE ? StatusCategory.UNKNOWN : StatusCategory.TO_DO;
    }
}
