package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Removes some steps from a blueprint, for a drawing of the others. A card that spans several steps still spans those that remain; arrows
 * to removed elements are left out.
 */
public final class StepSelection {

    private final Set<Integer> hidden;
    private int place;
    private final List<LaneId> order = new ArrayList<>();
    private final Map<ElementId, List<Cell>> cells = new HashMap<>();

    private StepSelection(Set<Integer> hidden) {
        this.hidden = hidden;
    }

    /**
     * The blueprint without some steps. All stages remain.
     *
     * @param hidden the positions of the steps to remove, from 1; positions without a step are ignored
     */
    public static Blueprint without(Blueprint whole, Set<Integer> hidden) {
        return new StepSelection(hidden).of(whole);
    }

    /** A column of the map: a step, or a stage without steps. */
    private record Column(Optional<Step> step, boolean stays) {}

    private Blueprint of(Blueprint whole) {
        whole.lanes().forEach(lane -> order.add(lane.id()));
        List<Column> columns = columns(whole);
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).step().isPresent()) {
                settle(columns, column);
            }
        }
        List<Stage> stages = whole.stages().stream().map(this::stage).toList();
        return new Blueprint(
                whole.info(),
                whole.personas(),
                whole.paths(),
                whole.lanes(),
                stages,
                arrows(whole, stages),
                whole.metrics(),
                whole.dismissals());
    }

    /** A stage without steps takes up a column, and so does one whose steps are all removed. */
    private List<Column> columns(Blueprint whole) {
        List<Column> columns = new ArrayList<>();
        int place = 0;
        for (Stage stage : whole.stages()) {
            boolean any = false;
            for (Step step : stage.steps()) {
                boolean stays = !hidden.contains(++place);
                any |= stays;
                columns.add(new Column(Optional.of(step), stays));
            }
            if (!any) {
                columns.add(new Column(Optional.empty(), true));
            }
        }
        return columns;
    }

    /** Puts the cards of a step at the first remaining step that they span. */
    private void settle(List<Column> columns, int column) {
        Step step = columns.get(column).step().orElseThrow();
        for (Cell cell : step.cells()) {
            Map<ElementId, List<Card>> moved = new HashMap<>();
            for (Card card : cell.cards()) {
                reach(columns, column, card.span())
                        .ifPresent(reach -> moved.computeIfAbsent(reach.step(), id -> new ArrayList<>())
                                .add(spanning(card, reach.columns())));
            }
            if (columns.get(column).stays()) {
                moved.computeIfAbsent(step.id(), id -> new ArrayList<>());
            }
            moved.forEach((id, cards) -> put(id, cell.lane(), cards));
        }
    }

    /** The step at which a card begins among the remaining columns, and how many of them it covers. */
    private record Reach(ElementId step, int columns) {}

    private static Optional<Reach> reach(List<Column> columns, int from, int span) {
        Optional<ElementId> first = Optional.empty();
        int covered = 0;
        int last = 0;
        int left = span;
        for (int i = from; i < columns.size() && left > 0; i++) {
            Column column = columns.get(i);
            boolean isStep = column.step().isPresent();
            if (isStep && column.stays() && first.isEmpty()) {
                first = Optional.of(column.step().get().id());
            }
            if (column.stays() && first.isPresent()) {
                covered++;
                last = isStep ? covered : last;
            }
            left--;
        }
        int columnsCovered = last;
        return first.map(step -> new Reach(step, columnsCovered));
    }

    private void put(ElementId step, LaneId lane, List<Card> cards) {
        List<Cell> here = cells.computeIfAbsent(step, id -> new ArrayList<>());
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).lane().equals(lane)) {
                List<Card> all = new ArrayList<>(here.get(i).cards());
                all.addAll(cards);
                here.set(i, new Cell(lane, all));
                return;
            }
        }
        here.add(new Cell(lane, cards));
        here.sort(Comparator.comparingInt(cell -> order.indexOf(cell.lane())));
    }

    private Stage stage(Stage stage) {
        List<Step> steps = new ArrayList<>();
        for (Step step : stage.steps()) {
            if (!hidden.contains(++place)) {
                steps.add(with(step, cells.getOrDefault(step.id(), List.of())));
            }
        }
        return stage.with(steps);
    }

    private static List<Arrow> arrows(Blueprint whole, List<Stage> stages) {
        Set<ElementId> there = new HashSet<>();
        for (Stage stage : stages) {
            stage.items().all().forEach(item -> there.add(item.id()));
            for (Step step : stage.steps()) {
                there.add(step.id());
                step.items().all().forEach(item -> there.add(item.id()));
                step.cells().forEach(cell -> cell.cards().forEach(card -> there.add(card.id())));
            }
        }
        return whole.arrows().stream()
                .filter(arrow -> isThere(arrow.from(), there) && isThere(arrow.to(), there))
                .toList();
    }

    private static boolean isThere(ArrowEnd end, Set<ElementId> there) {
        return there.contains(end instanceof ArrowEnd.AtElement at ? at.element() : ((ArrowEnd.AtCell) end).step());
    }

    private static Card spanning(Card card, int columns) {
        return new Card(
                card.id(),
                card.does(),
                card.about(),
                card.by(),
                card.with(),
                card.personas(),
                card.paths(),
                card.owner(),
                card.failPoint(),
                card.timing(),
                columns);
    }

    private static Step with(Step step, List<Cell> cells) {
        return new Step(
                step.id(),
                step.title(),
                step.about(),
                step.audience(),
                step.owner(),
                step.channels(),
                step.policies(),
                cells,
                step.experience(),
                step.timing(),
                step.tolerance(),
                step.failPoint(),
                step.momentOfTruth(),
                step.metrics(),
                step.items());
    }
}
