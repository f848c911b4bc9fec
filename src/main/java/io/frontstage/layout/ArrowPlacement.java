package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns routes into drawn arrows, once rows and columns have their places. */
final class ArrowPlacement {

    private static final double FRAME = 4;

    private final Grid grid;
    private final Labels labels;
    private final LegendEntries used;
    private final double[] channelTops;

    /** @param channelTops where the tracks of each channel between rows begin */
    ArrowPlacement(Grid grid, Labels labels, LegendEntries used, double[] channelTops) {
        this.grid = grid;
        this.labels = labels;
        this.used = used;
        this.channelTops = channelTops;
    }

    void paint(List<Route> routes, List<Shape> out) {
        for (Route route : routes) {
            frame(route.from, out);
            frame(route.to, out);
        }
        List<Shape> labels = new ArrayList<>();
        for (Route route : routes) {
            List<Shape> shapes = new ArrayList<>(4);
            ArrowPainter.draw(points(route), route.agreement, route.rework, shapes);
            used.add(route.look());
            if (route.agreement) {
                used.add(ArrowStyle.AGREEMENT);
            }
            out.add(new Shape.Group(Role.ARROW, name(route), Optional.empty(), shapes));
            if (route.hasLabel()) {
                label(route, labels);
            }
        }
        if (!labels.isEmpty()) {
            out.add(new Shape.Group(Role.DECORATION, "", Optional.empty(), labels));
        }
    }

    /** A thin frame around the cards of a cell that an arrow means all of. */
    private static void frame(ArrowNode node, List<Shape> out) {
        if (node.isStack()) {
            Shape box = new Shape.Box(
                    node.top.x - FRAME,
                    node.top.y - FRAME,
                    node.top.width + 2 * FRAME,
                    node.below() - node.top.y + 2 * FRAME,
                    8,
                    Tint.NONE,
                    Tint.EMOTION_ZERO,
                    1,
                    Dash.SOLID);
            out.add(new Shape.Group(Role.DECORATION, "", Optional.empty(), List.of(box)));
        }
    }

    private String name(Route route) {
        String key = route.agreement ? "map.arrow.name.agreement" : "map.arrow.name";
        String ends = labels.text(key, route.from.title, route.to.title);
        String labelled = route.hasLabel() ? ends + ": " + route.label : ends;
        return route.rework ? labelled + "; " + labels.text("map.arrow.back") : labelled;
    }

    private double[] points(Route route) {
        double[] points = new double[2 * (route.channels.length + 2 + (route.channels.length == 0 ? 0 : 1))];
        double x = x(route.from, route.exit, route.exitColumn, route.exitAt);
        double y = y(route.from, route.exit, route.exitAt);
        int at = 0;
        points[at++] = x;
        points[at++] = y;
        for (int leg = 0; leg < route.channels.length; leg++) {
            if (route.isVertical(leg)) {
                x = route.tracks[leg];
            } else {
                y = channelTops[route.channels[leg]] + route.tracks[leg];
            }
            points[at++] = x;
            points[at++] = y;
        }
        double endX = x(route.to, route.entry, route.entryColumn, route.entryAt);
        double endY = y(route.to, route.entry, route.entryAt);
        if (route.channels.length > 0) {
            points[at++] = route.entry.isLateral() ? x : endX;
            points[at++] = route.entry.isLateral() ? endY : y;
        }
        points[at++] = endX;
        points[at] = endY;
        return points;
    }

    private double x(ArrowNode node, Side side, int column, double place) {
        return switch (side) {
            case LEFT -> node.top.x - (node.isStack() ? FRAME : 0);
            case RIGHT -> node.top.x + node.top.width + (node.isStack() ? FRAME : 0);
            case TOP, BOTTOM -> grid.columns().left(column) + place;
        };
    }

    /** Blocks have their final places here, so that {@code above} and {@code below} are counted from the top of the drawing. */
    private double y(ArrowNode node, Side side, double place) {
        return switch (side) {
            case LEFT, RIGHT -> grid.rows().get(node.row()).top + place;
            case TOP -> node.above() - (node.isStack() ? FRAME : 0);
            case BOTTOM -> node.below() + (node.isStack() ? FRAME : 0);
        };
    }

    private void label(Route route, List<Shape> out) {
        double y = route.labelY;
        if (route.labelLeg >= 0) {
            y += channelTops[route.channels[route.labelLeg]];
        } else if (route.labelChannel >= 0) {
            y += channelTops[route.labelChannel];
        } else {
            double start = y(route.from, route.exit, route.exitAt);
            double end = y(route.to, route.entry, route.entryAt);
            y = (start + end) / 2;
        }
        LineBreaker.Lines lines = route.labelLines;
        double width = route.labelWidth();
        double height = route.labelHeight();
        out.add(new Shape.Box(
                route.labelX - width / 2, y - height / 2, width, height, 3, Tint.GROUND, Tint.NONE, 0, Dash.SOLID));
        double baseline = y - height / 2 + 1 + Font.SMALL.ascent();
        for (int i = 0; i < lines.texts().length; i++) {
            out.add(new Shape.Text(
                    route.labelX,
                    baseline,
                    lines.texts()[i],
                    Font.SMALL,
                    route.rework ? Tint.REWORK : Tint.ARROW,
                    TextAnchor.MIDDLE,
                    lines.widths()[i]));
            baseline += Font.SMALL.lineHeight();
        }
    }
}
