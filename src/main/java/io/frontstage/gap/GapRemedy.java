package io.frontstage.gap;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.PersonaId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The initial values for the actions on a gap.
 *
 * @param pain the pain point that can be added; empty: none
 * @param owner the step or stage that has the need or expectation
 * @param need the text of the need or expectation
 * @param card the card that lacks an arrow; empty: none
 * @param feels the feelings that the answers give, as whole scores by persona
 */
public record GapRemedy(
        Optional<ProposedPain> pain,
        Optional<ElementId> owner,
        Optional<String> need,
        Optional<ElementId> card,
        Map<PersonaId, Integer> feels) {

    /**
     * A proposed pain point, as far as the gap determines it.
     *
     * @param title the proposed title; empty: only the author can know it
     * @param question the question that the title answers
     * @param personas the personas whom it affects; empty: all of the step
     * @param lane where it is felt; empty: in the customer's lane
     * @param cause the card that causes it
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

        /** A proposed pain point without a title, for which only the question is known. */
        static ProposedPain asking(String question, List<PersonaId> personas) {
            return new ProposedPain(Optional.empty(), question, personas, Optional.empty(), Optional.empty());
        }

        /** A proposed pain point with a title, which affects all personas of the step. */
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
