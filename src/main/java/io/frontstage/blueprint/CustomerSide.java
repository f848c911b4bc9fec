package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The customer's side of a blueprint: the customer's lanes, steps and experience. Whatever is internal to the
 * organisation (notes, sources, owners, issues, scores, policies, its own lanes) is removed, so that nothing drawn from
 * it can show it.
 * <p>The keys that are kept are those marked ° in the reference of the definition language. People outside the organisation are shown less:
 * no figures, severities, quotes or notes, and no pain that is fixed. A view hides, but it does not protect: everybody who may see the page
 * may read the whole definition.
 */
public final class CustomerSide {

    private final Set<LaneId> lanes;
    private final boolean isForTeam;

    private CustomerSide(Set<LaneId> lanes, boolean isForTeam) {
        this.lanes = lanes;
        this.isForTeam = isForTeam;
    }

    /** The customer's side as the team sees it. */
    public static Blueprint forTeam(Blueprint whole) {
        return of(whole, true);
    }

    /** The customer's side as people outside the organisation see it. */
    public static Blueprint forOutsiders(Blueprint whole) {
        return of(whole, false);
    }

    private static Blueprint of(Blueprint whole, boolean isForTeam) {
        List<Lane> seen = whole.lanes().stream()
                .filter(lane -> lane.kind().compareTo(LaneKind.CUSTOMER) <= 0)
                .map(lane -> new Lane(lane.id(), lane.name(), lane.kind(), List.of(), List.of(), lane.personas()))
                .toList();
        Set<LaneId> ids = seen.stream().map(Lane::id).collect(Collectors.toSet());
        CustomerSide side = new CustomerSide(ids, isForTeam);
        return new Blueprint(
                side.info(whole.info()),
                each(whole.personas(), side::persona),
                side.team(each(whole.paths(), side::path)),
                seen,
                each(whole.stages(), side::stage),
                List.of(),
                side.metrics(whole.metrics()),
                List.of());
    }

    private <T> Optional<T> team(Optional<T> value) {
        return isForTeam ? value : Optional.empty();
    }

    private <T> List<T> team(List<T> values) {
        return isForTeam ? values : List.of();
    }

    /** The language of the texts is kept: without it, screen readers would pronounce them wrongly. */
    private MapInfo info(MapInfo info) {
        return new MapInfo(
                info.id(),
                info.title(),
                about(info.about()),
                info.summary(),
                info.scenario(),
                info.goal(),
                info.state(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                info.language(),
                Optional.empty(),
                List.of());
    }

    /** The basis and its date are kept; notes, addresses and sources are not. */
    private About about(About about) {
        Provenance known = about.provenance();
        return new About(
                Optional.empty(),
                Optional.empty(),
                new Provenance(team(known.basis()), Optional.empty(), team(known.asOf())));
    }

    private Persona persona(Persona persona) {
        return new Persona(
                persona.id(),
                persona.title(),
                about(persona.about()),
                persona.goal(),
                team(persona.quotes()),
                needs(persona.needs()));
    }

    private JourneyPath path(JourneyPath path) {
        return new JourneyPath(path.id(), path.title(), about(path.about()), path.share());
    }

    /** What is needed and whether it is met, but not what the organisation does for it. */
    private Needs needs(Needs needs) {
        return new Needs(
                needs.texts(),
                each(
                        needs.things(),
                        need -> new Need(
                                need.id(),
                                need.title(),
                                about(need.about()),
                                need.personas(),
                                team(need.met()),
                                List.of())));
    }

    private Stage stage(Stage stage) {
        return new Stage(
                stage.id(),
                stage.title(),
                about(stage.about()),
                stage.audience(),
                Optional.empty(),
                needs(stage.needs()),
                each(stage.steps(), this::step),
                metrics(stage.metrics()),
                items(stage.items()));
    }

    private Step step(Step step) {
        Experience lived = step.experience();
        return new Step(
                step.id(),
                step.title(),
                about(step.about()),
                step.audience(),
                Optional.empty(),
                step.channels(),
                List.of(),
                step.cells().stream()
                        .filter(cell -> lanes.contains(cell.lane()))
                        .map(cell -> new Cell(cell.lane(), each(cell.cards(), this::card)))
                        .toList(),
                new Experience(
                        team(lived.quotes()),
                        needs(lived.needs()),
                        lived.thinks(),
                        needs(lived.expects()),
                        lived.feels(),
                        Optional.empty(),
                        team(lived.answered())),
                step.timing(),
                team(step.tolerance()),
                isForTeam && step.failPoint(),
                step.momentOfTruth(),
                metrics(step.metrics()),
                items(step.items()));
    }

    private Card card(Card card) {
        return new Card(
                card.id(),
                card.does(),
                about(card.about()),
                List.of(),
                List.of(),
                card.personas(),
                card.paths(),
                Optional.empty(),
                isForTeam && card.failPoint(),
                isForTeam ? card.timing() : Timing.NONE,
                card.span());
    }

    private List<Metric> metrics(List<Metric> metrics) {
        return team(metrics).stream()
                .filter(metric -> metric.lane().map(lanes::contains).orElse(true))
                .map(metric -> new Metric(
                        metric.name(),
                        metric.value(),
                        metric.baseline(),
                        metric.target(),
                        metric.series(),
                        metric.better(),
                        metric.kind(),
                        metric.per(),
                        metric.kind().scale(),
                        metric.lane(),
                        Optional.empty(),
                        metric.asOf()))
                .toList();
    }

    private Items items(Items items) {
        List<PainPoint> pains = isForTeam
                ? items.pains()
                : items.pains().stream().filter(pain -> pain.fixed().isEmpty()).toList();
        return new Items(
                felt(pains, this::pain),
                felt(items.delights(), this::delight),
                felt(team(items.opportunities()), this::opportunity));
    }

    private <T extends Item> List<T> felt(List<T> items, Function<T, T> seen) {
        return items.stream()
                .filter(item -> lanes.contains(item.lane()))
                .map(seen)
                .toList();
    }

    private Delight delight(Delight delight) {
        return new Delight(
                delight.id(),
                delight.title(),
                about(delight.about()),
                delight.lane(),
                delight.personas(),
                Optional.empty(),
                team(delight.quotes()));
    }

    private PainPoint pain(PainPoint pain) {
        return new PainPoint(
                pain.id(),
                pain.title(),
                about(pain.about()),
                pain.lane(),
                pain.personas(),
                team(pain.severity()),
                team(pain.reach()),
                Optional.empty(),
                List.of(),
                team(pain.fixed()),
                Optional.empty(),
                team(pain.quotes()),
                List.of());
    }

    private Opportunity opportunity(Opportunity opportunity) {
        return new Opportunity(
                opportunity.id(),
                opportunity.title(),
                about(opportunity.about()),
                opportunity.lane(),
                opportunity.personas(),
                Optional.empty(),
                List.of(),
                true,
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                opportunity.target(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static <T> List<T> each(List<T> things, Function<T, T> seen) {
        return things.stream().map(seen).toList();
    }
}
