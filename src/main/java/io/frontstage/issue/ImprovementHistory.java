package io.frontstage.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The history of a pain point or an opportunity, based on those of its issues that the reader may see.
 *
 * @param issues its visible issues
 * @param isPartial whether it has other issues, which are hidden or for which Jira did not answer
 */
public record ImprovementHistory(List<IssueHistory> issues, boolean isPartial) {

    public ImprovementHistory {
        issues = List.copyOf(issues);
    }

    /**
     * Its state at the end of a day; empty if none of its issues existed yet. Visible unfinished issues decide, as in
     * {@link ItemState}; an issue whose state is unknown prevents it from counting as done.
     */
    Optional<StatusCategory> at(LocalDate day, Function<String, StatusCategory> categories) {
        Set<StatusCategory> states = EnumSet.noneOf(StatusCategory.class);
        issues.stream()
                .map(issue -> issue.at(day, categories))
                .flatMap(Optional::stream)
                .forEach(states::add);
        return states.isEmpty() ? Optional.empty() : Optional.of(together(states));
    }

    private StatusCategory together(Collection<StatusCategory> states) {
        boolean isMixed = states.contains(StatusCategory.TO_DO) && states.contains(StatusCategory.DONE);
        if (isMixed || states.contains(StatusCategory.IN_PROGRESS)) {
            return StatusCategory.IN_PROGRESS;
        }
        if (states.contains(StatusCategory.TO_DO)) {
            return StatusCategory.TO_DO;
        }
        return isPartial || states.contains(StatusCategory.UNKNOWN) ? StatusCategory.UNKNOWN : StatusCategory.DONE;
    }
}
