package io.frontstage.layout;

import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the arrows of a map once rows and columns have their positions: lines, badges, labels. */
final class Arrows {

    private final Columns columns;
    private final List<Row> rows;
    private final List<PlannedRoute> routes;
    private final Ports ports;
    private final TrackPlan tracks;
    private final Placement placement;
    private final Labels labels;

    Arrows(
            Columns columns,
            List<Row> rows,
            List<PlannedRoute> routes,
            Ports ports,
            TrackPlan tracks,
            Placement placement,
            Labels labels) {
        this.columns = columns;
        this.rows = rows;
        this.routes = routes;
        this.ports = ports;
        this.tracks = tracks;
        this.placement = placement;
        this.labels = labels;
    }

    void paint(List<Shape> out) {
        List<Shape> halos = new ArrayList<>();
        List<Shape> words = new ArrayList<>();
        List<Shape> arrows = new ArrayList<>();
        for (int i = 0; i < routes.size(); i++) {
            UnroutedArrow arrow = routes.get(i).arrow();
            double[] points = points(i);
            List<Shape> shapes = new ArrayList<>(4);
            ArrowPainter.draw(points, arrow.agreement(), arrow.rework(), shapes);
            halos.add(ArrowPainter.halo(points, Tint.GROUND));
            empty(arrow.from(), halos);
            empty(arrow.to(), halos);
            String ends = arrow.from().id() + " " + arrow.to().id();
            arrows.add(new Shape.Group(Role.ARROW, name(arrow), Optional.of(ends), shapes));
        }
        labels(words);
        if (!halos.isEmpty()) {
            out.add(Shapes.decoration(halos));
        }
        out.addAll(arrows);
        badges(out);
        if (!words.isEmpty()) {
            out.add(Shapes.decoration(words));
        }
    }

    /** Draws a small ring where an arrow ends at an empty cell. */
    private void empty(ArrowNode node, List<Shape> out) {
        if (!node.isBadge() && node.id().isEmpty()) {
            out.add(new Shape.Box(
                    columns.left(node.first()) + 0.5,
                    placement.tops()[node.row()] + node.top() + 0.5,
                    columns.width(node.first()) - 1,
                    node.bottom() - node.top() - 1,
                    4,
                    Tint.NONE,
                    Tint.EMOTION_ZERO,
                    1,
                    io.frontstage.scene.Dash.DOTTED));
        }
    }

    /** Draws the badges with step numbers on the line, each once. */
    private void badges(List<Shape> out) {
        Map<Integer, ArrowNode> badges = new LinkedHashMap<>();
        for (PlannedRoute route : routes) {
            for (ArrowNode node : List.of(route.arrow().from(), route.arrow().to())) {
                if (node.isBadge()) {
                    badges.putIfAbsent(node.first(), node);
                }
            }
        }
        List<Shape> shapes = new ArrayList<>();
        for (ArrowNode node : badges.values()) {
            double top = placement.tops()[node.row()] + node.top();
            shapes.add(new Shape.Box(
                    node.left(columns),
                    top,
                    node.badgeWidth(),
                    ArrowNode.BADGE,
                    ArrowNode.BADGE / 2,
                    Tint.NUMBER,
                    Tint.GROUND,
                    2,
                    io.frontstage.scene.Dash.SOLID));
            shapes.add(Shapes.text(
                    columns.middle(node.first()),
                    top + 13,
                    node.badge(),
                    Font.SMALL_STRONG,
                    Tint.NUMBER_TEXT,
                    TextAnchor.MIDDLE));
        }
        if (!shapes.isEmpty()) {
            out.add(new Shape.Group(Role.BADGE, "", Optional.empty(), shapes));
        }
    }

    private String name(UnroutedArrow arrow) {
        String key = arrow.agreement() ? "map.arrow.name.agreement" : "map.arrow.name";
        String ends = labels.text(key, arrow.from().title(), arrow.to().title());
        String labelled = arrow.hasLabel() ? ends + ": " + arrow.label() : ends;
        return arrow.rework() ? labelled + "; " + labels.text("map.arrow.back") : labelled;
    }

    private double[] points(int index) {
        PlannedRoute route = routes.get(index);
        int legs = route.legs();
        double[] points = new double[2 * (legs + 2 + (legs == 0 ? 0 : 1))];
        double x = tracks.exitX(index);
        double y = y(route.arrow().from(), route.exit(), ports.exit(index));
        int at = 0;
        points[at++] = x;
        points[at++] = y;
        for (int leg = 0; leg < legs; leg++) {
            if (route.isUpright(leg)) {
                x = tracks.track(index, leg);
            } else {
                y = placement.channelTops()[route.channel(leg)] + tracks.track(index, leg);
            }
            points[at++] = x;
            points[at++] = y;
        }
        double endX = tracks.entryX(index);
        double endY = y(route.arrow().to(), route.entry(), ports.entry(index));
        if (legs > 0) {
            points[at++] = route.entry().isLateral() ? x : endX;
            points[at++] = route.entry().isLateral() ? endY : y;
        }
        points[at++] = endX;
        points[at] = endY;
        return points;
    }

    private double y(ArrowNode node, Side side, double place) {
        double top = placement.tops()[node.row()];
        return switch (side) {
            case LEFT, RIGHT -> top + place;
            case TOP -> top + node.top();
            case BOTTOM -> top + node.bottom();
        };
    }

    /** Draws the labels for which there is room; the others are only in their arrow's name and in the table. */
    private void labels(List<Shape> out) {
        if (routes.stream().noneMatch(route -> route.arrow().hasLabel())) {
            return;
        }
        LabelRoom room = room();
        Map<Integer, LabelRoom.Spot> planned = new LinkedHashMap<>();
        for (int i = 0; i < routes.size(); i++) {
            if (routes.get(i).arrow().hasLabel()) {
                planned.put(i, planned(i));
            }
        }
        planned.forEach((index, spot) -> {
            if (room.isClear(index, spot)) {
                room.take(index, spot);
            }
        });
        planned.forEach((index, first) -> spot(index, first, room).ifPresent(spot -> {
            room.take(index, spot);
            label(spot, routes.get(index).arrow(), out);
        }));
    }

    /** The final place of a label; empty if there is no room for it. */
    private Optional<LabelRoom.Spot> spot(int index, LabelRoom.Spot planned, LabelRoom room) {
        return room.isClear(index, planned)
                ? Optional.of(room.better(index, planned).orElse(planned))
                : room.find(index, routes.get(index).arrow());
    }

    /** Everything that labels must not cover: arrows, cards, the three lines with their names and badges, what customers think, feel and do. */
    private LabelRoom room() {
        LabelRoom room = new LabelRoom(columns.total(), placement.height());
        for (int i = 0; i < routes.size(); i++) {
            room.arrow(points(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double top = placement.tops()[i];
            if (row.kind() == Row.Kind.LINE) {
                double middle = top + row.height() / 2;
                room.hold(0, middle - ArrowNode.BADGE / 2, columns.total(), middle + ArrowNode.BADGE / 2);
            } else if (row.kind() != Row.Kind.LANE) {
                room.hold(0, top, columns.total(), placement.tops()[i] + row.height());
            }
            for (Placed placed : row.blocks()) {
                room.hold(
                        columns.left(placed.first()),
                        top + placed.y(),
                        columns.right(placed.last()),
                        top + placed.bottom());
            }
        }
        return room;
    }

    private LabelRoom.Spot planned(int index) {
        TrackPlan.LabelSpot spot = tracks.label(index);
        PlannedRoute route = routes.get(index);
        double y;
        if (spot.leg() >= 0) {
            y = placement.channelTops()[route.channel(spot.leg())] + tracks.labelY(index);
        } else if (spot.channel() >= 0) {
            y = placement.channelTops()[spot.channel()] + tracks.labelY(index);
        } else {
            y = (y(route.arrow().from(), route.exit(), ports.exit(index))
                            + y(route.arrow().to(), route.entry(), ports.entry(index)))
                    / 2;
        }
        return new LabelRoom.Spot(spot.x(), y, spot.lines());
    }

    private void label(LabelRoom.Spot spot, UnroutedArrow arrow, List<Shape> out) {
        double width = UnroutedArrow.width(spot.lines());
        double height = spot.height();
        double top = spot.y() - height / 2;
        out.add(Shapes.area(spot.x() - width / 2, top, width, height, 3, ground(spot.y())));
        new Paragraph(spot.lines(), Font.SMALL, arrow.rework() ? Tint.REWORK : Tint.ARROW, false)
                .paint(spot.x(), top + 0.5, TextAnchor.MIDDLE, out);
    }

    /** The background colour at a height. */
    private Tint ground(double y) {
        for (int i = 0; i < rows.size(); i++) {
            if (y < placement.tops()[i + 1]) {
                return MapPainter.isSunken(rows, i) ? Tint.SUNKEN : Tint.GROUND;
            }
        }
        return Tint.GROUND;
    }
}
