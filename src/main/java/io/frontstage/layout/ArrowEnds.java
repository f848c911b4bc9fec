package io.frontstage.layout;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.LaneId;
import io.frontstage.scene.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the arrows of a map end at. An end that is not shown takes its arrow with it. */
final class ArrowEnds {

    /** Room between two blocks of a cell that an arrow joins. */
    private static final double JOINED = 26;

    private final Grid grid;
    private final Map<Block, ArrowNode> nodes = new HashMap<>();
    private final Map<Block, ArrowNode> stacks = new HashMap<>();

    ArrowEnds(Grid grid) {
        this.grid = grid;
    }

    /** The arrows whose ends are both on the map and not the same. */
    List<Route> routes(List<Arrow> arrows) {
        List<Route> routes = new ArrayList<>(arrows.size());
        for (Arrow arrow : arrows) {
            Optional<ArrowNode> from = node(arrow.from());
            Optional<ArrowNode> to = from.isPresent() ? node(arrow.to()) : from;
            if (to.isPresent() && from.get() != to.get()) {
                Route route = new Route(
                        from.get(), to.get(), arrow.kind(), arrow.label().orElse(""));
                routes.add(route);
                makeRoom(route);
            }
        }
        return routes;
    }

    private Optional<ArrowNode> node(ArrowEnd end) {
        if (end instanceof ArrowEnd.AtElement at) {
            return grid.element(at.element().value())
                    .map(block -> block.role() == Role.STEP ? customerCell(block) : node(block));
        }
        ArrowEnd.AtCell cell = (ArrowEnd.AtCell) end;
        Optional<Integer> column = grid.column(cell.step().value());
        return column.isPresent() ? cell(cell.lane(), column.get()) : Optional.empty();
    }

    private ArrowNode node(Block block) {
        return nodes.computeIfAbsent(block, one -> new ArrowNode(one, one, one.title()));
    }

    private ArrowNode customerCell(Block title) {
        return cell(grid.rows().get(title.row), title.firstColumn);
    }

    private Optional<ArrowNode> cell(LaneId lane, int column) {
        return grid.row(lane).map(row -> cell(row, column));
    }

    /** All cards of a cell, else the card that spans it, else the step's title, else a ring. */
    private ArrowNode cell(Row row, int column) {
        Block first = null;
        Block last = null;
        Block spanning = null;
        Block title = null;
        for (Block block : row.cell(column)) {
            if (block.role() == Role.STEP || block.role() == Role.DECORATION) {
                title = block;
            } else if (block.role() == Role.CARD && block.firstColumn < column) {
                spanning = block;
            } else if (block.role() == Role.CARD) {
                first = first == null ? block : first;
                last = block;
            }
        }
        if (first != null && first == last) {
            return node(first);
        }
        if (first != null && first.lastColumn == first.firstColumn && last.lastColumn == last.firstColumn) {
            Block bottom = last;
            return stacks.computeIfAbsent(first, top -> new ArrowNode(top, bottom, top.title()));
        }
        if (first != null) {
            return node(first);
        }
        if (spanning != null) {
            return node(spanning);
        }
        return node(title != null ? title : grid.ring(row, column));
    }

    /** Two neighbours in one cell: their arrow runs between them. */
    private void makeRoom(Route route) {
        Block upper = route.from.bottom;
        Block lower = route.to.top;
        for (int turn = 0; turn < 2; turn++) {
            if (upper.row == lower.row && upper.firstColumn == lower.firstColumn) {
                List<Block> cell = grid.rows().get(upper.row).cell(upper.firstColumn);
                int at = cell.indexOf(upper);
                if (at + 1 < cell.size() && cell.get(at + 1) == lower) {
                    lower.gap = Math.max(lower.gap, JOINED + (route.hasLabel() ? route.labelHeight() : 0));
                }
            }
            upper = route.to.bottom;
            lower = route.from.top;
        }
    }
}
