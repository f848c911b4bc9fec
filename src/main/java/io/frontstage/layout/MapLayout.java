package io.frontstage.layout;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Part;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import java.util.ArrayList;
import java.util.List;

/** One layout of one map, from the blueprint to the scene: what there is, how large, how the arrows run, where it stands. */
final class MapLayout {

    /** How wide the drawing of the lane names is. */
    static final double NAMES = 176;

    private static final double TOP = 8;
    private static final double BOTTOM = 10;
    private static final double LINE_ZONE = 26;

    private final Labels labels;
    private final LegendEntries used = new LegendEntries();
    private final Grid grid;
    private final List<Block> stageHeads;
    private final List<Arrow> arrows;

    MapLayout(Blueprint blueprint, LayoutOptions options) {
        this.labels = new Labels(blueprint, options);
        this.grid = new Grid(blueprint, options, labels, used);
        this.stageHeads = grid.stageHeads();
        this.arrows = options.shows(Part.ARROWS) ? blueprint.arrows() : List.of();
    }

    Scene scene() {
        Columns columns = grid.columns();
        List<Route> routes = new ArrowEnds(grid).routes(arrows);
        grid.size(RowPainter.NAME_WIDTH);
        RoutingGrid routingGrid = new RoutingGrid(grid);
        RoutePlanner planner = new RoutePlanner(routingGrid);
        for (Route route : routes) {
            planner.plan(route);
        }
        new Ports(grid, routingGrid).assign(routes);
        Channels channels = new Channels(grid, routingGrid, routes);
        channels.assignBetweenColumns();
        channels.assignBetweenRows();
        double stagesBottom = placeStages();
        double[] channelTops = new double[grid.rows().size() + 1];
        double height = placeRows(stagesBottom, channels, channelTops);
        placeColumns();
        double width = columns.total();
        RowPainter painter = new RowPainter(grid, labels, used);
        List<Shape> names = new ArrayList<>();
        painter.names(stagesBottom, names);
        List<Shape> body = new ArrayList<>();
        painter.grounds(width, body);
        painter.blocks(stageHeads, body);
        new ArrowPlacement(grid, labels, used, channelTops).paint(routes, body);
        return new Scene(
                new Drawing(NAMES, height, names),
                new Drawing(width, height, body),
                new LegendMaker(labels, used, grid.curves()).legend());
    }

    private double placeStages() {
        double most = 0;
        for (Block head : stageHeads) {
            head.fit(grid.columns().width(head.firstColumn, head.lastColumn));
            most = Math.max(most, head.height);
        }
        for (Block head : stageHeads) {
            head.x = grid.columns().left(head.firstColumn);
            head.y = TOP;
            head.height = most;
        }
        return TOP + most;
    }

    private double placeRows(double from, Channels channels, double[] channelTops) {
        double y = from;
        List<Row> rows = grid.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            channelTops[i] = y;
            y += channels.height(i);
            if (i > 0) {
                rows.get(i - 1).bandBottom = y;
            }
            y += row.linesAbove.size() * LINE_ZONE;
            row.bandTop = y;
            row.top = y + row.padTop();
            y = row.top + row.height + row.padBottom();
            row.bandBottom = y;
        }
        channelTops[rows.size()] = y;
        y += channels.height(rows.size());
        if (!rows.isEmpty()) {
            rows.get(rows.size() - 1).bandBottom = y;
        }
        return y + BOTTOM;
    }

    private void placeColumns() {
        List<Row> rows = grid.rows();
        for (Row row : rows) {
            for (int column = 0; column < grid.columns().count(); column++) {
                for (Block block : row.cell(column)) {
                    if (block.firstColumn == column) {
                        block.x = grid.columns().left(column);
                        block.width = grid.columns().width(column, block.lastColumn);
                        block.y += row.top;
                    }
                }
            }
        }
    }

    /** Where the line above a row runs, counted from its upper end. */
    static double lineY(Row row, int line) {
        return row.bandTop - (row.linesAbove.size() - line - 0.5) * LINE_ZONE;
    }
}
