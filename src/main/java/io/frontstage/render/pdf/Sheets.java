package io.frontstage.render.pdf;

import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Cuts a map into sheets: between stages, where a stage is too wide between its steps, and where a map is too high between what stands in its
 * rows. The heads of stages and steps, and the names of lanes, are on every sheet.
 */
final class Sheets {

    /** Points to the CSS pixel: as large as on the screen. */
    static final double LARGEST = 0.75;

    /** As large as a map gets that has several sheets: letters of 8 points. */
    private static final double SEVERAL = 0.6;

    /** As small as a map gets: letters of 6 points. */
    private static final double SMALLEST = 0.45;

    private final Scene scene;
    private final Typeface typeface;
    private final double width;
    private final double height;

    private Sheets(Scene scene, Typeface typeface, Paper paper) {
        this.scene = scene;
        this.typeface = typeface;
        this.width = paper.roomWidth();
        this.height = paper.roomHeight();
    }

    /**
     * One sheet.
     *
     * @param scale points to the CSS pixel
     * @param heads the height of the heads that are repeated above {@code body}
     * @param body what it shows of the map's body, below the heads
     * @param stages whose stages these are, in their order
     */
    record Sheet(double scale, double heads, Area body, List<String> stages) {}

    /** A stage or a step: where it is, and what it is called. */
    private record Head(Area area, String name) {}

    static List<Sheet> of(Scene scene, Typeface typeface, Paper paper) {
        return new Sheets(scene, typeface, paper).sheets();
    }

    private List<Sheet> sheets() {
        double names = scene.names().width();
        double bodyWidth = scene.body().width();
        double bodyHeight = scene.body().height();
        double whole = Math.min(width / (names + bodyWidth), height / bodyHeight);
        double scale = whole >= SMALLEST
                ? Math.min(LARGEST, whole)
                : Math.max(SMALLEST, Math.min(SEVERAL, height / bodyHeight));
        List<Head> stages = heads(Role.STAGE);
        double room = Math.max(width / scale - names, names);
        double[] across = balanced(bodyWidth, room, cuts(stages, Area::left), cuts(heads(Role.STEP), Area::left));
        double headsEnd = headsEnd(height / scale / 2);
        double[] down = bodyHeight * scale <= height + 0.01
                ? new double[] {headsEnd, bodyHeight}
                : rows(headsEnd, bodyHeight, height / scale - headsEnd);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i + 1 < across.length; i++) {
            for (int j = 0; j + 1 < down.length; j++) {
                Area body = new Area(across[i], down[j], across[i + 1], down[j + 1]);
                sheets.add(new Sheet(scale, headsEnd, body, names(stages, body)));
            }
        }
        return sheets;
    }

    private static List<String> names(List<Head> stages, Area body) {
        return stages.stream()
                .filter(stage -> stage.area().left() < body.right()
                        && body.left() < stage.area().right())
                .map(Head::name)
                .toList();
    }

    /** Where it may be cut, in order: at the left of each but the first. */
    private static List<Double> cuts(List<Head> heads, ToDoubleFunction<Area> edge) {
        return heads.stream()
                .map(head -> edge.applyAsDouble(head.area()) - 1)
                .sorted()
                .skip(1)
                .distinct()
                .toList();
    }

    /** As many pieces as {@link #packed} makes, of much the same size: in the least room that gives no more of them. */
    private static double[] balanced(double end, double room, List<Double> good, List<Double> lesser) {
        double[] best = packed(end, room, good, lesser);
        for (double less = room * 0.98; less > room * 0.4; less -= room * 0.02) {
            double[] next = packed(end, less, good, lesser);
            if (next.length > best.length) {
                break;
            }
            best = next;
        }
        return best;
    }

    /** From 0 to the end in pieces that fit the room: at the good cuts, else at the lesser ones, else anywhere. */
    private static double[] packed(double end, double room, List<Double> good, List<Double> lesser) {
        List<Double> cuts = new ArrayList<>(List.of(0.0));
        double from = 0;
        while (end - from > room + 0.01) {
            double least = from + 1;
            double most = from + room;
            double next = last(good, least, most);
            if (next < 0) {
                next = last(lesser, least, most);
            }
            from = next < 0 ? most : next;
            cuts.add(from);
        }
        cuts.add(end);
        return cuts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The last cut within; -1 if there is none. */
    private static double last(List<Double> cuts, double least, double most) {
        return cuts.stream()
                .mapToDouble(Double::doubleValue)
                .filter(cut -> cut >= least && cut <= most)
                .max()
                .orElse(-1);
    }

    private double[] rows(double from, double end, double room) {
        double[] cuts = balanced(end - from, room, gaps(from), List.of());
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] += from;
        }
        return cuts;
    }

    /** Below the heads: how far down nothing is that would be cut. */
    private List<Double> gaps(double from) {
        List<Area> blocks = scene.body().shapes().stream()
                .filter(Sheets::isBlock)
                .flatMap(shape -> Area.of(shape, typeface).stream())
                .sorted(Comparator.comparingDouble(Area::top))
                .toList();
        List<Double> gaps = new ArrayList<>();
        double covered = from;
        for (Area block : blocks) {
            if (block.top() > covered && covered > from) {
                gaps.add((covered + block.top()) / 2 - from);
            }
            covered = Math.max(covered, block.bottom());
        }
        return gaps;
    }

    private static boolean isBlock(Shape shape) {
        return shape instanceof Shape.Group group
                && group.role() != Role.DECORATION
                && group.role() != Role.ARROW
                && group.role() != Role.BADGE;
    }

    /** Where the heads end: those of the steps, or where they would take too much, those of the stages. */
    private double headsEnd(double most) {
        double steps = bottom(heads(Role.STEP));
        return steps <= most ? steps : Math.min(most, bottom(heads(Role.STAGE)));
    }

    private static double bottom(List<Head> heads) {
        return heads.stream().mapToDouble(head -> head.area().bottom()).max().orElse(0);
    }

    private List<Head> heads(Role role) {
        List<Head> found = new ArrayList<>();
        collect(scene.body().shapes(), role, found);
        return found;
    }

    private void collect(List<Shape> shapes, Role role, List<Head> out) {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Group group
                    && group.role() == role
                    && group.element().isPresent()) {
                Area.of(shape, typeface).ifPresent(area -> out.add(new Head(area, name(group))));
            }
        }
    }

    private static String name(Shape.Group group) {
        if (!group.name().isEmpty()) {
            return group.name();
        }
        List<String> texts = new ArrayList<>();
        texts(group.children(), texts);
        return String.join(" ", texts);
    }

    private static void texts(List<Shape> shapes, List<String> out) {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Text text) {
                out.add(text.text());
            } else if (shape instanceof Shape.Group group) {
                texts(group.children(), out);
            } else if (shape instanceof Shape.Inset inset) {
                texts(inset.children(), out);
            }
        }
    }
}
