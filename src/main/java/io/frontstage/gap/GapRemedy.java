package io.frontstage.gap;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.PersonaId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the actions of a gap begin with.
 *
 * @param pain the pain that it becomes; empty: it becomes none
 * @param owner of the need or expectation that it is about: the step or stage
 * @param need that need or expectation in its own words
 * @param card where an arrow is missing; empty: none is
 * @param feels what the answers say, as a whole score, by persona
 */
public record GapRemedy(
        Optional<ProposedPain> pain,
        Optional<ElementId> owner,
        Optional<String> need,
        Optional<ElementId> card,
        Map<PersonaId, Integer> feels) {

    /**
     * A pain as far as the gap says it.
     *
     * @param title proposed; empty: only its author knows
     * @param question to which the title is the answer
     * @param personas whom it hurts; empty: all of the step
     * @param lane where it is felt; empty: where the customer is
     * @param cause the card from which it comes
     */
    public record ProposedPain(
            Optional<String> title,
            String question,
            List<PersonaId> personas,
            Optional<LaneId> lane,
            Optional<ElementId> cause) {

        public ProposedPain {
            personas = List.copyOf(personas);
        }

        /** One of which only the question is known. */
        static ProposedPain asking(String question, List<PersonaId> personas) {
            return new ProposedPain(Optional.empty(), question, personas, Optional.empty(), Optional.empty());
        }

        /** One that its gap names, which hurts all of the step. */
        static ProposedPain called(String title, String question) {
            return new ProposedPain(Optional.of(title), question, List.of(), Optional.empty(), Optional.empty());
        }

        ProposedPain of(List<PersonaId> whom) {
            return new ProposedPain(title, question, whom, lane, cause);
        }

        ProposedPain in(LaneId where) {
            return new ProposedPain(title, question, personas, Optional.of(where), cause);
        }

        ProposedPain from(Optional<ElementId> card) {
            return new ProposedPain(title, question, personas, lane, card);
        }
    }

    public GapRemedy {
        feels = new LinkedHashMap<>(feels);
    }

    static final GapRemedy NONE =
            new GapRemedy(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    GapRemedy pain(ProposedPain proposed) {
        return new GapRemedy(Optional.of(proposed), owner, need, card, feels);
    }

    GapRemedy need(ElementId of, String words) {
        return new GapRemedy(pain, Optional.of(of), Optional.of(words), card, feels);
    }

    GapRemedy card(ElementId from) {
        return new GapRemedy(pain, owner, need, Optional.of(from), feels);
    }

    GapRemedy feels(Map<PersonaId, Integer> scores) {
        return new GapRemedy(pain, owner, need, card, scores);
    }
}
