package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Random blueprints, the same for the same seed, for laws and for measurements. A definition can express everything in
 * them.
 */
public final class RandomBlueprint {

    /**
     * The size of a blueprint.
     *
     * @param stages number of stages
     * @param steps number of steps, at least as many as stages
     * @param lanes number of lanes, from 1 to 40
     * @param cards number of cards
     * @param arrows number of arrows, each between two cards
     * @param pains number of pain points
     */
    public record Size(int stages, int steps, int lanes, int cards, int arrows, int pains) {

        /** The sizes of the measurements; one step per stage. */
        public static final Size SMALL = new Size(5, 5, 5, 25, 8, 5);

        public static final Size MIDDLE = new Size(8, 8, 8, 150, 60, 25);
        public static final Size LARGE = new Size(30, 30, 10, 2_000, 800, 200);
    }

    private final Chance chance;
    private final Size size;
    private final List<Persona> personas = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<ElementId> cardIds = new ArrayList<>();
    private final List<ElementId> ofOrganisation = new ArrayList<>();
    private final RandomItems items;
    private final RandomMetrics metrics;
    private int nextNeed;

    private RandomBlueprint(Size size, long seed, boolean rich) {
        this.chance = new Chance(seed, rich);
        this.size = size;
        this.items = new RandomItems(chance, personas, lanes, cardIds);
        this.metrics = new RandomMetrics(chance, lanes);
    }

    /** Stages, steps, lanes, cards with notes, arrows and pain points, in English words, as for the measurements. */
    public static Blueprint plain(Size size, long seed) {
        return new RandomBlueprint(size, seed, false).make();
    }

    /** The same with everything in the language, and words in many scripts. */
    public static Blueprint rich(Size size, long seed) {
        return new RandomBlueprint(size, seed, true).make();
    }

    /** A rich one of random size, small enough for a law that is tried a hundred times. */
    public static Blueprint rich(long seed) {
        Random chance = new Random(seed);
        int stages = 1 + chance.nextInt(5);
        int steps = stages + chance.nextInt(8);
        int lanes = 1 + chance.nextInt(9);
        int cards = chance.nextInt(steps * lanes * 2);
        Size size = new Size(stages, steps, lanes, cards, cards < 2 ? 0 : chance.nextInt(20), chance.nextInt(10));
        return rich(size, seed);
    }

    private Blueprint make() {
        makePersonas();
        makeLanes();
        Provenance provenance = chance.maybe(0.5) ? chance.provenance() : Provenance.NONE;
        MapInfo info = info(provenance);
        List<List<List<Card>>> columns = cards(provenance);
        List<List<PainPoint>> pains = items.pains(size.steps(), size.pains(), provenance);
        List<Stage> stages = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < size.stages(); i++) {
            int end = (int) ((long) (i + 1) * size.steps() / size.stages());
            List<Step> steps = new ArrayList<>();
            for (; column < end; column++) {
                steps.add(step(columns.get(column), pains.get(column), provenance));
            }
            stages.add(new Stage(
                    new StageId("stage-" + (i + 1)),
                    chance.words.title(),
                    chance.about(provenance),
                    Audience.ALL,
                    Optional.empty(),
                    needs(provenance),
                    steps,
                    metrics.metrics(),
                    Items.NONE));
        }
        return new Blueprint(
                info, personas, paths(provenance), lanes, stages, arrows(stages), metrics.metrics(), dismissals());
    }

    private List<JourneyPath> paths(Provenance provenance) {
        About about = new About(Optional.empty(), Optional.empty(), provenance);
        return chance.maybeLater(0.5)
                ? List.of(
                        new JourneyPath("late", "Order is late", about, chance.share()),
                        new JourneyPath("sold-out", "Sold out", about, chance.share()))
                : List.of();
    }

    /** Texts for all, texts by persona, or things. */
    private Needs needs(Provenance inherited) {
        if (!chance.maybeLater(0.4)) {
            return Needs.NONE;
        }
        if (chance.maybeLater(0.3)) {
            return Needs.ofTexts(new PerPersona<>(Optional.of(List.of(chance.laterWords.title(), "needs")), Map.of()));
        }
        if (!personas.isEmpty() && chance.maybeLater(0.3)) {
            return Needs.ofTexts(new PerPersona<>(
                    Optional.empty(), Map.of(chance.oneOfLater(personas).id(), List.of(chance.laterWords.title()))));
        }
        List<Need> things = new ArrayList<>();
        do {
            things.add(new Need(
                    new ElementId("need-" + ++nextNeed),
                    chance.laterWords.title(),
                    new About(
                            chance.maybeLater(0.3) ? Optional.of(chance.laterWords.note()) : Optional.empty(),
                            Optional.empty(),
                            inherited),
                    personas.isEmpty() || chance.maybeLater(0.5)
                            ? List.of()
                            : List.of(chance.oneOfLater(personas).id()),
                    chance.maybeLater(0.6) ? Optional.of(chance.oneOfLater(List.of(Met.values()))) : Optional.empty(),
                    ofOrganisation.isEmpty() || chance.maybeLater(0.5)
                            ? List.of()
                            : List.of(new ArrowEnd.AtElement(chance.oneOfLater(ofOrganisation)))));
        } while (chance.maybeLater(0.4));
        return Needs.ofThings(things);
    }

    private void makePersonas() {
        for (int i = 0; chance.rich && i < chance.random.nextInt(4); i++) {
            personas.add(new Persona(
                    new PersonaId("persona-" + i),
                    chance.words.title(),
                    About.NOTHING,
                    chance.note(),
                    chance.texts(0.3),
                    Needs.NONE));
        }
        if (!personas.isEmpty()) {
            personas.set(
                    0,
                    new Persona(
                            new PersonaId("dana"),
                            "Dana, the commuter",
                            About.NOTHING,
                            chance.note(),
                            List.of(),
                            Needs.NONE));
        }
    }

    private void makeLanes() {
        List<LaneKind> kinds = new ArrayList<>(List.of(
                LaneKind.CUSTOMER, LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE, LaneKind.SUPPORT, LaneKind.EVIDENCE));
        while (kinds.size() < size.lanes()) {
            kinds.add(LaneKind.values()[chance.random.nextInt(5)]);
        }
        kinds = new ArrayList<>(kinds.subList(0, size.lanes()));
        int own = 0;
        for (int i = 0; i < kinds.size(); i++) {
            LaneKind kind = kinds.get(i);
            boolean builtIn = i < 5;
            String id = builtIn ? kind.name().toLowerCase(Locale.ROOT) : "lane-" + ++own;
            lanes.add(new Lane(
                    new LaneId(id),
                    builtIn ? Optional.empty() : Optional.of(chance.words.title()),
                    kind,
                    chance.texts(0.2),
                    chance.texts(0.2),
                    List.of()));
        }
        lanes.sort((a, b) -> a.kind().compareTo(b.kind()));
    }

    private MapInfo info(Provenance provenance) {
        return new MapInfo(
                "map",
                chance.words.title(),
                new About(chance.note(), Optional.empty(), provenance),
                chance.note(),
                chance.note(),
                chance.note(),
                chance.maybe(0.2) ? MapState.FUTURE : MapState.CURRENT,
                chance.note(),
                chance.maybe(0.5) ? Optional.of(chance.words.date()) : Optional.empty(),
                chance.maybe(0.5) ? Optional.of(chance.words.duration()) : Optional.empty(),
                chance.texts(0.4),
                chance.maybe(0.5) ? Optional.of(Locale.forLanguageTag("en-GB")) : Optional.empty(),
                chance.maybe(0.5)
                        ? Optional.of(new Tracker(Optional.empty(), Optional.of("CX"), Optional.of("Task")))
                        : Optional.empty(),
                chance.maybeLater(0.3) ? List.of("answers.csv") : List.of());
    }

    /** By column and lane. */
    private List<List<List<Card>>> cards(Provenance provenance) {
        List<List<List<Card>>> columns = new ArrayList<>();
        for (int i = 0; i < size.steps(); i++) {
            List<List<Card>> cells = new ArrayList<>();
            for (int j = 0; j < lanes.size(); j++) {
                cells.add(new ArrayList<>());
            }
            columns.add(cells);
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < size.steps() * lanes.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, chance.random);
        for (int i = 0; i < size.cards(); i++) {
            int place = places.get(i % places.size());
            int column = place / lanes.size();
            Lane lane = lanes.get(place % lanes.size());
            columns.get(column).get(place % lanes.size()).add(card(lane, column, provenance));
        }
        return columns;
    }

    private Card card(Lane lane, int column, Provenance provenance) {
        ElementId id = chance.id("card");
        cardIds.add(id);
        if (lane.kind() != LaneKind.CUSTOMER) {
            ofOrganisation.add(id);
        }
        return new Card(
                id,
                chance.words.title(),
                chance.about(provenance),
                chance.maybe(0.2) ? chance.texts(0.5) : lane.by(),
                chance.maybe(0.2) ? chance.texts(0.5) : lane.with(),
                chance.audience(personas),
                chance.maybeLater(0.1) ? List.of("Order is late") : List.of(),
                chance.maybeLater(0.1) ? Optional.of(chance.laterWords.note()) : Optional.empty(),
                chance.maybeLater(0.1),
                timing(),
                chance.maybe(0.1) ? 1 + chance.random.nextInt(Math.min(3, size.steps() - column)) : 1);
    }

    private Timing timing() {
        return chance.maybe(0.3)
                ? new Timing(Optional.of(chance.words.duration()), Optional.empty(), Optional.of(chance.words.money()))
                : Timing.NONE;
    }

    private Step step(List<List<Card>> cellCards, List<PainPoint> pains, Provenance provenance) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            if (!cellCards.get(i).isEmpty() || chance.maybe(0.05)) {
                cells.add(new Cell(lanes.get(i).id(), cellCards.get(i)));
            }
        }
        return new Step(
                chance.id("step"),
                chance.words.title(),
                chance.about(provenance),
                new Audience(chance.audience(personas), chance.maybe(0.1) ? List.of("Order is late") : List.of()),
                Optional.empty(),
                chance.texts(0.4),
                chance.texts(0.1),
                cells,
                experience(provenance),
                timing(),
                chance.maybeLater(0.2) ? Optional.of(chance.laterWords.duration()) : Optional.empty(),
                chance.maybeLater(0.1),
                chance.maybe(0.1),
                metrics.metrics(),
                new Items(pains, items.delights(provenance), items.opportunities(pains, provenance)));
    }

    private Experience experience(Provenance provenance) {
        if (!chance.rich) {
            return Experience.NONE;
        }
        Map<PersonaId, Emotion> feels = new LinkedHashMap<>();
        Map<PersonaId, List<String>> thinks = new LinkedHashMap<>();
        for (Persona persona : personas) {
            feels.put(persona.id(), chance.words.emotion());
            thinks.put(persona.id(), List.of(chance.words.title()));
        }
        return new Experience(
                chance.texts(0.2),
                needs(provenance),
                new PerPersona<>(Optional.empty(), thinks),
                chance.maybe(0.3)
                        ? Needs.ofTexts(new PerPersona<>(Optional.of(List.of(chance.words.note())), Map.of()))
                        : Needs.NONE,
                new PerPersona<>(personas.isEmpty() ? Optional.of(chance.words.emotion()) : Optional.empty(), feels),
                chance.maybe(0.3) ? Optional.of(chance.words.emotion()) : Optional.empty());
    }

    private List<Arrow> arrows(List<Stage> stages) {
        List<Arrow> arrows = new ArrayList<>();
        List<ArrowEnd> ends = new ArrayList<>();
        for (ElementId card : cardIds) {
            ends.add(new ArrowEnd.AtElement(card));
        }
        for (Stage stage : stages) {
            for (Step step : stage.steps()) {
                for (Cell cell : step.cells()) {
                    if (chance.rich && !cell.cards().isEmpty()) {
                        ends.add(new ArrowEnd.AtCell(step.id(), cell.lane()));
                    }
                }
            }
        }
        while (arrows.size() < size.arrows()) {
            ArrowEnd from = chance.oneOf(ends);
            ArrowEnd to = chance.oneOf(ends);
            if (!from.equals(to)) {
                arrows.add(new Arrow(
                        from,
                        to,
                        chance.maybe(0.3) ? ArrowKind.AGREEMENT : ArrowKind.EXCHANGE,
                        chance.maybe(0.5) ? Optional.of(chance.words.title()) : Optional.empty()));
            }
        }
        return arrows;
    }

    private List<Dismissal> dismissals() {
        return chance.maybe(0.3)
                ? List.of(new Dismissal("map-too-large", Optional.empty(), Optional.of(chance.words.title())))
                : List.of();
    }
}
