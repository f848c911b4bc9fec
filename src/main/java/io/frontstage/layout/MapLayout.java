package io.frontstage.layout;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Part;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import java.util.ArrayList;
import java.util.List;

/** One layout of one map: columns, rows, arrow routes, positions, shapes. Each phase passes its results to the next. */
final class MapLayout {

    private static final double BOTTOM = 4;

    private final Blueprint blueprint;
    private final LayoutOptions options;
    private final Labels labels;

    /** @param options options whose level is not {@link Level#AUTO} */
    MapLayout(Blueprint blueprint, LayoutOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.labels = new Labels(blueprint, options);
    }

    Scene scene() {
        Curves curves = new Curves(blueprint, labels);
        Columns before = columns();
        List<Row> rowsBefore = new Rows(blueprint, options, labels, before, curves).rows();
        List<Arrow> arrows = options.shows(Part.ARROWS) && before.anyOpen() ? blueprint.arrows() : List.of();
        List<UnroutedArrow> unrouted =
                new ArrowEnds(before, rowsBefore, labels.text("map.empty-cell")).unrouted(arrows);
        RouteGrid grid = new RouteGrid(before, rowsBefore, unrouted);
        List<PlannedRoute> routes = new RoutePlanner(grid).plan(unrouted);
        Ports ports = new Ports(before, grid, routes);
        TrackPlan tracks = new TrackPlan(before, grid, routes, ports, rowsBefore.size());
        Columns columns = tracks.columns();
        List<Row> rows = rowsBefore.stream().map(row -> row.in(columns)).toList();
        boolean badges = unrouted.stream()
                .anyMatch(arrow -> arrow.from().isBadge() || arrow.to().isBadge());
        Placement placement = Placement.of(rows, tracks, badges);
        LineRules lines = new LineRules(columns, labels, new Crossings(tracks, routes, rows.size() + 1));
        MapPainter painter = new MapPainter(blueprint, options, columns, rows, placement, lines);
        double height = placement.height() + BOTTOM;
        double nameWidth = new Names(labels, !columns.anyOpen()).total();
        List<Shape> names = new ArrayList<>();
        painter.names(nameWidth, names);
        List<Shape> body = new ArrayList<>();
        painter.grounds(body);
        painter.blocks(body);
        new Arrows(columns, rows, routes, ports, tracks, placement, labels).paint(body);
        painter.tabs(body);
        return new Scene(
                new Drawing(nameWidth, height, names),
                new Drawing(columns.total(), height, body),
                new Legend(blueprint, options, labels).entries());
    }

    private Columns columns() {
        boolean folded = options.level() == Level.OVERVIEW
                && blueprint.stages().stream()
                        .noneMatch(stage -> options.open().contains(stage.id().value()));
        double room = options.width() - (folded ? Names.FOLDED_WIDTH : Names.WIDTH);
        double[] labelled = options.shows(Part.ARROWS)
                ? new LabelGutters(blueprint).widths()
                : new double[blueprint.steps().size() + blueprint.stages().size() + 1];
        return Columns.of(blueprint, options, room, labelled);
    }
}
