package io.frontstage.layout;

import io.frontstage.blueprint.SeparationLine;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.LegendEntry;
import io.frontstage.scene.VectorPath;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;

/** Makes the legend: exactly the signs that are on a map. */
final class LegendMaker {

    private static final double WIDTH = 30;
    /** Of a sign that is no line: so the words stand close to it. */
    private static final double NARROW = Icon.SIZE + 2;

    private static final double HEIGHT = 14;

    private final Labels labels;
    private final LegendEntries used;
    private final Curves curves;
    private final List<LegendEntry> entries = new ArrayList<>();

    LegendMaker(Labels labels, LegendEntries used, Curves curves) {
        this.labels = labels;
        this.used = used;
        this.curves = curves;
    }

    List<LegendEntry> legend() {
        for (SeparationLine line : used.lines()) {
            add(
                    labels.text("line." + line.word() + ".means"),
                    WIDTH,
                    line(0, WIDTH, Tint.SEPARATION, 1.5, Dash.DASHED));
        }
        if (used.channels()) {
            add(
                    labels.text("map.channel"),
                    WIDTH,
                    new Shape.Box(1.5, 1.5, 27, 11, 5.5, Tint.CHIP, Tint.CHIP_EDGE, 1, Dash.SOLID));
        }
        for (Icon icon : used.signs()) {
            String key = icon == Icon.FIXED ? "map.pain.fixed.legend" : icon.key();
            add(labels.text(key), NARROW, icon.at((NARROW - Icon.SIZE) / 2, (HEIGHT - Icon.SIZE) / 2));
        }
        for (ArrowStyle look : used.arrows()) {
            add(labels.text(look.key()), WIDTH, ArrowPainter.sample(look, WIDTH, HEIGHT / 2));
        }
        for (int i = 0; i < curves.size() && used.curves(); i++) {
            add(
                    labels.text("map.emotion.of", curves.name(i)),
                    WIDTH,
                    line(0, WIDTH, CurveMark.tint(i), 2, CurveMark.dash(i)),
                    CurveMark.at(i, WIDTH / 2, HEIGHT / 2));
        }
        return entries;
    }

    private void add(String text, double width, Shape... sign) {
        entries.add(new LegendEntry(new Drawing(width, HEIGHT, List.of(sign)), text));
    }

    private static Shape line(double from, double to, Tint tint, double width, Dash dash) {
        VectorPath vectorPath = VectorPath.from(from, HEIGHT / 2).line(to, HEIGHT / 2).build();
        return new Shape.Path(vectorPath, Tint.NONE, tint, width, dash);
    }
}
