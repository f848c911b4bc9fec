package io.frontstage.future;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.blueprint.TimeSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Calculates the figures of one map along one route. Durations are those of the steps, at their upper ends; durations of cards are not
 * added up.
 */
final class PromisedFigures {

    /** A position: a step and a lane. */
    private record Spot(ElementId step, LaneId lane) {}

    private final Blueprint map;
    private final Route route;
    private final Optional<PersonaId> persona;
    private final Map<ElementId, Spot> spots = new HashMap<>();

    PromisedFigures(Blueprint map, Route route, Optional<PersonaId> persona) {
        this.map = map;
        this.route = route;
        this.persona = persona;
        for (Step step : map.steps()) {
            spots.put(step.id(), new Spot(step.id(), map.customerLane(step)));
            for (Cell cell : step.cells()) {
                for (Card card : cell.cards()) {
                    spots.put(card.id(), new Spot(step.id(), cell.lane()));
                }
            }
            for (Item item : step.items().all()) {
                spots.put(item.id(), new Spot(step.id(), item.lane()));
            }
        }
    }

    static List<PromisedFigure> of(PromisedFigures today, PromisedFigures future, int gone, int added) {
        return List.of(
                durations(FigureKind.BUSY, today, future, step -> step.timing().busy()),
                durations(FigureKind.WAITS, today, future, step -> step.timing().idle()),
                new PromisedFigure(
                        FigureKind.STEPS,
                        OptionalLong.of(today.route.steps().size()),
                        OptionalLong.of(future.route.steps().size()),
                        0,
                        0,
                        gone,
                        added),
                PromisedFigure.ofCount(FigureKind.PAINS, today.openPains(), future.openPains()),
                PromisedFigure.ofCount(FigureKind.HAND_OFFS, today.handOffs(), future.handOffs()));
    }

    /**
     * The sums of both maps, and how many steps of each have no duration. The sums are unknown if neither map states any duration; if only
     * one does, the other map's sum is 0.
     */
    private static PromisedFigure durations(
            FigureKind kind, PromisedFigures today, PromisedFigures future, Function<Step, Optional<TimeSpan>> said) {
        boolean isSaid = today.spans(said).findAny().isPresent()
                || future.spans(said).findAny().isPresent();
        return new PromisedFigure(
                kind,
                isSaid ? OptionalLong.of(today.sum(said)) : OptionalLong.empty(),
                isSaid ? OptionalLong.of(future.sum(said)) : OptionalLong.empty(),
                today.silent(said),
                future.silent(said),
                0,
                0);
    }

    private Stream<TimeSpan> spans(Function<Step, Optional<TimeSpan>> said) {
        return route.steps().stream().flatMap(step -> said.apply(step).stream());
    }

    private long sum(Function<Step, Optional<TimeSpan>> said) {
        return spans(said).mapToLong(span -> span.most().toSeconds()).sum();
    }

    private int silent(Function<Step, Optional<TimeSpan>> said) {
        return (int) route.steps().stream()
                .filter(step -> said.apply(step).isEmpty())
                .count();
    }

    private long openPains() {
        long open = 0;
        for (Stage stage : map.stages()) {
            boolean isOnRoute = stage.steps().stream().anyMatch(step -> route.has(step.id()));
            open += isOnRoute ? open(stage.items()) : 0;
        }
        return open
                + route.steps().stream().mapToLong(step -> open(step.items())).sum();
    }

    private long open(Items items) {
        return items.pains().stream()
                .filter(pain -> pain.fixed().isEmpty() && isFelt(pain))
                .count();
    }

    private boolean isFelt(PainPoint pain) {
        return pain.personas().isEmpty() || persona.isEmpty() || pain.personas().contains(persona.get());
    }

    private long handOffs() {
        return map.arrows().stream().filter(this::isHandOff).count();
    }

    private boolean isHandOff(Arrow arrow) {
        Optional<Spot> from = spot(arrow.from()).filter(spot -> route.has(spot.step));
        Optional<Spot> to = spot(arrow.to()).filter(spot -> route.has(spot.step));
        return from.isPresent() && to.isPresent() && !from.get().lane.equals(to.get().lane);
    }

    /** The position of an end; empty for an item of a stage, which has no step. */
    private Optional<Spot> spot(ArrowEnd end) {
        return end instanceof ArrowEnd.AtCell cell
                ? Optional.of(new Spot(cell.step(), cell.lane()))
                : Optional.ofNullable(spots.get(((ArrowEnd.AtElement) end).element()));
    }
}
