package io.frontstage.render.sheet;

import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a map into sheets: between stages; if a stage is too wide, also between its steps; and if the map is too tall, also between its
 * rows. A card that fits a sheet is never cut. Every sheet repeats the heads of its stages and steps, and the names of the lanes.
 */
public final class Sheets {

    /** Maximum points per CSS pixel: as large as on the screen. */
    public static final double LARGEST = 0.75;

    /** Maximum scale of a map with several sheets: letters of 8 points. */
    private static final double SEVERAL = 0.6;

    /** Minimum scale of a map: letters of 6 points. */
    private static final double SMALLEST = 0.45;

    /**
     * Minimum scale of a map that would otherwise have too many sheets: letters of 3 points, to be enlarged on a
     * screen.
     */
    private static final double TINY = 0.22;

    /** Maximum overlap of two things that still count as being side by side. */
    private static final double TOUCHING = 2;

    /** The roles of shapes that must not be cut. */
    private static final Set<Role> WHOLE =
            Set.of(Role.STEP, Role.CARD, Role.PAIN_POINT, Role.DELIGHT, Role.OPPORTUNITY, Role.THOUGHT);

    private final Scene scene;
    private final ToDoubleFunction<Shape.Text> widths;
    private final double width;
    private final double height;
    private final double largest;

    private Sheets(Scene scene, ToDoubleFunction<Shape.Text> widths, double width, double height, double largest) {
        this.scene = scene;
        this.widths = widths;
        this.width = width;
        this.height = height;
        this.largest = largest;
    }

    /**
     * One sheet.
     *
     * @param scale points per CSS pixel
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param panels what it shows
     * @param stages the ids of the stages that it shows, in their order
     */
    public record Sheet(double scale, double width, double height, List<Panel> panels, List<String> stages) {

        public Sheet {
            panels = List.copyOf(panels);
            stages = List.copyOf(stages);
        }

        /** Whether its letters are smaller than 6 points. */
        public boolean isSmall() {
            return scale < SMALLEST;
        }

        /** The titles of its stages, separated by commas. */
        public String named(Map<String, String> titles) {
            return stages.stream().map(id -> titles.getOrDefault(id, id)).collect(Collectors.joining(", "));
        }
    }

    /**
     * A part of a drawing on a sheet.
     *
     * @param shapes the shapes of the drawing
     * @param area the part; nothing outside of it is shown
     * @param x the horizontal position of its upper left corner on the sheet, in CSS pixels
     * @param y the vertical position of that corner
     */
    public record Panel(List<Shape> shapes, Area area, double x, double y) {

        public Panel {
            shapes = List.copyOf(shapes);
        }

        /** The shapes that are at least partly inside the part. */
        public List<Shape> visible() {
            return shapes.stream()
                    .filter(shape ->
                            Area.of(shape, Sheets::width).filter(area::meets).isPresent())
                    .toList();
        }
    }

    /** The head of a stage or a step, with its id. */
    private record Head(Area area, String id) {}

    /**
     * The sheets of a map, from left to right.
     *
     * @param widths gives the width of a text
     * @param width the width of the space on a sheet, in points
     * @param height the height of that space
     * @param largest maximum number of points per CSS pixel
     * @param most maximum number of sheets, for which letters become smaller; it is exceeded only if they would become
     *     too small
     */
    public static List<Sheet> of(
            Scene scene, ToDoubleFunction<Shape.Text> widths, double width, double height, double largest, int most) {
        Sheets cut = new Sheets(scene, widths, width, height, largest);
        List<Sheet> sheets = cut.sheets();
        double scale = SMALLEST;
        while (sheets.size() > most && scale > TINY) {
            scale = Math.max(TINY, scale * Math.min(0.95, Math.sqrt((double) most / sheets.size())));
            sheets = cut.sheets(scale);
        }
        return sheets;
    }

    /** All sheets that a map needs with legible letters, assuming the widths of texts from the layout. */
    public static List<Sheet> of(Scene scene, double width, double height) {
        return new Sheets(scene, Sheets::width, width, height, LARGEST).sheets();
    }

    /** The width of a text; one that the layout does not know is assumed to be wide. */
    private static double width(Shape.Text text) {
        return text.width() > 0
                ? text.width()
                : text.text().length() * text.font().size();
    }

    private List<Sheet> sheets() {
        double whole = Math.min(
                width / (scene.names().width() + scene.body().width()),
                height / scene.body().height());
        if (whole >= SMALLEST) {
            return sheets(Math.min(largest, whole));
        }
        List<Sheet> larger = sheets(
                Math.max(SMALLEST, Math.min(SEVERAL, height / scene.body().height())));
        if (2 * larger.size() <= heads(Role.STAGE).size()) {
            return larger;
        }
        // fewer than two stages per sheet would separate what belongs together
        List<Sheet> fewer = sheets(SMALLEST);
        return fewer.size() < larger.size() ? fewer : larger;
    }

    /** @param scale the minimum scale */
    private List<Sheet> sheets(double scale) {
        double names = scene.names().width();
        double bodyHeight = scene.body().height();
        List<Head> stages = heads(Role.STAGE);
        double[] across = across(stages, Math.max(width / scale - names, names));
        double headsEnd = headsEnd(height / scale / 2);
        double[] down = bodyHeight * scale <= height + 0.01
                ? new double[] {headsEnd, bodyHeight}
                : rows(headsEnd, bodyHeight, height / scale - headsEnd);
        List<Area> bodies = new ArrayList<>();
        for (int i = 0; i + 1 < across.length; i++) {
            for (int j = 0; j + 1 < down.length; j++) {
                bodies.add(new Area(across[i], down[j], across[i + 1], down[j + 1]));
            }
        }
        double filling = filling(bodies, headsEnd, scale);
        return bodies.stream()
                .map(body -> new Sheet(
                        filling,
                        names + body.width(),
                        headsEnd + body.height(),
                        panels(body, headsEnd),
                        within(stages, body)))
                .toList();
    }

    private double[] across(List<Head> stages, double room) {
        List<Double> betweenStages = cuts(stages);
        List<Double> betweenSteps = cuts(heads(Role.STEP));
        return balanced(
                scene.body().width(),
                room,
                List.of(uncrossed(betweenStages), uncrossed(betweenSteps), betweenStages, betweenSteps));
    }

    /** The largest scale at which all parts fit; it is the same for all. */
    private double filling(List<Area> bodies, double headsEnd, double least) {
        double names = scene.names().width();
        double fitting = bodies.stream()
                .mapToDouble(body -> Math.min(width / (names + body.width()), height / (headsEnd + body.height())))
                .min()
                .orElse(least);
        return Math.max(least, Math.min(largest, fitting));
    }

    /** The four panels of a sheet: above, the corner and the heads of its columns; below, the names of the rows and the body. */
    private List<Panel> panels(Area body, double headsEnd) {
        List<Shape> names = scene.names().shapes();
        List<Shape> shapes = scene.body().shapes();
        double right = scene.names().width();
        return List.of(
                new Panel(names, new Area(0, 0, right, headsEnd), 0, 0),
                new Panel(names, new Area(0, body.top(), right, body.bottom()), 0, headsEnd),
                new Panel(shapes, new Area(body.left(), 0, body.right(), headsEnd), right, 0),
                new Panel(shapes, body, right, headsEnd));
    }

    private static List<String> within(List<Head> stages, Area body) {
        return stages.stream()
                .filter(stage -> stage.area().left() < body.right()
                        && body.left() < stage.area().right())
                .map(Head::id)
                .toList();
    }

    /** The possible cuts, in order: at the left of each head except the first. */
    private static List<Double> cuts(List<Head> heads) {
        return heads.stream()
                .map(head -> head.area().left() - 1)
                .sorted()
                .skip(1)
                .distinct()
                .toList();
    }

    /** The cuts that go through no card. */
    private List<Double> uncrossed(List<Double> cuts) {
        List<Area> cards = scene.body().shapes().stream()
                .filter(shape -> shape instanceof Shape.Group group && WHOLE.contains(group.role()))
                .flatMap(shape -> Area.of(shape, widths).stream())
                .toList();
        return cuts.stream()
                .filter(cut ->
                        cards.stream().noneMatch(card -> card.left() < cut - TOUCHING && card.right() > cut + TOUCHING))
                .toList();
    }

    /**
     * Pieces of similar size, as many as {@link #packed} makes, found with the smallest size that does not give more.
     */
    private static double[] balanced(double end, double room, List<List<Double>> cuts) {
        double[] best = packed(end, room, cuts);
        for (double less = room * 0.98; less > room * 0.4; less -= room * 0.02) {
            double[] next = packed(end, less, cuts);
            if (next.length > best.length) {
                break;
            }
            best = next;
        }
        return best;
    }

    /**
     * Divides the range from 0 to the end into pieces that fit.
     *
     * @param cuts the best cuts, then less good ones; if none fits, it is cut anywhere
     */
    private static double[] packed(double end, double room, List<List<Double>> cuts) {
        List<Double> pieces = new ArrayList<>(List.of(0.0));
        double from = 0;
        while (end - from > room + 0.01) {
            double least = from + 1;
            double most = from + room;
            from = cuts.stream()
                    .mapToDouble(each -> last(each, least, most))
                    .filter(cut -> cut > 0)
                    .findFirst()
                    .orElse(most);
            pieces.add(from);
        }
        pieces.add(end);
        return pieces.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The last cut in the range; -1 if there is none. */
    private static double last(List<Double> cuts, double least, double most) {
        return cuts.stream()
                .mapToDouble(Double::doubleValue)
                .filter(cut -> cut >= least && cut <= most)
                .max()
                .orElse(-1);
    }

    private double[] rows(double from, double end, double room) {
        double[] cuts = balanced(end - from, room, List.of(gaps(from)));
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] += from;
        }
        return cuts;
    }

    /** The positions below the heads at which a horizontal cut goes through nothing. */
    private List<Double> gaps(double from) {
        List<Area> blocks = Stream.of(scene.body(), scene.names())
                .flatMap(drawing -> drawing.shapes().stream())
                .filter(Sheets::isBlock)
                .flatMap(shape -> Area.of(shape, widths).stream())
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
        return shape instanceof Shape.Group group && group.role() != Role.DECORATION && group.role() != Role.ARROW;
    }

    /** The lower end of the heads: those of the steps or, if they would take too much space, those of the stages. */
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
                Area.of(shape, widths)
                        .ifPresent(
                                area -> out.add(new Head(area, group.element().get())));
            }
        }
    }
}
