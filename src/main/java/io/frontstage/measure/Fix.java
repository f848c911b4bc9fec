package io.frontstage.measure;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import java.time.LocalDate;
import java.util.List;

/**
 * A pain point that is fixed, or an opportunity that is done.
 *
 * @param thing its id
 * @param title its title
 * @param issues its issues
 * @param first the first day on which it may have been done
 * @param last the last day on which it may have been done; differs from the first only if just the month is known
 */
public record Fix(ElementId thing, String title, List<IssueKey> issues, LocalDate first, LocalDate last) {

    public Fix {
        issues = List.copyOf(issues);
    }
}
