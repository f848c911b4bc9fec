package io.frontstage.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people outside the organisation are shown of a blueprint: less than the team's own view of the customer's side ({@link
 * CustomerSide}). No figures, severities, scores, sources, quotes or remarks are in it, and no pain that is mended. A view hides, it does
 * not protect: whoever may see the page may read the whole definition.
 */
public final class CustomerView {

    private final Set<LaneId> lanes;

    private CustomerView(Set<LaneId> lanes) {
        this.lanes = lanes;
    }

    public static Blueprint of(Blueprint whole) {
        List<Lane> seen = whole.lanes().stream()
                .filter(lane -> lane.kind().compareTo(LaneKind.CUSTOMER) <= 0)
                .map(lane -> new Lane(lane.id(), lane.name(), lane.kind(), List.of(), List.of(), lane.personas()))
                .toList();
        CustomerView view = new CustomerView(seen.stream().map(Lane::id).collect(Collectors.toSet()));
        return new Blueprint(
                info(whole.info()),
                each(whole.personas(), CustomerView::persona),
                List.of(),
                seen,
                each(whole.stages(), view::stage),
                List.of(),
                List.of(),
                List.of());
    }

    /** The language of the words goes with them: without it they are read aloud wrongly. */
    private static MapInfo info(MapInfo info) {
        return new MapInfo(
                info.id(),
                info.title(),
                About.NOTHING,
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

    private static Persona persona(Persona persona) {
        return new Persona(
                persona.id(), persona.title(), About.NOTHING, persona.goal(), List.of(), needs(persona.needs()));
    }

    private Stage stage(Stage stage) {
        return new Stage(
                stage.id(),
                stage.title(),
                About.NOTHING,
                stage.audience(),
                Optional.empty(),
                needs(stage.needs()),
                each(stage.steps(), this::step),
                List.of(),
                items(stage.items()));
    }

    private Step step(Step step) {
        Experience lived = step.experience();
        return new Step(
                step.id(),
                step.title(),
                About.NOTHING,
                step.audience(),
                Optional.empty(),
                step.channels(),
                List.of(),
                step.cells().stream()
                        .filter(cell -> lanes.contains(cell.lane()))
                        .map(cell -> new Cell(cell.lane(), each(cell.cards(), CustomerView::card)))
                        .toList(),
                new Experience(
                        List.of(),
                        needs(lived.needs()),
                        lived.thinks(),
                        needs(lived.expects()),
                        lived.feels(),
                        Optional.empty()),
                step.timing(),
                Optional.empty(),
                false,
                step.momentOfTruth(),
                List.of(),
                items(step.items()));
    }

    private static Card card(Card card) {
        return new Card(
                card.id(),
                card.does(),
                About.NOTHING,
                List.of(),
                List.of(),
                card.personas(),
                card.paths(),
                Optional.empty(),
                false,
                Timing.NONE,
                card.span());
    }

    private static Needs needs(Needs needs) {
        return new Needs(
                needs.texts(),
                each(
                        needs.things(),
                        need -> new Need(
                                need.id(), need.title(), About.NOTHING, need.personas(), Optional.empty(), List.of())));
    }

    private Items items(Items items) {
        return new Items(
                felt(items.pains())
                        .filter(pain -> pain.fixed().isEmpty())
                        .map(CustomerView::pain)
                        .toList(),
                felt(items.delights()).map(CustomerView::delight).toList(),
                List.of());
    }

    private <T extends Item> Stream<T> felt(List<T> items) {
        return items.stream().filter(item -> lanes.contains(item.lane()));
    }

    private static PainPoint pain(PainPoint pain) {
        return new PainPoint(
                pain.id(),
                pain.title(),
                About.NOTHING,
                pain.lane(),
                pain.personas(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Delight delight(Delight delight) {
        return new Delight(
                delight.id(),
                delight.title(),
                About.NOTHING,
                delight.lane(),
                delight.personas(),
                Optional.empty(),
                List.of());
    }

    private static <T> List<T> each(List<T> things, Function<T, T> seen) {
        return things.stream().map(seen).toList();
    }
}
