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
    private final List<UnroutedArrow> unrouted;
    private final List<PlannedRoute> routes;
    private final Ports ports;
    private final TrackPlan tracks;
    private final Columns columns;
    private final List<Row> rows;

    /**
     * Plans columns, rows and arrow routes.
     *
     * @param options options whose level is not {@link Level#AUTO}
     */
    MapLayout(Blueprint blueprint, LayoutOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.labels = new Labels(blueprint, options);
        Curves curves = new Curves(blueprint, labels);
        Columns before = columnsBefore();
        List<Row> rowsBefore = new Rows(blueprint, options, labels, before, curves).rows();
        List<Arrow> arrows = options.shows(Part.ARROWS) && before.anyOpen() ? blueprint.arrows() : List.of();
        this.unrouted = new ArrowEnds(before, rowsBefore, labels.text("map.empty-cell")).unrouted(arrows);
        RouteGrid grid = new RouteGrid(before, rowsBefore, unrouted);
        this.routes = new RoutePlanner(grid).plan(unrouted);
        this.ports = new Ports(before, grid, routes);
        this.tracks = new TrackPlan(before, grid, routes, ports, rowsBefore.size());
        this.columns = tracks.columns();
        this.rows = rowsBefore.stream().map(row -> row.in(columns)).toList();
    }

    /** The width of the lane names and the body, in CSS pixels. */
    double width() {
        return nameWidth() + columns.total();
    }

    /** Places and paints everything. */
    Scene scene() {
        boolean badges = unrouted.stream()
                .anyMatch(arrow -> arrow.from().isBadge() || arrow.to().isBadge());
        Placement placement = Placement.of(rows, tracks, badges);
        LineRules lines = new LineRules(columns, labels, new Crossings(tracks, routes, rows.size() + 1));
        MapPainter painter = new MapPainter(blueprint, options, columns, rows, placement, lines);
        double height = placement.height() + BOTTOM;
        List<Shape> names = new ArrayList<>();
        painter.names(nameWidth(), names);
        List<Shape> body = new ArrayList<>();
        painter.grounds(body);
        painter.blocks(body);
        new Arrows(columns, rows, routes, ports, tracks, placement, labels).paint(body);
        painter.tabs(body);
        return new Scene(
                new Drawing(nameWidth(), height, names),
                new Drawing(columns.total(), height, body),
                new Legend(blueprint, options, labels).entries());
    }

    private double nameWidth() {
        return new Names(labels, !columns.anyOpen()).total();
    }

    private Columns columnsBefore() {
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
