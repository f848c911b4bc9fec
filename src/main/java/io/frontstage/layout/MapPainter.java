package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Part;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws positioned rows: the backgrounds and names, then all blocks in reading order, then the tabs of pain points on their cards. */
final class MapPainter {

    private static final double TAB_WIDTH = 26;
    private static final double TAB_HEIGHT = 14;
    private static final double TAB_IN = 10;
    private static final double BAR = 4;

    private final Blueprint blueprint;
    private final LayoutOptions options;
    private final Columns columns;
    private final List<Row> rows;
    private final Placement placement;
    private final LineRules lines;

    MapPainter(
            Blueprint blueprint,
            LayoutOptions options,
            Columns columns,
            List<Row> rows,
            Placement placement,
            LineRules lines) {
        this.lines = lines;
        this.blueprint = blueprint;
        this.options = options;
        this.columns = columns;
        this.rows = rows;
        this.placement = placement;
    }

    /** Whether a row is below the line of visibility. */
    static boolean isSunken(List<Row> rows, int index) {
        if (rows.get(index).kind() == Row.Kind.MEASURES) {
            return false;
        }
        for (int i = index; i >= 0; i--) {
            Optional<Lane> lane = rows.get(i).lane();
            if (rows.get(i).kind() == Row.Kind.LINE
                    && rows.get(i)
                            .line()
                            .map(line -> line.word().equals("visibility"))
                            .orElse(false)) {
                return i < index;
            }
            if (lane.isPresent()) {
                return lane.get().kind().compareTo(LaneKind.FRONTSTAGE) > 0;
            }
        }
        return false;
    }

    /** Draws the names at the left. */
    void names(double width, List<Shape> out) {
        List<Shape> ground = new ArrayList<>();
        grounds(width, ground);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double top = placement.tops()[i];
            if (row.lane().isPresent() && (columns.anyOpen() || row.kind() != Row.Kind.STEPS)) {
                ground.add(Shapes.area(
                        0,
                        top,
                        BAR,
                        bottom(i) - top,
                        0,
                        LaneColours.bar(row.lane().get().kind())));
            }
            if (row.kind() == Row.Kind.FEELINGS) {
                faces(row, top, width - 12, ground);
            }
        }
        out.add(Shapes.decoration(ground));
        for (int i = 0; i < rows.size(); i++) {
            out.add(rows.get(i).name().at(Names.LEFT, placement.tops()[i] + drop(rows.get(i))));
        }
    }

    private static void faces(Row row, double top, double x, List<Shape> out) {
        double inset = row.height() > 140 ? 22 : 16;
        for (int score = -2; score <= 2; score += 2) {
            double y = top + inset + (2 - score) * (row.height() - 2 * inset) / 4;
            out.add(Signs.face(score, x, y, Tint.FACE));
        }
    }

    /** The distance of a name from the top of its row. */
    private double drop(Row row) {
        boolean open = columns.anyOpen();
        return switch (row.kind()) {
            case LINE -> 0;
            case STAGES -> open ? 8 : 6;
            case STEPS -> open ? 15 : 7;
            case LANE -> open ? row.lane().orElseThrow().kind() == LaneKind.EVIDENCE ? 8 : 12 : 4;
            case NEEDS -> 8;
            case FEELINGS -> 6;
            case PAINS -> open ? 12 : 8;
            case STAFF -> 5;
            case MEASURES -> 8;
        };
    }

    private double bottom(int row) {
        return placement.tops()[row + 1];
    }

    /** Draws the backgrounds of all rows, those of the lanes first in their order, and the rules between the rows. */
    private void grounds(double width, List<Shape> out) {
        for (Lane lane : blueprint.lanes()) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).lane().filter(lane::equals).isPresent()) {
                    double top = placement.tops()[i];
                    out.add(Shapes.area(0, top, width, bottom(i) - top, 0, LaneColours.band(lane.kind())));
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double top = placement.tops()[i];
            if (row.lane().isEmpty() && isSunken(rows, i)) {
                out.add(Shapes.area(0, top, width, bottom(i) - top, 0, Tint.SUNKEN));
            }
            if (i > 0 && isRuled(rows.get(i - 1), row)) {
                out.add(Shapes.line(0, top, width, top, Tint.RULE, 1, Dash.SOLID));
            }
        }
    }

    /**
     * Whether a thin rule is drawn between two rows: not next to one of the three lines, not below the heads of the stages, and not between
     * the steps and a lane.
     */
    private static boolean isRuled(Row above, Row row) {
        return above.kind() != Row.Kind.LINE
                && row.kind() != Row.Kind.LINE
                && above.kind() != Row.Kind.STAGES
                && !(above.kind() == Row.Kind.LANE && row.kind() == Row.Kind.STEPS)
                && !(above.kind() == Row.Kind.STEPS && row.kind() == Row.Kind.LANE);
    }

    /** Draws what is behind the blocks of each row. */
    void grounds(List<Shape> out) {
        List<Shape> ground = new ArrayList<>();
        grounds(columns.total(), ground);
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            double top = placement.tops()[i];
            double middle = top + rows.get(i).height() / 2;
            rows.get(i).ground().paint(columns, top, ground);
            rows.get(i).line().ifPresent(line -> lines.paint(line, row, middle, ground));
        }
        out.add(Shapes.decoration(ground));
    }

    /** Draws all blocks: stage by stage, step by step, row by row. */
    void blocks(List<Shape> out) {
        List<List<List<Placed>>> starting = new ArrayList<>(rows.size());
        for (Row row : rows) {
            starting.add(row.byColumn(columns.count()));
        }
        for (int stage = 0; stage < columns.stages(); stage++) {
            row(0, columns.first(stage), starting, out);
            for (int column = columns.first(stage); column <= columns.last(stage); column++) {
                for (int i = 1; i < rows.size(); i++) {
                    row(i, column, starting, out);
                    if (isStep(i, column)) {
                        seat(i, column, out);
                    }
                }
            }
        }
    }

    private void row(int index, int column, List<List<List<Placed>>> starting, List<Shape> out) {
        for (Placed placed : starting.get(index).get(column)) {
            out.add(placed.block().at(columns.left(column), placement.tops()[index] + placed.y()));
        }
    }

    private boolean isStep(int row, int column) {
        return rows.get(row).kind() == Row.Kind.STEPS
                && rows.get(row).cell(column).stream()
                        .anyMatch(placed -> placed.block().role() == Role.STEP);
    }

    /** Adds an invisible group at the step of a column, by which the column can be found. */
    private void seat(int index, int column, List<Shape> out) {
        if (columns.get(column).step().isPresent()) {
            Shape.Box seat = Shapes.area(
                    columns.left(column) + 2, placement.tops()[index] + 6, columns.width(column) - 4, 17, 0, Tint.NONE);
            out.add(new Shape.Group(Role.STEP, "", Optional.empty(), List.of(seat)));
        }
    }

    /** Draws the pain points of lanes as tabs on the upper edges of their cards. */
    void tabs(List<Shape> out) {
        if (!options.shows(Part.ITEMS) || options.pains() == PainPlacement.CARDS) {
            return;
        }
        for (int column = 0; column < columns.count(); column++) {
            Optional<Step> step = columns.get(column).step();
            List<PainPoint> open = step.isPresent() && columns.isOpen(column)
                    ? ItemOrder.open(step.get().items())
                    : List.of();
            if (!open.isEmpty()) {
                for (Lane lane : blueprint.lanes()) {
                    if (lane.kind() != LaneKind.CUSTOMER) {
                        tab(open, lane, column, out);
                    }
                }
            }
        }
    }

    private void tab(List<PainPoint> open, Lane lane, int column, List<Shape> out) {
        List<PainPoint> here =
                open.stream().filter(pain -> pain.lane().equals(lane.id())).toList();
        for (int i = 0; i < rows.size() && !here.isEmpty(); i++) {
            if (rows.get(i).lane().filter(lane::equals).isEmpty()) {
                continue;
            }
            List<Placed> cell = rows.get(i).cell(column);
            if (cell.isEmpty()) {
                return;
            }
            tabs(here, cell, placement.tops()[i], column, out);
        }
    }

    /** Draws each tab on the card at which the pain point is felt, or else on the first one; tabs of one card are side by side. */
    private void tabs(List<PainPoint> pains, List<Placed> cell, double top, int column, List<Shape> out) {
        Map<Double, Double> ends = new HashMap<>();
        for (PainPoint pain : pains) {
            Optional<String> at = pain.at().map(ElementId::value);
            Placed card = cell.stream()
                    .filter(placed -> at.isPresent() && at.equals(placed.block().element()))
                    .findFirst()
                    .orElse(cell.get(0));
            double left = ends.getOrDefault(card.y(), columns.right(column) - TAB_IN) - TAB_WIDTH;
            if (left >= columns.left(column)) {
                out.add(tab(pain, left, top + card.y() - TAB_HEIGHT / 2));
                ends.put(card.y(), left - 3);
            }
        }
    }

    private Shape.Group tab(PainPoint pain, double x, double y) {
        Optional<PainSeverity> severity = pain.severity();
        Tint ink = LaneColours.painText(severity);
        return new Shape.Group(
                Role.TAB,
                pain.title(),
                Optional.of(pain.id().value()),
                List.of(
                        Shapes.bordered(
                                x,
                                y,
                                TAB_WIDTH,
                                TAB_HEIGHT,
                                TAB_HEIGHT / 2,
                                LaneColours.pain(severity),
                                LaneColours.painEdge(severity),
                                Dash.SOLID),
                        Signs.bars(severity, x + 7, y + 11.5, ink, LaneColours.painOff(severity))));
    }
}
