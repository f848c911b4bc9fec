package io.frontstage.layout;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.Experience;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.MapInfo;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Provenance;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The customer's side of a blueprint: what definition.md marks with °, and only lanes of kind evidence and customer. Who does it,
 * with what, by which rule, whose it is and which issue mends it is the organisation's side and left out, as are the arrows.
 */
final class JourneyProjection {

    private final Set<LaneId> lanes = new HashSet<>();

    private JourneyProjection(Blueprint blueprint) {
        for (Lane lane : blueprint.lanes()) {
            if (isCustomers(lane)) {
                lanes.add(lane.id());
            }
        }
    }

    static Blueprint of(Blueprint blueprint) {
        return new JourneyProjection(blueprint).blueprint(blueprint);
    }

    private static boolean isCustomers(Lane lane) {
        return lane.kind() == LaneKind.EVIDENCE || lane.kind() == LaneKind.CUSTOMER;
    }

    private Blueprint blueprint(Blueprint all) {
        return new Blueprint(
                info(all.info()),
                each(all.personas(), JourneyProjection::persona),
                all.lanes().stream()
                        .filter(JourneyProjection::isCustomers)
                        .map(lane -> new Lane(
                                lane.id(), lane.name(), lane.kind(), List.of(), List.of(), about(lane.about())))
                        .toList(),
                each(all.stages(), this::stage),
                List.of(),
                metrics(all.metrics()),
                List.of());
    }

    private static MapInfo info(MapInfo info) {
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
                Optional.empty());
    }

    /** The basis and its date are the customer's side; notes, addresses and sources are not. */
    private static About about(About about) {
        Provenance known = about.provenance();
        return new About(
                Optional.empty(), Optional.empty(), new Provenance(known.basis(), Optional.empty(), known.asOf()));
    }

    private static Persona persona(Persona persona) {
        return new Persona(persona.id(), persona.title(), about(persona.about()), persona.goal(), persona.quotes());
    }

    private Stage stage(Stage stage) {
        return new Stage(
                stage.id(),
                stage.title(),
                about(stage.about()),
                stage.audience(),
                Optional.empty(),
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
                        .map(cell -> new Cell(cell.lane(), each(cell.cards(), JourneyProjection::card)))
                        .toList(),
                new Experience(lived.quotes(), lived.thinks(), lived.expects(), lived.feels(), Optional.empty()),
                step.timing(),
                step.momentOfTruth(),
                metrics(step.metrics()),
                items(step.items()));
    }

    private static Card card(Card card) {
        return new Card(
                card.id(),
                card.does(),
                about(card.about()),
                List.of(),
                List.of(),
                card.personas(),
                card.timing(),
                card.span());
    }

    private List<Metric> metrics(List<Metric> metrics) {
        return metrics.stream()
                .filter(metric ->
                        metric.lane().isEmpty() || lanes.contains(metric.lane().get()))
                .map(metric -> new Metric(
                        metric.name(),
                        metric.value(),
                        metric.baseline(),
                        metric.target(),
                        metric.lane(),
                        Optional.empty(),
                        metric.asOf()))
                .toList();
    }

    private Items items(Items items) {
        return new Items(
                felt(items.pains(), JourneyProjection::pain),
                felt(items.delights(), JourneyProjection::delight),
                felt(items.opportunities(), JourneyProjection::opportunity));
    }

    private <T extends Item> List<T> felt(List<T> items, Function<T, T> projection) {
        return items.stream()
                .filter(item -> lanes.contains(item.lane()))
                .map(projection)
                .toList();
    }

    private static PainPoint pain(PainPoint pain) {
        return new PainPoint(
                pain.id(),
                pain.title(),
                about(pain.about()),
                pain.lane(),
                pain.personas(),
                pain.severity(),
                pain.fixed(),
                Optional.empty(),
                pain.quotes(),
                List.of());
    }

    private static Delight delight(Delight delight) {
        return new Delight(
                delight.id(),
                delight.title(),
                about(delight.about()),
                delight.lane(),
                delight.personas(),
                delight.quotes());
    }

    private static Opportunity opportunity(Opportunity opportunity) {
        return new Opportunity(
                opportunity.id(),
                opportunity.title(),
                about(opportunity.about()),
                opportunity.lane(),
                opportunity.personas(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                opportunity.target(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static <T> List<T> each(List<T> things, Function<T, T> projection) {
        return things.stream().map(projection).toList();
    }
}
