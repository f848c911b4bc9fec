package io.frontstage.blueprint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the service fails the customer or those who run it.
 *
 * @param id its id
 * @param title what it is, in a few words
 * @param about its note, address and provenance
 * @param lane where it is felt
 * @param personas only for these; empty: as the step or stage
 * @param severity how much it hurts; empty: this view hides it
 * @param reach the share of all customers of the service who are affected
 * @param at the card at which it is felt; its lane is the pain's
 * @param cause the cards and pain points that cause it, as elements and cells; never itself, not even indirectly
 * @param fixed the date since which it is fixed
 * @param owner who is responsible for it
 * @param quotes what customers said
 * @param issues the Jira issues that fix it
 */
public record PainPoint(
        ElementId id,
        String title,
        About about,
        LaneId lane,
        List<PersonaId> personas,
        Optional<PainSeverity> severity,
        Optional<Share> reach,
        Optional<ElementId> at,
        List<ArrowEnd> cause,
        Optional<PartialDate> fixed,
        Optional<String> owner,
        List<String> quotes,
        List<IssueKey> issues)
        implements Item {

    /** The most severe first. */
    public static final Comparator<PainPoint> WORST_FIRST =
            Comparator.comparing(PainPoint::gravity).reversed();

    public PainPoint {
        personas = List.copyOf(personas);
        cause = List.copyOf(cause);
        quotes = List.copyOf(quotes);
        issues = List.copyOf(issues);
    }

    /** Its severity for sorting and calculating; medium if the view hides it, as for a pain point that states none. */
    public PainSeverity gravity() {
        return severity.orElse(PainSeverity.MEDIUM);
    }
}
