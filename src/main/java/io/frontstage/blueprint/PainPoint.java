package io.frontstage.blueprint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the service fails the customer or those who run it.
 *
 * @param id its id
 * @param title in a few words
 * @param about more
 * @param lane where it is felt
 * @param personas only for these; empty: as the step or stage
 * @param severity how much it hurts; empty: this view does not tell
 * @param reach how many of all customers of the service it reaches
 * @param at the card at which it is felt; its lane is the pain's
 * @param cause the cards and pains from which it comes: elements and cells; never, over others, itself
 * @param fixed gone since
 * @param owner who answers for it
 * @param quotes the customer's words
 * @param issues the Jira issues that mend it
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

    /** What hurts most first. */
    public static final Comparator<PainPoint> WORST_FIRST =
            Comparator.comparing(PainPoint::gravity).reversed();

    public PainPoint {
        personas = List.copyOf(personas);
        cause = List.copyOf(cause);
        quotes = List.copyOf(quotes);
        issues = List.copyOf(issues);
    }

    /** Its severity, to order and reckon by; medium where the view does not tell, as for a pain that names none. */
    public PainSeverity gravity() {
        return severity.orElse(PainSeverity.MEDIUM);
    }
}
