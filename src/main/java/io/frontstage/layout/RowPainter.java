package io.frontstage.layout;

import io.frontstage.blueprint.SeparationLine;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.VectorPath;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a placed grid: the grounds and names of its rows, the lines between them, and all blocks in reading order. */
final class RowPainter {

    private static final double NAME_LEFT = 16;
    private static final double FACES = 18;

    /** How wide the text of a row's name may be. */
    static final double NAME_WIDTH = MapLayout.NAMES - NAME_LEFT - FACES - 6;

    private final Grid grid;
    private final Labels labels;
    private final LegendEntries used;

    RowPainter(Grid grid, Labels labels, LegendEntries used) {
        this.grid = grid;
        this.labels = labels;
        this.used = used;
    }

    /** The names at the left. */
    void names(double stagesBottom, List<Shape> out) {
        List<Shape> ground = new ArrayList<>();
        bands(MapLayout.NAMES, ground);
        for (Row row : grid.rows()) {
            row.lane.ifPresent(lane -> ground.add(new Shape.Box(
                    0,
                    row.bandTop,
                    4,
                    row.bandBottom - row.bandTop,
                    0,
                    BlockStyle.edge(lane.kind()),
                    Tint.NONE,
                    0,
                    Dash.SOLID)));
            if (row.kind == Row.Kind.EMOTIONS) {
                EmotionChart.faces(row.top, MapLayout.NAMES - 8, ground);
            }
        }
        out.add(decoration(ground));
        out.add(heading("map.row.stages", stagesBottom));
        for (Row row : grid.rows()) {
            lineNames(row, out);
            row.name.x = NAME_LEFT;
            row.name.y = row.top + row.nameDrop();
            out.add(row.name.paint());
        }
    }

    private Shape heading(String key, double bottom) {
        Block block = new BlockContentBuilder(labels, used)
                .write(labels.text(key), Font.LANE, Tint.TEXT_SUBTLE)
                .plain(Role.LANE, BlockStyle.BARE);
        block.x = NAME_LEFT - 2;
        block.y = 14;
        block.fit(NAME_WIDTH);
        return block.paint();
    }

    private void lineNames(Row row, List<Shape> out) {
        for (int i = 0; i < row.linesAbove.size(); i++) {
            SeparationLine line = row.linesAbove.get(i);
            used.add(line);
            String name = labels.text("line." + line.word());
            double y = MapLayout.lineY(row, i);
            double width = FontTable.width(name, Font.SMALL_STRONG);
            Shape text =
                    new Shape.Text(NAME_LEFT, y + 4, name, Font.SMALL_STRONG, Tint.SEPARATION, TextAnchor.START, width);
            List<Shape> shapes = new ArrayList<>(List.of(text));
            if (NAME_LEFT + width + 8 < MapLayout.NAMES) {
                shapes.add(rule(NAME_LEFT + width + 8, MapLayout.NAMES, y));
            }
            out.add(new Shape.Group(Role.SEPARATION_LINE, name, Optional.empty(), shapes));
        }
    }

    private static Shape rule(double from, double to, double y) {
        return new Shape.Path(VectorPath.from(from, y).line(to, y).build(), Tint.NONE, Tint.SEPARATION, 1.5, Dash.DASHED);
    }

    /** The bands of the rows and the lines between them. */
    void grounds(double width, List<Shape> out) {
        List<Shape> ground = new ArrayList<>();
        bands(width, ground);
        for (Row row : grid.rows()) {
            for (int i = 0; i < row.linesAbove.size(); i++) {
                ground.add(rule(0, width, MapLayout.lineY(row, i)));
            }
            if (row.kind == Row.Kind.EMOTIONS) {
                EmotionChart.ground(row.top, width, ground);
            }
        }
        out.add(decoration(ground));
    }

    private void bands(double width, List<Shape> out) {
        Row above = null;
        for (Row row : grid.rows()) {
            row.lane.ifPresent(lane -> out.add(new Shape.Box(
                    0,
                    row.bandTop,
                    width,
                    row.bandBottom - row.bandTop,
                    0,
                    BlockStyle.band(lane.kind()),
                    Tint.NONE,
                    0,
                    Dash.SOLID)));
            if (above != null && row.linesAbove.isEmpty()) {
                out.add(new Shape.Path(
                        VectorPath.from(0, row.bandTop).line(width, row.bandTop).build(),
                        Tint.NONE,
                        Tint.RULE,
                        1,
                        Dash.SOLID));
            }
            above = row;
        }
    }

    /** All blocks: stage by stage, step by step, row by row. */
    void blocks(List<Block> stageHeads, List<Shape> out) {
        Columns columns = grid.columns();
        for (int stage = 0; stage < stageHeads.size(); stage++) {
            out.add(stageHeads.get(stage).paint());
            int first = columns.first(stage);
            int last = columns.last(stage);
            for (Row row : grid.rows()) {
                if (row.kind == Row.Kind.STAGE) {
                    for (int column = first; column <= last; column++) {
                        cell(row, column, out);
                    }
                }
            }
            for (int column = first; column <= last; column++) {
                for (Row row : grid.rows()) {
                    if (row.kind != Row.Kind.STAGE) {
                        cell(row, column, out);
                    }
                }
            }
        }
        for (Row row : grid.rows()) {
            if (row.kind == Row.Kind.EMOTIONS) {
                used.addCurves();
                out.add(EmotionChart.curves(grid.curves(), columns, row.top));
            }
        }
    }

    private static void cell(Row row, int column, List<Shape> out) {
        for (Block block : row.cell(column)) {
            if (block.firstColumn == column) {
                out.add(block.paint());
            }
        }
    }

    private static Shape decoration(List<Shape> shapes) {
        return new Shape.Group(Role.DECORATION, "", Optional.empty(), shapes);
    }
}
