package io.frontstage.layout;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.scene.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the ends of a map's arrows. An arrow with an end in a folded column is left out. If an arrow crosses the line below the customer,
 * its upper end is the badge with the step's number on that line.
 */
final class ArrowEnds {

    private record Spot(int row, Placed placed) {}

    private final Columns columns;
    private final List<Row> rows;
    private final String emptyCell;
    private final Map<String, Spot> elements = new HashMap<>();
    private final Map<LaneId, Integer> rowOfLane = new HashMap<>();
    private final Map<String, Integer> columnOfStep = new HashMap<>();
    private final int line;
    /** The row of each column's step; -1 if no step is shown. */
    private final int[] stepRow;

    ArrowEnds(Columns columns, List<Row> rows, String emptyCell) {
        this.columns = columns;
        this.rows = rows;
        this.emptyCell = emptyCell;
        this.stepRow = new int[columns.count()];
        Arrays.fill(stepRow, -1);
        int first = -1;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            first = row.kind() == Row.Kind.LINE && first < 0 ? i : first;
            for (Placed placed : row.blocks()) {
                Role role = placed.block().role();
                if (row.kind() == Row.Kind.STEPS && role == Role.STEP) {
                    stepRow[placed.first()] = i;
                }
                if (row.kind() == Row.Kind.STEPS || role == Role.CARD) {
                    Spot spot = new Spot(i, placed);
                    placed.block().element().ifPresent(id -> elements.putIfAbsent(id, spot));
                }
            }
            int index = i;
            row.lane().map(Lane::id).ifPresent(lane -> rowOfLane.put(lane, index));
        }
        line = first;
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            columns.get(i).step().ifPresent(step -> columnOfStep.put(step.id().value(), column));
        }
    }

    /** The arrows both of whose ends are shown and different. */
    List<UnroutedArrow> unrouted(List<Arrow> arrows) {
        List<UnroutedArrow> unrouted = new ArrayList<>(arrows.size());
        Map<Integer, Integer> ports = new HashMap<>();
        for (Arrow arrow : arrows) {
            Optional<ArrowNode> from = node(arrow.from());
            Optional<ArrowNode> to = from.isPresent() ? node(arrow.to()) : from;
            if (to.isEmpty() || from.get().isAt(to.get())) {
                continue;
            }
            boolean across = isAbove(from.get()) != isAbove(to.get());
            ArrowNode start = across && isAbove(from.get()) ? badge(from.get(), ports) : from.get();
            ArrowNode end = across && isAbove(to.get()) ? badge(to.get(), ports) : to.get();
            unrouted.add(UnroutedArrow.of(
                    start,
                    end,
                    arrow.kind() == ArrowKind.AGREEMENT,
                    arrow.label().orElse("")));
        }
        return unrouted.stream()
                .map(arrow -> new UnroutedArrow(
                        counted(arrow.from(), ports),
                        counted(arrow.to(), ports),
                        arrow.agreement(),
                        arrow.rework(),
                        arrow.label(),
                        arrow.lines()))
                .toList();
    }

    private static ArrowNode counted(ArrowNode node, Map<Integer, Integer> ports) {
        return !node.isBadge()
                ? node
                : new ArrowNode(
                        node.row(),
                        node.first(),
                        node.last(),
                        node.top(),
                        node.bottom(),
                        node.badge(),
                        ports.get(node.first()),
                        node.title(),
                        node.id());
    }

    private boolean isAbove(ArrowNode node) {
        return line >= 0 && node.row() < line;
    }

    private ArrowNode badge(ArrowNode node, Map<Integer, Integer> ports) {
        double middle = rows.get(line).height() / 2;
        ports.merge(node.first(), 1, Integer::sum);
        return new ArrowNode(
                line,
                node.first(),
                node.first(),
                middle - ArrowNode.BADGE / 2,
                middle + ArrowNode.BADGE / 2,
                columns.get(node.first()).number(),
                1,
                node.title(),
                node.id());
    }

    private Optional<ArrowNode> node(ArrowEnd end) {
        if (end instanceof ArrowEnd.AtElement at) {
            Integer column = columnOfStep.get(at.element().value());
            if (column != null) {
                return stepRow[column] < 0 ? Optional.empty() : cell(stepRow[column], column);
            }
            return Optional.ofNullable(elements.get(at.element().value()))
                    .filter(spot -> isOpen(spot.placed))
                    .map(spot ->
                            isInBox(spot) ? cell(spot.row, spot.placed.first()).orElseThrow() : node(spot));
        }
        ArrowEnd.AtCell cell = (ArrowEnd.AtCell) end;
        Integer column = columnOfStep.get(cell.step().value());
        Integer row = rowOfLane.get(cell.lane());
        if (column == null || row == null) {
            return Optional.empty();
        }
        Optional<ArrowNode> own = cell(row, column);
        boolean customers = rows.get(row)
                .lane()
                .filter(lane -> lane.kind() == LaneKind.CUSTOMER)
                .isPresent();
        // a step's title is what its customers do, whatever their lane is called
        return own.isEmpty() && customers && stepRow[column] >= 0 ? cell(stepRow[column], column) : own;
    }

    /** Whether a card is in the box of its step, as the customer's own cards are; arrows then end at the box. */
    private boolean isInBox(Spot spot) {
        return spot.row == stepRow[spot.placed.first()] && spot.placed.first() == spot.placed.last();
    }

    private boolean isOpen(Placed placed) {
        return columns.isOpen(placed.first()) && columns.isOpen(placed.last());
    }

    private static ArrowNode node(Spot spot) {
        Placed placed = spot.placed;
        return new ArrowNode(
                spot.row,
                placed.first(),
                placed.last(),
                placed.y(),
                placed.bottom(),
                "",
                0,
                placed.block().title(),
                placed.block().element().orElse(""));
    }

    /** All cards of a cell, else the card that spans it, else an empty place. */
    private Optional<ArrowNode> cell(int row, int column) {
        if (!columns.isOpen(column)) {
            return Optional.empty();
        }
        Placed first = null;
        Placed last = null;
        Placed over = null;
        for (Placed placed : rows.get(row).cell(column)) {
            Role role = placed.block().role();
            if (role != Role.CARD && role != Role.STEP) {
                continue;
            }
            if (placed.first() < column || placed.last() > column) {
                over = over == null ? placed : over;
            } else if (row != stepRow[column] || role == Role.STEP) {
                first = first == null ? placed : first;
                last = placed;
            }
        }
        if (first == null) {
            return over == null ? Optional.of(empty(row, column)) : Optional.of(node(new Spot(row, over)));
        }
        ArrowNode top = node(new Spot(row, first));
        return Optional.of(new ArrowNode(row, column, column, first.y(), last.bottom(), "", 0, top.title(), top.id()));
    }

    private ArrowNode empty(int row, int column) {
        double middle = rows.get(row).height() / 2;
        double below = rows.get(row).cell(column).stream()
                .mapToDouble(Placed::bottom)
                .max()
                .orElse(middle - 6);
        double top = below == middle - 6 ? below : below + 4;
        return new ArrowNode(row, column, column, top, top + 12, "", 0, emptyCell, "");
    }
}
