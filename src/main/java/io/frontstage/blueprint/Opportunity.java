package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An improvement that could be made.
 *
 * @param id its id
 * @param title in a few words
 * @param about more
 * @param lane where it is felt
 * @param personas only for these; empty: as the step or stage
 * @param solves the pain points that it would mend; empty: all of its step or stage
 * @param impact 1 (little) to 5 (much)
 * @param effort 1 (little) to 5 (much)
 * @param measure what shows success
 * @param target the value wanted
 * @param due by when
 * @param owner who answers for it
 * @param issues the Jira issues that carry it
 */
public record Opportunity(
        ElementId id,
        String title,
        About about,
        LaneId lane,
        List<PersonaId> personas,
        List<ElementId> solves,
        OptionalInt impact,
        OptionalInt effort,
        Optional<String> measure,
        Optional<Value> target,
        Optional<PartialDate> due,
        Optional<String> owner,
        List<IssueKey> issues)
        implements Item {

    public Opportunity {
        personas = List.copyOf(personas);
        solves = List.copyOf(solves);
        issues = List.copyOf(issues);
    }
}
