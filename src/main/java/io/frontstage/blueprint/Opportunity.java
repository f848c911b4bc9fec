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
 * @param at the card at which it is felt; its lane is the opportunity's
 * @param solves the pain points that it would mend, by name
 * @param solvesAll whether it would mend all of its step or stage, for none is named; if not, and none is named, it mends none
 * @param impact 1 (little) to 5 (much)
 * @param effort 1 (little) to 5 (much)
 * @param notScores what is written as impact or effort and is no number from 1 to 5
 * @param confidence how sure the author is of the impact
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
        Optional<ElementId> at,
        List<ElementId> solves,
        boolean solvesAll,
        OptionalInt impact,
        OptionalInt effort,
        List<String> notScores,
        Optional<Confidence> confidence,
        Optional<String> measure,
        Optional<Value> target,
        Optional<PartialDate> due,
        Optional<String> owner,
        List<IssueKey> issues)
        implements Item {

    public Opportunity {
        personas = List.copyOf(personas);
        solves = List.copyOf(solves);
        notScores = List.copyOf(notScores);
        issues = List.copyOf(issues);
    }
}
