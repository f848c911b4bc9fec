package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An improvement that could be made.
 *
 * @param id its id
 * @param title what it is, in a few words
 * @param about its note, address and provenance
 * @param lane where it is felt
 * @param personas only for these; empty: as the step or stage
 * @param at the card at which it is felt; its lane is the opportunity's
 * @param solves the ids of the pain points that it would solve
 * @param solvesAll whether it would solve all pain points of its step or stage because it names none; if it names none and this is false,
 *     it solves none
 * @param impact 1 (little) to 5 (much)
 * @param effort 1 (little) to 5 (much)
 * @param notScores texts written as impact or effort that are not a number from 1 to 5
 * @param confidence how sure the author is of the impact
 * @param measure what shows success
 * @param target the value wanted
 * @param due the date by which it should be done
 * @param owner who is responsible for it
 * @param issues the Jira issues that implement it
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
