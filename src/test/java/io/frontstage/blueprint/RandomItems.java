package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Random pain points, delights and opportunities. */
final class RandomItems {

    private final Chance chance;
    private final List<Persona> personas;
    private final List<Lane> lanes;
    private final List<ElementId> cardIds;

    RandomItems(Chance chance, List<Persona> personas, List<Lane> lanes, List<ElementId> cardIds) {
        this.chance = chance;
        this.personas = personas;
        this.lanes = lanes;
        this.cardIds = cardIds;
    }

    /** By column. */
    List<List<PainPoint>> pains(int steps, int count, Provenance provenance) {
        List<List<PainPoint>> pains = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            pains.add(new ArrayList<>());
        }
        for (int i = 0; i < count; i++) {
            pains.get(chance.random.nextInt(steps))
                    .add(new PainPoint(
                            chance.id("pain"),
                            chance.words.title(),
                            chance.about(provenance),
                            chance.rich ? chance.oneOf(lanes).id() : new LaneId("customer"),
                            chance.audience(personas),
                            Optional.of(PainSeverity.values()[chance.random.nextInt(4)]),
                            chance.share(),
                            Optional.empty(),
                            cause(),
                            chance.maybe(0.2) ? Optional.of(chance.words.date()) : Optional.empty(),
                            chance.note(),
                            chance.texts(0.2),
                            chance.maybe(0.4)
                                    ? List.of(new IssueKey("CX-" + (1 + chance.random.nextInt(99))))
                                    : List.of()));
        }
        return pains;
    }

    private List<ArrowEnd> cause() {
        return cardIds.isEmpty() || !chance.maybeLater(0.3)
                ? List.of()
                : List.of(new ArrowEnd.AtElement(chance.oneOfLater(cardIds)));
    }

    /** Up to three. */
    List<Delight> delights(Provenance provenance) {
        List<Delight> delights = new ArrayList<>();
        while (chance.maybe(0.2) && delights.size() < 3) {
            delights.add(new Delight(
                    chance.id("delight"),
                    chance.words.title(),
                    chance.about(provenance),
                    chance.oneOf(lanes).id(),
                    chance.audience(personas),
                    Optional.empty(),
                    chance.texts(0.2)));
        }
        return delights;
    }

    /** Up to three, each of which may solve one of the pains. */
    List<Opportunity> opportunities(List<PainPoint> pains, Provenance provenance) {
        List<Opportunity> opportunities = new ArrayList<>();
        while (chance.maybe(0.3) && opportunities.size() < 3) {
            ElementId id = chance.id("opportunity");
            String title = chance.words.title();
            About about = chance.about(provenance);
            LaneId lane = chance.oneOf(lanes).id();
            List<PersonaId> audience = chance.audience(personas);
            List<ElementId> solves = pains.isEmpty() || chance.maybe(0.5)
                    ? List.of()
                    : List.of(chance.oneOf(pains).id());
            opportunities.add(new Opportunity(
                    id,
                    title,
                    about,
                    lane,
                    audience,
                    Optional.empty(),
                    solves,
                    solves.isEmpty() && !chance.maybeLater(0.3),
                    chance.maybe(0.5) ? OptionalInt.of(1 + chance.random.nextInt(5)) : OptionalInt.empty(),
                    chance.maybe(0.5) ? OptionalInt.of(1 + chance.random.nextInt(5)) : OptionalInt.empty(),
                    List.of(),
                    chance.maybeLater(0.3)
                            ? Optional.of(chance.oneOfLater(List.of(Confidence.values())))
                            : Optional.empty(),
                    chance.note(),
                    chance.maybe(0.5) ? Optional.of(chance.words.value()) : Optional.empty(),
                    chance.maybe(0.5) ? Optional.of(chance.words.date()) : Optional.empty(),
                    chance.note(),
                    List.of()));
        }
        return opportunities;
    }
}
