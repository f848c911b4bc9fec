package io.frontstage.blueprint;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/** Blueprints made by chance, the same for the same seed: for laws and for measurements. All that one says, a definition can say. */
public final class RandomBlueprint {

    /**
     * How large a blueprint is.
     *
     * @param stages phases
     * @param steps columns, at least as many as stages
     * @param lanes rows, from 1 to 40
     * @param cards cards
     * @param arrows arrows between two cards each
     * @param pains pain points
     */
    public record Size(int stages, int steps, int lanes, int cards, int arrows, int pains) {

        /** The sizes of the measurements: one step a stage. */
        public static final Size SMALL = new Size(5, 5, 5, 25, 8, 5);

        public static final Size MIDDLE = new Size(8, 8, 8, 150, 60, 25);
        public static final Size LARGE = new Size(30, 30, 10, 2_000, 800, 200);
    }

    private final RandomWords words;
    private final Random random;
    private final Size size;
    private final boolean rich;
    private final List<Persona> personas = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<ElementId> cardIds = new ArrayList<>();
    private final List<ElementId> ofOrganisation = new ArrayList<>();
    private int nextId;

    /** Chance for what later versions of the language added: what was there before comes out as it did. */
    private final Random later;

    private final RandomWords laterWords;
    private int nextNeed;

    private RandomBlueprint(Size size, long seed, boolean rich) {
        this.random = new Random(seed);
        this.words = new RandomWords(random, rich);
        this.later = new Random(~seed);
        this.laterWords = new RandomWords(later, rich);
        this.size = size;
        this.rich = rich;
    }

    /** Stages, steps, lanes, cards with notes, arrows and pain points, in English words: what is measured. */
    public static Blueprint plain(Size size, long seed) {
        return new RandomBlueprint(size, seed, false).make();
    }

    /** The same with everything that the language has, and words of many scripts. */
    public static Blueprint rich(Size size, long seed) {
        return new RandomBlueprint(size, seed, true).make();
    }

    /** A rich one of a size by chance, small enough for a law that is tried a hundred times. */
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
        Provenance provenance = maybe(0.5) ? provenance() : Provenance.NONE;
        MapInfo info = info(provenance);
        List<List<List<Card>>> columns = cards(provenance);
        List<List<PainPoint>> pains = pains(provenance);
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
                    words.title(),
                    about(provenance),
                    Audience.ALL,
                    Optional.empty(),
                    needs(provenance),
                    steps,
                    metrics(),
                    Items.NONE));
        }
        return new Blueprint(info, personas, paths(provenance), lanes, stages, arrows(stages), metrics(), dismissals());
    }

    private boolean maybe(double chance) {
        return rich && random.nextDouble() < chance;
    }

    private boolean maybeLater(double chance) {
        return rich && later.nextDouble() < chance;
    }

    private <T> T oneOfLater(List<T> list) {
        return list.get(later.nextInt(list.size()));
    }

    private Optional<Share> share() {
        int percent = later.nextInt(101);
        return maybeLater(0.5) ? Optional.of(new Share(percent + " %", percent)) : Optional.empty();
    }

    private List<JourneyPath> paths(Provenance provenance) {
        About about = new About(Optional.empty(), Optional.empty(), provenance);
        return maybeLater(0.5)
                ? List.of(
                        new JourneyPath("late", "Order is late", about, share()),
                        new JourneyPath("sold-out", "Sold out", about, share()))
                : List.of();
    }

    /** Texts for all, texts by persona, or things. */
    private Needs needs(Provenance inherited) {
        if (!maybeLater(0.4)) {
            return Needs.NONE;
        }
        if (maybeLater(0.3)) {
            return Needs.ofTexts(new PerPersona<>(Optional.of(List.of(laterWords.title(), "needs")), Map.of()));
        }
        if (!personas.isEmpty() && maybeLater(0.3)) {
            return Needs.ofTexts(new PerPersona<>(
                    Optional.empty(), Map.of(oneOfLater(personas).id(), List.of(laterWords.title()))));
        }
        List<Need> things = new ArrayList<>();
        do {
            things.add(new Need(
                    new ElementId("need-" + ++nextNeed),
                    laterWords.title(),
                    new About(
                            maybeLater(0.3) ? Optional.of(laterWords.note()) : Optional.empty(),
                            Optional.empty(),
                            inherited),
                    personas.isEmpty() || maybeLater(0.5)
                            ? List.of()
                            : List.of(oneOfLater(personas).id()),
                    maybeLater(0.6) ? Optional.of(oneOfLater(List.of(Met.values()))) : Optional.empty(),
                    ofOrganisation.isEmpty() || maybeLater(0.5)
                            ? List.of()
                            : List.of(new ArrowEnd.AtElement(oneOfLater(ofOrganisation)))));
        } while (maybeLater(0.4));
        return Needs.ofThings(things);
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private ElementId id(String kind) {
        return new ElementId(kind + "-" + ++nextId);
    }

    private Optional<String> note() {
        return maybe(0.3) ? Optional.of(words.note()) : Optional.empty();
    }

    private List<String> texts(double chance) {
        List<String> texts = new ArrayList<>();
        while (maybe(chance) && texts.size() < 5) {
            texts.add(words.title());
        }
        return texts;
    }

    private void makePersonas() {
        for (int i = 0; rich && i < random.nextInt(4); i++) {
            personas.add(new Persona(
                    new PersonaId("persona-" + i), words.title(), About.NOTHING, note(), texts(0.3), Needs.NONE));
        }
        if (!personas.isEmpty()) {
            personas.set(
                    0,
                    new Persona(
                            new PersonaId("dana"), "Dana, the commuter", About.NOTHING, note(), List.of(), Needs.NONE));
        }
    }

    private void makeLanes() {
        List<LaneKind> kinds = new ArrayList<>(List.of(
                LaneKind.CUSTOMER, LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE, LaneKind.SUPPORT, LaneKind.EVIDENCE));
        while (kinds.size() < size.lanes()) {
            kinds.add(LaneKind.values()[random.nextInt(5)]);
        }
        kinds = new ArrayList<>(kinds.subList(0, size.lanes()));
        int own = 0;
        for (int i = 0; i < kinds.size(); i++) {
            LaneKind kind = kinds.get(i);
            boolean builtIn = i < 5;
            String id = builtIn ? kind.name().toLowerCase(Locale.ROOT) : "lane-" + ++own;
            lanes.add(new Lane(
                    new LaneId(id),
                    builtIn ? Optional.empty() : Optional.of(words.title()),
                    kind,
                    texts(0.2),
                    texts(0.2),
                    List.of()));
        }
        lanes.sort((a, b) -> a.kind().compareTo(b.kind()));
    }

    private MapInfo info(Provenance provenance) {
        return new MapInfo(
                "map",
                words.title(),
                new About(note(), Optional.empty(), provenance),
                note(),
                note(),
                note(),
                maybe(0.2) ? MapState.FUTURE : MapState.CURRENT,
                note(),
                maybe(0.5) ? Optional.of(words.date()) : Optional.empty(),
                maybe(0.5) ? Optional.of(words.duration()) : Optional.empty(),
                texts(0.4),
                maybe(0.5) ? Optional.of(Locale.forLanguageTag("en-GB")) : Optional.empty(),
                maybe(0.5)
                        ? Optional.of(new Tracker(Optional.empty(), Optional.of("CX"), Optional.of("Task")))
                        : Optional.empty(),
                maybeLater(0.3) ? List.of("answers.csv") : List.of());
    }

    private Provenance provenance() {
        return new Provenance(
                Optional.of(Basis.values()[random.nextInt(3)]),
                maybe(0.5) ? Optional.of(words.title()) : Optional.empty(),
                maybe(0.5) ? Optional.of(words.date()) : Optional.empty());
    }

    private About about(Provenance inherited) {
        Optional<String> note = rich ? note() : Optional.of(words.note());
        Optional<URI> url =
                maybe(0.1) ? Optional.of(URI.create("https://example.com/a?b=c&d=%20#e")) : Optional.empty();
        return new About(note, url, maybe(0.2) ? provenance() : inherited);
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
        Collections.shuffle(places, random);
        for (int i = 0; i < size.cards(); i++) {
            int place = places.get(i % places.size());
            int column = place / lanes.size();
            Lane lane = lanes.get(place % lanes.size());
            columns.get(column).get(place % lanes.size()).add(card(lane, column, provenance));
        }
        return columns;
    }

    private Card card(Lane lane, int column, Provenance provenance) {
        ElementId id = id("card");
        cardIds.add(id);
        if (lane.kind() != LaneKind.CUSTOMER) {
            ofOrganisation.add(id);
        }
        return new Card(
                id,
                words.title(),
                about(provenance),
                maybe(0.2) ? texts(0.5) : lane.by(),
                maybe(0.2) ? texts(0.5) : lane.with(),
                audience(),
                maybeLater(0.1) ? List.of("Order is late") : List.of(),
                maybeLater(0.1) ? Optional.of(laterWords.note()) : Optional.empty(),
                maybeLater(0.1),
                timing(),
                maybe(0.1) ? 1 + random.nextInt(Math.min(3, size.steps() - column)) : 1);
    }

    private List<PersonaId> audience() {
        return personas.isEmpty() || !maybe(0.2)
                ? List.of()
                : List.of(oneOf(personas).id());
    }

    private Timing timing() {
        return maybe(0.3)
                ? new Timing(Optional.of(words.duration()), Optional.empty(), Optional.of(words.money()))
                : Timing.NONE;
    }

    private List<List<PainPoint>> pains(Provenance provenance) {
        List<List<PainPoint>> pains = new ArrayList<>();
        for (int i = 0; i < size.steps(); i++) {
            pains.add(new ArrayList<>());
        }
        for (int i = 0; i < size.pains(); i++) {
            pains.get(random.nextInt(size.steps()))
                    .add(new PainPoint(
                            id("pain"),
                            words.title(),
                            about(provenance),
                            rich ? oneOf(lanes).id() : new LaneId("customer"),
                            audience(),
                            PainSeverity.values()[random.nextInt(4)],
                            share(),
                            Optional.empty(),
                            cause(),
                            maybe(0.2) ? Optional.of(words.date()) : Optional.empty(),
                            note(),
                            texts(0.2),
                            maybe(0.4) ? List.of(new IssueKey("CX-" + (1 + random.nextInt(99)))) : List.of()));
        }
        return pains;
    }

    private List<ArrowEnd> cause() {
        return cardIds.isEmpty() || !maybeLater(0.3) ? List.of() : List.of(new ArrowEnd.AtElement(oneOfLater(cardIds)));
    }

    private Step step(List<List<Card>> cellCards, List<PainPoint> pains, Provenance provenance) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            if (!cellCards.get(i).isEmpty() || maybe(0.05)) {
                cells.add(new Cell(lanes.get(i).id(), cellCards.get(i)));
            }
        }
        return new Step(
                id("step"),
                words.title(),
                about(provenance),
                new Audience(audience(), maybe(0.1) ? List.of("Order is late") : List.of()),
                Optional.empty(),
                texts(0.4),
                texts(0.1),
                cells,
                experience(provenance),
                timing(),
                maybeLater(0.2) ? Optional.of(laterWords.duration()) : Optional.empty(),
                maybeLater(0.1),
                maybe(0.1),
                metrics(),
                new Items(pains, delights(provenance), opportunities(pains, provenance)));
    }

    private Experience experience(Provenance provenance) {
        if (!rich) {
            return Experience.NONE;
        }
        Map<PersonaId, Emotion> feels = new LinkedHashMap<>();
        Map<PersonaId, List<String>> thinks = new LinkedHashMap<>();
        for (Persona persona : personas) {
            feels.put(persona.id(), words.emotion());
            thinks.put(persona.id(), List.of(words.title()));
        }
        return new Experience(
                texts(0.2),
                needs(provenance),
                new PerPersona<>(Optional.empty(), thinks),
                maybe(0.3) ? Needs.ofTexts(new PerPersona<>(Optional.of(List.of(words.note())), Map.of())) : Needs.NONE,
                new PerPersona<>(personas.isEmpty() ? Optional.of(words.emotion()) : Optional.empty(), feels),
                maybe(0.3) ? Optional.of(words.emotion()) : Optional.empty());
    }

    private List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        while (maybe(0.2) && metrics.size() < 3) {
            metrics.add(metric("metric " + metrics.size()));
        }
        return metrics;
    }

    private Metric metric(String name) {
        Value value = words.value();
        Optional<Value> baseline = maybe(0.5) ? Optional.of(words.value()) : Optional.empty();
        Optional<Value> target = maybe(0.5) ? Optional.of(words.value()) : Optional.empty();
        MetricKind kind = maybeLater(0.2) ? oneOfLater(List.of(MetricKind.values())) : MetricKind.AVERAGE;
        return new Metric(
                name,
                maybeLater(0.2) ? Optional.empty() : Optional.of(value),
                baseline,
                target,
                maybeLater(0.3) ? series() : List.of(),
                maybeLater(0.2) ? Optional.of(oneOfLater(List.of(Better.values()))) : Better.by(kind, baseline, target),
                kind,
                maybeLater(0.2) ? FigurePeriod.QUARTER : FigurePeriod.MONTH,
                kind.hasOwnScale() && maybeLater(0.2) ? Optional.of(new Scale(1, 7)) : kind.scale(),
                maybe(0.3) ? Optional.of(oneOf(lanes).id()) : Optional.empty(),
                note(),
                maybe(0.5) ? Optional.of(words.date()) : Optional.empty());
    }

    private List<DatedValue> series() {
        List<DatedValue> series = new ArrayList<>();
        for (int month = 1; month <= 1 + later.nextInt(6); month++) {
            LocalDate day = LocalDate.of(1999, month, 10);
            int number = later.nextInt(100);
            Value value = new Value(number + " %", OptionalDouble.of(number), "%", OptionalDouble.empty());
            series.add(new DatedValue(new PartialDate(day.toString(), day), value));
        }
        return series;
    }

    private List<Delight> delights(Provenance provenance) {
        List<Delight> delights = new ArrayList<>();
        while (maybe(0.2) && delights.size() < 3) {
            delights.add(new Delight(
                    id("delight"),
                    words.title(),
                    about(provenance),
                    oneOf(lanes).id(),
                    audience(),
                    Optional.empty(),
                    texts(0.2)));
        }
        return delights;
    }

    private List<Opportunity> opportunities(List<PainPoint> pains, Provenance provenance) {
        List<Opportunity> opportunities = new ArrayList<>();
        while (maybe(0.3) && opportunities.size() < 3) {
            ElementId id = id("opportunity");
            String title = words.title();
            About about = about(provenance);
            LaneId lane = oneOf(lanes).id();
            List<PersonaId> audience = audience();
            List<ElementId> solves = pains.isEmpty() || maybe(0.5)
                    ? List.of()
                    : List.of(oneOf(pains).id());
            opportunities.add(new Opportunity(
                    id,
                    title,
                    about,
                    lane,
                    audience,
                    Optional.empty(),
                    solves,
                    solves.isEmpty() && !maybeLater(0.3),
                    maybe(0.5) ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty(),
                    maybe(0.5) ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty(),
                    maybeLater(0.3) ? Optional.of(oneOfLater(List.of(Confidence.values()))) : Optional.empty(),
                    note(),
                    maybe(0.5) ? Optional.of(words.value()) : Optional.empty(),
                    maybe(0.5) ? Optional.of(words.date()) : Optional.empty(),
                    note(),
                    List.of()));
        }
        return opportunities;
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
                    if (rich && !cell.cards().isEmpty()) {
                        ends.add(new ArrowEnd.AtCell(step.id(), cell.lane()));
                    }
                }
            }
        }
        while (arrows.size() < size.arrows()) {
            ArrowEnd from = oneOf(ends);
            ArrowEnd to = oneOf(ends);
            if (!from.equals(to)) {
                arrows.add(new Arrow(
                        from,
                        to,
                        maybe(0.3) ? ArrowKind.AGREEMENT : ArrowKind.EXCHANGE,
                        maybe(0.5) ? Optional.of(words.title()) : Optional.empty()));
            }
        }
        return arrows;
    }

    private List<Dismissal> dismissals() {
        return maybe(0.3)
                ? List.of(new Dismissal("map-too-large", Optional.empty(), Optional.of(words.title())))
                : List.of();
    }
}
