package io.frontstage.layout;

import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the contents of a folded column: the number of its step with its title, and its pain points as counts. */
final class Folded {

    /** The height of a cell's tile. */
    static final double TILE = 12;

    private static final int LINES = 5;
    private static final double NUMBER = 17;

    private final Labels labels;

    Folded(Labels labels) {
        this.labels = labels;
    }

    Block step(Step step, String number, double width) {
        boolean words = width >= Columns.WORDS;
        Pen pen = new Pen(labels, words ? 1 : 0, 0, width - 1);
        pen.say(step.title());
        boolean path = !step.audience().paths().isEmpty();
        double disc = Math.min(width, StepBoxes.discWidth(number));
        double x = words ? 0 : width / 2 - disc / 2;
        if (path) {
            ring(number, x, 0, disc, pen);
            pen.say(labels.text("map.path", String.join(", ", step.audience().paths())));
        } else {
            StepBoxes.disc(number, x, 0, pen);
        }
        if (words) {
            signs(step, disc + 5, width, pen);
        }
        if (step.momentOfTruth()) {
            pen.say(labels.text("moment-of-truth"));
        }
        if (step.failPoint()) {
            pen.say(labels.text("map.fail-point"));
        }
        labels.spoken(step.timing()).forEach(pen::say);
        pen.down(NUMBER + 2);
        if (words) {
            boolean narrow = width < 60;
            pen.write(Paragraph.atMost(
                    LINES, step.title(), narrow ? Font.FOLDED_NARROW : Font.FOLDED, Tint.TEXT, width - 1));
        }
        List<Shape> shapes = new ArrayList<>(pen.shapes().size() + 1);
        // a progress bar is drawn at the bottom of the first box, below the words
        shapes.add(Shapes.area(0, 0, width, pen.y() + 5, 0, Tint.NONE));
        shapes.addAll(pen.shapes());
        return new Block(
                Role.STEP, step.title(), pen.name(), Optional.of(step.id().value()), width, pen.y(), shapes);
    }

    /** Draws a dashed ring around the number of a step that not everybody takes. */
    static void ring(String number, double x, double y, double width, Pen pen) {
        pen.draw(new Shape.Path(ring(x, y, width), Tint.GROUND, Tint.AUDIENCE_TEXT, 1, Dash.DASHED));
        pen.draw(Shapes.text(x + width / 2, y + 12.5, number, Font.SMALL, Tint.AUDIENCE_TEXT, TextAnchor.MIDDLE));
    }

    private static VectorPath ring(double left, double top, double width) {
        double r = NUMBER / 2 - 0.5;
        double k = r * 0.5523;
        double y = top + NUMBER / 2;
        double west = left + NUMBER / 2;
        double east = left + width - NUMBER / 2;
        return VectorPath.from(west, y - r)
                .line(east, y - r)
                .cubic(east + k, y - r, east + r, y - k, east + r, y)
                .cubic(east + r, y + k, east + k, y + r, east, y + r)
                .line(west, y + r)
                .cubic(west - k, y + r, west - r, y + k, west - r, y)
                .cubic(west - r, y - k, west - k, y - r, west, y - r)
                .close()
                .build();
    }

    private static void signs(Step step, double left, double width, Pen pen) {
        double x = left;
        if (step.momentOfTruth()) {
            pen.draw(Signs.star(x + 6, NUMBER / 2, 6));
            x += 16;
        }
        if (step.failPoint() && x + Signs.RING <= width) {
            pen.draw(Signs.failPoint(x + Signs.RING / 2, NUMBER / 2));
            x += Signs.RING + 3;
        }
        if (step.timing().idle().isPresent()) {
            String wait = Labels.span(step.timing().idle().get());
            double text = FontTable.width(wait, Font.COUNT);
            pen.draw(Signs.wait(x + Signs.RING / 2, NUMBER / 2));
            if (x + Signs.BESIDE_RING + text <= width) {
                pen.draw(Shapes.text(x + Signs.BESIDE_RING, 12, wait, Font.COUNT, Tint.WAIT, TextAnchor.START));
            }
        }
    }

    /** A block for the row of pains: how many pain points there are by severity, and how many opportunities. */
    static Optional<Block> counts(Items items, double width) {
        List<PainPoint> open = ItemOrder.open(items);
        List<Shape> shapes = new ArrayList<>();
        double y = 0;
        if (!open.isEmpty()) {
            Optional<PainSeverity> worst = open.get(0).severity();
            double pill = StageHeads.pillWidth(open.size());
            if (pill <= width) {
                StageHeads.pill(worst, open.size(), width - pill, y, shapes);
            } else {
                shapes.addAll(PainOverview.mark(open, width).shapes());
            }
            y += 21;
        }
        int ideas = items.opportunities().size();
        if (ideas > 0) {
            double pill = Signs.BULB + 4 + FontTable.width(Integer.toString(ideas), Font.COUNT) + 14;
            double x = Math.max(0, width - pill);
            if (pill > width) {
                shapes.add(Signs.bulb((width - Signs.BULB) / 2, y + 8.5));
                return Optional.of(Block.bare(Role.DECORATION, width, y + 17, shapes));
            }
            shapes.add(Shapes.bordered(x, y, pill, 17, 8.5, Tint.GROUND, Tint.OPPORTUNITY_EDGE, Dash.SOLID));
            shapes.add(Signs.bulb(x + 7, y + 8.5));
            shapes.add(Shapes.text(
                    x + 7 + Signs.BULB + 4,
                    y + 12.5,
                    Integer.toString(ideas),
                    Font.COUNT,
                    Tint.OPPORTUNITY_TEXT,
                    TextAnchor.START));
            y += 21;
        }
        return shapes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(Role.DECORATION, "", "", Optional.empty(), width, y - 4, shapes));
    }
}
