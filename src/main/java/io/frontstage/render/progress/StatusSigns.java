package io.frontstage.render.progress;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Counts;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.ItemState;
import io.frontstage.issue.Progress;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Draws on a laid-out map what the page's script draws there: the status beside each issue key, and the progress of each stage and step.
 * For files, which have no script.
 */
public final class StatusSigns {

    /** The order of the parts of a bar, with their colours. */
    private static final Map<ItemState, Tint> COLOURS = colours();

    private static final double RADIUS = 3.5;
    private static final double BAR = 4;
    private static final double STEP_PADDING = 8;
    private static final double STEP_FOOT = 6;
    /** Minimum distance between the name of a stage and its count, in CSS pixels. */
    private static final double GAP = 6;

    private static final double DIGIT = 0.556;
    private static final double BLANK = 0.278;

    /** The status of every issue is unknown: the sign beside each issue key says so, and no progress is drawn. */
    public static final StatusSigns UNKNOWN = new StatusSigns(key -> new IssueSnapshot.Unknown());

    private final Function<IssueKey, IssueSnapshot> snapshot;
    private final Map<String, Counts> stages = new HashMap<>();
    private final Map<String, Counts> steps = new HashMap<>();

    /** @param snapshot what the reader may see of an issue */
    public StatusSigns(Progress progress, Function<IssueKey, IssueSnapshot> snapshot) {
        this(snapshot);
        progress.stages().forEach((stage, counts) -> stages.put(stage.value(), counts));
        progress.steps().forEach((step, counts) -> steps.put(step.value(), counts));
    }

    private StatusSigns(Function<IssueKey, IssueSnapshot> snapshot) {
        this.snapshot = snapshot;
    }

    private static Map<ItemState, Tint> colours() {
        Map<ItemState, Tint> colours = new LinkedHashMap<>();
        colours.put(ItemState.DONE, Tint.STATUS_DONE);
        colours.put(ItemState.IN_PROGRESS, Tint.STATUS_IN_PROGRESS);
        colours.put(ItemState.TO_DO, Tint.STATUS_TO_DO);
        colours.put(ItemState.NOT_STARTED, Tint.EMOTION_ZERO);
        colours.put(ItemState.HIDDEN, Tint.CHIP_EDGE);
        colours.put(ItemState.UNKNOWN, Tint.CHIP_EDGE);
        return colours;
    }

    /** The map with the signs. */
    public Scene on(Scene scene) {
        Drawing body = scene.body();
        return new Scene(scene.names(), new Drawing(body.width(), body.height(), each(body.shapes())), scene.legend());
    }

    private List<Shape> each(List<Shape> shapes) {
        return shapes.stream().map(this::one).toList();
    }

    private Shape one(Shape shape) {
        if (shape instanceof Shape.Inset inset) {
            return new Shape.Inset(inset.dx(), inset.dy(), each(inset.children()));
        }
        if (!(shape instanceof Shape.Group group)) {
            return shape;
        }
        List<Shape> children = new ArrayList<>(each(group.children()));
        children.addAll(signs(group));
        return new Shape.Group(group.role(), group.name(), group.element(), children);
    }

    private List<Shape> signs(Shape.Group group) {
        return switch (group.role()) {
            case ISSUE -> first(group, Shape.Text.class)
                    .map(text -> sign(group.name(), text.x() + text.width() + RADIUS * 2, text.y() - BAR))
                    .orElse(List.of());
            case ISSUE_STATUS -> first(group, Shape.Circle.class)
                    .map(ring -> sign(group.element().orElseThrow(), ring.x(), ring.y()))
                    .orElse(List.of());
            case STAGE -> counted(stages, group)
                    .map(counts -> stage(group, counts))
                    .orElse(List.of());
            case STEP -> counted(steps, group)
                    .map(counts -> step(group, counts))
                    .orElse(List.of());
            default -> List.of();
        };
    }

    private static <T extends Shape> Optional<T> first(Shape.Group group, Class<T> kind) {
        return group.children().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static Optional<Counts> counted(Map<String, Counts> all, Shape.Group group) {
        return group.element().map(all::get);
    }

    /** A ring for to do, half full for in progress, full with a tick for done, with a line through it if nothing is known. */
    private List<Shape> sign(String key, double x, double y) {
        ItemState state = ItemState.of(snapshot.apply(new IssueKey(key)));
        Tint tint = COLOURS.get(state);
        List<Shape> sign = new ArrayList<>();
        sign.add(new Shape.Circle(
                x, y, RADIUS, state == ItemState.DONE ? tint : Tint.GROUND, tint, state == ItemState.DONE ? 1 : 1.2));
        switch (state) {
            case DONE -> sign.add(path(
                    VectorPath.from(x - 2, y).line(x - 0.5, y + 1.6).line(x + 2, y - 1.6),
                    Tint.NONE,
                    Tint.GROUND,
                    1.3));
            case IN_PROGRESS -> sign.add(path(
                    VectorPath.from(x, y - RADIUS)
                            .cubic(x + 4.6, y - RADIUS, x + 4.6, y + RADIUS, x, y + RADIUS)
                            .close(),
                    tint,
                    Tint.NONE,
                    0));
            case HIDDEN, UNKNOWN -> sign.add(
                    path(VectorPath.from(x - 2, y + 2).line(x + 2, y - 2), Tint.NONE, tint, 1.2));
            default -> {}
        }
        return decoration(sign);
    }

    private static Shape path(VectorPath.Builder path, Tint fill, Tint stroke, double width) {
        return new Shape.Path(path.build(), fill, stroke, width, Dash.SOLID);
    }

    private List<Shape> stage(Shape.Group head, Counts counts) {
        Optional<Shape.Box> track = head.children().stream()
                .filter(Shape.Box.class::isInstance)
                .map(Shape.Box.class::cast)
                .filter(box -> box.fill() == Tint.TRACK)
                .findFirst();
        if (track.isEmpty()) {
            return List.of();
        }
        List<Shape> shapes = new ArrayList<>(
                bar(track.get().x(), track.get().y(), track.get().width(), counts));
        double right = track.get().x() + track.get().width();
        List<Shape.Text> names = head.children().stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .filter(text -> text.font() == Font.STAGE)
                .toList();
        String count = counts.of(ItemState.DONE) + " / " + counts.total();
        double width = width(count);
        double begins = round(right - width);
        if (!names.isEmpty() && names.stream().allMatch(name -> name.x() + name.width() + GAP <= begins)) {
            shapes.add(new Shape.Text(
                    begins, names.get(0).y(), count, Font.SMALL_STRONG, Tint.TEXT_SUBTLE, TextAnchor.START, width));
        }
        return decoration(shapes);
    }

    /** A step that is drawn without a box has no room for a bar. */
    private static List<Shape> step(Shape.Group step, Counts counts) {
        return first(step, Shape.Box.class)
                .filter(box -> box.fill() != Tint.NONE)
                .map(box -> decoration(bar(
                        box.x() + STEP_PADDING,
                        box.y() + box.height() - STEP_FOOT,
                        box.width() - 2 * STEP_PADDING,
                        counts)))
                .orElse(List.of());
    }

    private static List<Shape> bar(double left, double y, double width, Counts counts) {
        List<Shape> pieces = new ArrayList<>();
        double x = left;
        for (Map.Entry<ItemState, Tint> part : COLOURS.entrySet()) {
            double piece = width * counts.of(part.getKey()) / counts.total();
            if (piece > 0) {
                pieces.add(new Shape.Box(round(x), y, round(piece), BAR, 0, part.getValue(), Tint.NONE, 0, Dash.SOLID));
                x += piece;
            }
        }
        return pieces;
    }

    /** The width of digits, blanks and a slash, which are the same in Arial, Helvetica and Liberation Sans. */
    private static double width(String count) {
        long digits = count.chars().filter(Character::isDigit).count();
        return round(Font.SMALL_STRONG.size() * (digits * DIGIT + (count.length() - digits) * BLANK));
    }

    private static double round(double number) {
        return Math.rint(number * 100) / 100;
    }

    private static List<Shape> decoration(List<Shape> shapes) {
        return List.of(new Shape.Group(Role.DECORATION, "", Optional.empty(), shapes));
    }
}
