package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Step;
import io.frontstage.difference.Change;
import io.frontstage.difference.MapThing;
import io.frontstage.difference.Sign;
import io.frontstage.difference.ThingKind;
import io.frontstage.future.FutureColumn;
import io.frontstage.future.FutureComparison;
import io.frontstage.future.FutureLine;
import io.frontstage.messages.Messages;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lays out today's map and a future one in one row of steps: both curves, what is done out of the customer's sight today and in the future
 * where that differs, and the pain points that disappear. It shows few words; the list next to it has all of them.
 */
public final class FutureMap {

    /** The width of the row names at the left. */
    public static final double HEADS = 98;

    private static final double MIDDLE = 79;

    /** The width of columns on a map of more than {@value #MANY} steps. */
    private static final double NARROW = 56;

    private static final int MANY = 40;
    private static final double CURVE = 108;
    private static final double PAD = 6;

    /** The prefix of the ids of what is only on today's map. */
    private static final String GONE = "-";

    private final FutureComparison comparison;
    private final Messages messages;
    private final List<FutureColumn> columns;
    private final double width;
    private final Map<String, Sign> future = new HashMap<>();
    private final Map<String, Sign> today = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final List<Shape> ground = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private double y = 2;

    private FutureMap(FutureComparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.columns = comparison.columns();
        this.width = columns.size() > MANY ? NARROW : MIDDLE;
        for (FutureLine line : comparison.lines()) {
            future.put(line.thing().id(), line.signs().iterator().next());
        }
        for (Change change : comparison.difference().changes()) {
            if (change.sign() == Sign.REMOVED || change.sign() == Sign.MOVED) {
                change.before().ifPresent(thing -> mark(thing, change.sign()));
            }
        }
        comparison.gone().forEach(pain -> gone.add(pain.id().value()));
    }

    /** The drawing. Groups have the ids of the future map's things; the ids of today's cards and of removed steps have a dash in front. */
    public static Drawing of(FutureComparison comparison, Messages messages) {
        return new FutureMap(comparison, messages).layOut();
    }

    private void mark(MapThing thing, Sign sign) {
        if (thing.kind() == ThingKind.CARD) {
            today.putIfAbsent(thing.id(), sign);
        }
        if (sign == Sign.REMOVED) {
            thing.children().stream()
                    .filter(child -> !comparison.difference().same().containsValue(child))
                    .forEach(child -> mark(child, sign));
        }
    }

    private Drawing layOut() {
        stages();
        double top = y;
        steps();
        curves();
        cards("future.today", FutureColumn::today, true);
        cards("future.future", FutureColumn::future, false);
        pains();
        frames(top);
        List<Shape> all = new ArrayList<>();
        all.add(Shapes.decoration(ground));
        all.addAll(shapes);
        return new Drawing(left(columns.size()) + 2, y + PAD, all);
    }

    private void stages() {
        head(messages.text("compare.stages"), Tint.TEXT);
        int first = 0;
        for (int at = 1; at <= columns.size(); at++) {
            String stage = columns.get(first).stage();
            if (at == columns.size() || !columns.get(at).stage().equals(stage)) {
                double wide = (at - first) * width;
                ground.add(Shapes.area(left(first), y, wide - 4, 20, 2, Tint.STAGE));
                Paragraph.write(
                        stage, left(first) + 5, y + 3, wide - 12, 1, Font.SMALL_STRONG, Tint.STAGE_TEXT, ground);
                first = at;
            }
        }
        y += 20 + PAD;
    }

    private void steps() {
        head(messages.text("compare.steps"), Tint.TEXT);
        double height = 0;
        int number = 0;
        for (int at = 0; at < columns.size(); at++) {
            FutureColumn column = columns.get(at);
            String sign = column.isGone() ? Sign.REMOVED.mark() : column.isNew() ? Sign.ADDED.mark() : "";
            String before = column.isGone() ? sign : (sign + " " + ++number).strip();
            Tint tint = column.isGone() ? Tint.OVERDUE : Tint.TEXT;
            List<Shape> head = new ArrayList<>();
            height = Math.max(
                    height,
                    Paragraph.write(
                            before + " " + column.step().title(),
                            left(at),
                            y,
                            width - 4,
                            4,
                            Font.SMALL_STRONG,
                            tint,
                            head));
            group(Role.STEP, column.step().title(), id(column.step().id().value(), column.isGone()), head);
        }
        y += height + PAD;
    }

    private void curves() {
        double right = left(columns.size());
        double zero = y + CURVE / 2;
        ground.add(Shapes.area(HEADS, y, right - HEADS, CURVE / 2, 0, Tint.EMOTION_GOOD));
        ground.add(Shapes.area(HEADS, zero, right - HEADS, CURVE / 2, 0, Tint.EMOTION_BAD));
        ground.add(Shapes.line(HEADS, zero, right, zero, Tint.EMOTION_ZERO, 1, Dash.SOLID));
        head(
                comparison
                        .persona()
                        .map(persona -> messages.text("future.feels", shortName(persona)))
                        .orElseGet(() -> messages.text("compare.feels")),
                Tint.TEXT);
        ground.add(new Shape.Circle(10, y + 42, 4, Tint.GROUND, Tint.TEXT_SUBTLE, 1.5));
        Paragraph.write(messages.text("future.today"), 20, y + 34, HEADS - 24, 1, Font.SMALL, Tint.TEXT, ground);
        ground.add(CurveMarks.mark(0, 10, y + 60));
        Paragraph.write(messages.text("future.future"), 20, y + 52, HEADS - 24, 1, Font.SMALL, Tint.TEXT, ground);
        curve(column -> column.today().flatMap(comparison::feltToday), Tint.TEXT_SUBTLE, Dash.DOTTED, true);
        curve(column -> column.future().flatMap(comparison::feltThen), CurveMarks.tint(0), Dash.SOLID, false);
        y += CURVE + PAD;
    }

    private void curve(Function<FutureColumn, Optional<Emotion>> felt, Tint tint, Dash dash, boolean isHollow) {
        List<Shape> points = new ArrayList<>();
        double fromX = 0;
        double fromY = 0;
        for (int at = 0; at < columns.size(); at++) {
            Optional<Emotion> emotion = felt.apply(columns.get(at));
            if (emotion.isPresent()) {
                double x = left(at) + width / 2;
                double to = y + 12 + (2 - emotion.get().score()) * (CURVE - 24) / 4;
                if (!points.isEmpty()) {
                    ground.add(Shapes.line(fromX, fromY, x, to, tint, 2, dash));
                }
                points.add(isHollow ? new Shape.Circle(x, to, 4, Tint.GROUND, tint, 1.5) : CurveMarks.mark(0, x, to));
                fromX = x;
                fromY = to;
            }
        }
        ground.addAll(points);
    }

    /** Draws the organisation's cards: today's in lanes that differ at the step, and those of the future that are new or different. */
    private void cards(String name, Function<FutureColumn, Optional<Step>> side, boolean isToday) {
        ground.add(Shapes.line(0, y, left(columns.size()), y, Tint.RULE, 1, Dash.SOLID));
        y += PAD;
        double height = head(messages.text(name), isToday ? Tint.TEXT : Tint.LINK);
        Paragraph.write(
                messages.text("future.behind"), 4, y + 2 + height, HEADS - 10, 1, Font.SMALL, Tint.TEXT_SUBTLE, ground);
        height += Font.SMALL.lineHeight() + PAD;
        for (int at = 0; at < columns.size(); at++) {
            FutureColumn column = columns.get(at);
            Optional<Step> step = side.apply(column);
            double below = y;
            for (Lane lane : (isToday ? comparison.today() : comparison.future()).lanes()) {
                boolean isAll = isToday && isDifferent(column, lane.id());
                for (Card card : step.map(one -> behind(one, lane)).orElse(List.of())) {
                    Sign sign = (isToday ? today : future).get(card.id().value());
                    if (isAll || sign != null) {
                        below += card(card, sign, left(at), below, isToday) + 3;
                    }
                }
            }
            height = Math.max(height, below - y);
        }
        y += height + PAD;
    }

    private boolean isDifferent(FutureColumn column, LaneId lane) {
        return isMarked(column.today(), comparison.today(), lane, today)
                || isMarked(column.future(), comparison.future(), lane, future);
    }

    private static boolean isMarked(Optional<Step> step, Blueprint map, LaneId lane, Map<String, Sign> signs) {
        return map.lanes().stream()
                .filter(one -> one.id().equals(lane))
                .flatMap(one -> step.map(at -> behind(at, one)).orElse(List.of()).stream())
                .anyMatch(card -> signs.containsKey(card.id().value()));
    }

    /** The cards of a step in a lane of the organisation. */
    private static List<Card> behind(Step step, Lane lane) {
        return lane.kind().compareTo(LaneKind.CUSTOMER) > 0
                ? step.cell(lane.id()).map(Cell::cards).orElse(List.of())
                : List.of();
    }

    private double card(Card card, Sign sign, double x, double top, boolean isToday) {
        boolean isGone = isToday && sign == Sign.REMOVED;
        Optional<ChangeMark> mark = Optional.ofNullable(sign).map(one -> mark(one, isToday));
        Tint ink = isGone ? Tint.OVERDUE : mark.isEmpty() ? Tint.TEXT_SUBTLE : Tint.TEXT;
        String text = mark.map(one -> one.sign() + " ").orElse("") + card.does();
        List<Shape> tile = new ArrayList<>();
        double height = Paragraph.write(text, x + 4, top + 3, width - 14, 4, Font.SMALL, ink, tile) + 6;
        tile.add(
                0,
                new Shape.Box(
                        x,
                        top,
                        width - 6,
                        height,
                        2,
                        Tint.GROUND,
                        mark.map(ChangeMark::tint).orElse(Tint.RULE),
                        mark.isEmpty() ? 1 : 2,
                        mark.map(ChangeMark::dash).orElse(Dash.SOLID)));
        group(Role.CARD, card.does(), id(card.id().value(), isToday), tile);
        return height;
    }

    private static ChangeMark mark(Sign sign, boolean isToday) {
        return isToday && sign == Sign.MOVED ? ChangeMark.MOVED_FROM : ChangeMark.valueOf(sign.name());
    }

    private void pains() {
        ground.add(Shapes.line(0, y, left(columns.size()), y, Tint.RULE, 1, Dash.SOLID));
        y += PAD;
        double height = head(messages.text("future.gone"), Tint.TEXT);
        for (int at = 0; at < columns.size(); at++) {
            double below = y;
            List<PainPoint> pains =
                    columns.get(at).today().map(step -> step.items().pains()).orElse(List.of());
            for (PainPoint pain : pains) {
                if (gone.contains(pain.id().value())) {
                    List<Shape> tile = new ArrayList<>();
                    double tall = Paragraph.write(
                            "✓ " + pain.title(),
                            left(at) + 7,
                            below + 2,
                            width - 15,
                            3,
                            Font.SMALL,
                            Tint.TEXT_SUBTLE,
                            tile);
                    tile.add(0, Shapes.area(left(at), below, width - 6, tall + 4, 1, Tint.FIXED));
                    tile.add(1, Shapes.area(left(at), below, 3, tall + 4, 0, Tint.SUPPORT_BAR));
                    group(Role.PAIN_POINT, pain.title(), id(pain.id().value(), true), tile);
                    below += tall + 7;
                }
            }
            height = Math.max(height, below - y);
        }
        y += height + PAD;
    }

    /** Draws frames from top to bottom: solid around a new step, dashed around a removed one. */
    private void frames(double top) {
        for (int at = 0; at < columns.size(); at++) {
            FutureColumn column = columns.get(at);
            if (column.isNew() || column.isGone()) {
                ChangeMark mark = column.isNew() ? ChangeMark.ADDED : ChangeMark.REMOVED;
                ground.add(new Shape.Box(
                        left(at) - 4,
                        top - 3,
                        width,
                        y - top,
                        3,
                        Tint.NONE,
                        mark.tint(),
                        column.isNew() ? 2 : 1,
                        mark.dash()));
            }
        }
    }

    private void group(Role role, String name, String id, List<Shape> children) {
        shapes.add(new Shape.Group(role, name, Optional.of(id), children));
    }

    private static String id(String id, boolean isToday) {
        return isToday ? GONE + id : id;
    }

    private double left(int at) {
        return HEADS + at * width;
    }

    private double head(String name, Tint tint) {
        return Paragraph.write(name, 4, y + 2, HEADS - 10, 2, Font.SMALL_STRONG, tint, ground);
    }

    /** A persona's title up to the comma. */
    private static String shortName(Persona persona) {
        int comma = persona.title().indexOf(',');
        return comma > 0 ? persona.title().substring(0, comma) : persona.title();
    }
}
