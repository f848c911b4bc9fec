package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.gap.FeltAnswers;
import io.frontstage.gap.Gap;
import io.frontstage.messages.Messages;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lays out the journey above, the service below and the gaps in a band between: a column a step, a line a lane. It shows few words; the
 * list beside it says all of them.
 */
public final class GapMap {

    private static final double HEADS = 98;
    private static final double MIDDLE = 79;

    /** Columns of a map of more steps than {@value #MANY}. */
    private static final double NARROW = 56;

    private static final int MANY = 40;
    private static final double CURVE = 108;
    private static final double PAD = 6;
    private static final Font SMALL = Font.SMALL;

    private final Blueprint blueprint;
    private final List<Gap> gaps;
    private final FeltAnswers answers;
    private final Messages messages;
    private final List<Step> steps;
    private final double column;
    private final List<Shape> ground = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private double y = 2;

    private GapMap(Blueprint blueprint, List<Gap> gaps, FeltAnswers answers, Messages messages) {
        this.blueprint = blueprint;
        this.gaps = gaps;
        this.answers = answers;
        this.messages = messages;
        this.steps = blueprint.steps();
        this.column = steps.size() > MANY ? NARROW : MIDDLE;
    }

    /** @param gaps those not set aside; the line of the first is called {@code gap-1} */
    public static Drawing of(Blueprint blueprint, List<Gap> gaps, FeltAnswers answers, Messages messages) {
        return new GapMap(blueprint, gaps, answers, messages).layOut();
    }

    private Drawing layOut() {
        double width = HEADS + steps.size() * column + 1;
        stages();
        steps();
        curves();
        journey();
        band(width);
        service(width);
        List<Shape> all = new ArrayList<>();
        all.add(new Shape.Group(Role.DECORATION, "", Optional.empty(), ground));
        all.addAll(shapes);
        return new Drawing(width, y + PAD, all);
    }

    private void stages() {
        head(messages.text("compare.stages"), y);
        int at = 0;
        for (Stage stage : blueprint.stages()) {
            double wide = stage.steps().size() * column;
            if (wide > 0) {
                List<Shape> head = new ArrayList<>();
                head.add(new Shape.Box(left(at), y, wide - 4, 20, 2, Tint.STAGE, Tint.NONE, 0, Dash.SOLID));
                words(stage.title(), left(at) + 5, y + 3, wide - 12, 1, Font.SMALL_STRONG, Tint.STAGE_TEXT, head);
                shapes.add(new Shape.Group(
                        Role.STAGE, stage.title(), Optional.of(stage.id().value()), head));
            }
            at += stage.steps().size();
        }
        y += 20 + PAD;
    }

    private void steps() {
        head(messages.text("compare.steps"), y);
        double height = 0;
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            List<Shape> head = new ArrayList<>();
            String title = (at + 1) + (step.momentOfTruth() ? " ★ " : " ") + step.title();
            height = Math.max(height, words(title, left(at), y, column - 4, 4, Font.SMALL_STRONG, Tint.TEXT, head));
            shapes.add(new Shape.Group(
                    Role.STEP, step.title(), Optional.of(step.id().value()), head));
        }
        y += height + PAD;
    }

    private void curves() {
        double right = left(steps.size());
        double zero = y + CURVE / 2;
        ground.add(Shapes.area(HEADS, y, right - HEADS, CURVE / 2, 0, Tint.EMOTION_GOOD));
        ground.add(Shapes.area(HEADS, zero, right - HEADS, CURVE / 2, 0, Tint.EMOTION_BAD));
        ground.add(Shapes.line(HEADS, zero, right, zero, Tint.EMOTION_ZERO, 1, Dash.SOLID));
        head(messages.text("compare.feels"), y);
        ground.add(Shapes.endingAt(HEADS - 4, level(2) + 4, "+2", SMALL, Tint.TEXT_SUBTLE));
        ground.add(Shapes.endingAt(HEADS - 4, level(-2) + 4, "−2", SMALL, Tint.TEXT_SUBTLE));
        List<Persona> personas = blueprint.personas();
        for (int curve = personas.size() - 1; curve >= 0; curve--) {
            curve(curve, Optional.of(personas.get(curve)));
            if (curve < 4) {
                ground.add(CurveMarks.mark(curve, 10, y + 26 + curve * 16));
                words(
                        shortName(personas.get(curve).title()),
                        20,
                        y + 19 + curve * 16,
                        HEADS - 44,
                        1,
                        SMALL,
                        Tint.TEXT,
                        ground);
            }
        }
        if (personas.isEmpty()) {
            curve(0, Optional.empty());
        }
        y += CURVE + PAD;
    }

    private void curve(int curve, Optional<Persona> persona) {
        double fromX = 0;
        double fromY = 0;
        List<Shape> points = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            Optional<Emotion> felt = persona.map(one ->
                            isFor(step, one) ? step.experience().feels().of(one.id()) : Optional.<Emotion>empty())
                    .orElse(step.experience().feels().everybody());
            if (felt.isPresent()) {
                double x = left(at) + column / 2;
                double to = level(felt.get().score());
                if (!points.isEmpty()) {
                    Dash dash = curve == 0 ? Dash.SOLID : Dash.SHORT;
                    ground.add(Shapes.line(fromX, fromY, x, to, CurveMarks.tint(curve), 2, dash));
                }
                persona.flatMap(one -> answers.of(step.id(), one.id())).ifPresent(answered -> {
                    double there = level(answered.mean());
                    points.add(Shapes.line(x, to, x, there, Tint.PAIN_TEXT, 1.5, Dash.DOTTED));
                    points.add(new Shape.Circle(x, there, 5, Tint.GROUND, CurveMarks.tint(curve), 1.5));
                });
                points.add(CurveMarks.mark(curve, x, to));
                fromX = x;
                fromY = to;
            }
        }
        ground.addAll(points);
    }

    private static boolean isFor(Step step, Persona persona) {
        return step.audience().personas().isEmpty()
                || step.audience().personas().contains(persona.id());
    }

    private double level(double score) {
        return y + 12 + (2 - score) * (CURVE - 24) / 4;
    }

    /** What is expected, then the pains by their severity. */
    private void journey() {
        head(messages.text("compare.journey"), y);
        double height = Font.LANE.lineHeight();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            double below = y;
            for (PainPoint pain : step.items().pains()) {
                below += pain(pain, left(at), below);
            }
            for (String expected : step.experience().expects().allWords()) {
                below += words(
                        messages.text("compare.quoted", expected),
                        left(at),
                        below,
                        column - 4,
                        3,
                        Font.SMALL_ITALIC,
                        Tint.CUSTOMER_INK,
                        ground);
            }
            height = Math.max(height, below - y);
        }
        y += height + PAD * 2;
    }

    private double pain(PainPoint pain, double x, double top) {
        boolean fixed = pain.fixed().isPresent();
        String word = messages.text(
                fixed
                        ? "compare.fixed"
                        : "table.severity." + pain.severity().name().toLowerCase(Locale.ROOT));
        List<Shape> tile = new ArrayList<>();
        boolean grave = pain.severity() == PainSeverity.CRITICAL && !fixed;
        tile.add(Shapes.area(x, top, column - 6, 17, 1, fixed ? Tint.FIXED : Tint.PAIN));
        tile.add(Shapes.area(x, top, grave ? 4 : 3, 17, 0, fixed ? Tint.SUPPORT_BAR : Tint.PAIN_CRITICAL));
        words(word, x + 8, top + 2, column - 16, 1, SMALL, fixed ? Tint.TEXT_SUBTLE : Tint.PAIN_TEXT, tile);
        shapes.add(new Shape.Group(
                Role.PAIN_POINT, pain.title(), Optional.of(pain.id().value()), tile));
        return 19;
    }

    private void band(double width) {
        double height = 0;
        GapChips chips = new GapChips(messages);
        double top = y + PAD;
        for (int at = 0; at < steps.size(); at++) {
            List<Gap> here = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < gaps.size(); i++) {
                if (gaps.get(i).step().equals(steps.get(at).id())) {
                    here.add(gaps.get(i));
                    lines.add("gap-" + (i + 1));
                }
            }
            chips.paint(here, lines, left(at) - 1, top, column - 3, shapes);
            height = Math.max(height, GapChips.height(here.size()));
        }
        height = Math.max(height, 22) + PAD * 2;
        ground.add(0, new Shape.Box(0, y, width, height, 0, Tint.STAGE, Tint.RULE, 1, Dash.SOLID));
        head(messages.text("compare.gaps"), top);
        y += height + PAD;
    }

    private void service(double width) {
        LaneKind above = LaneKind.CUSTOMER;
        for (Lane lane : blueprint.lanes()) {
            if (lane.kind().compareTo(LaneKind.CUSTOMER) > 0) {
                if (lane.kind() != above) {
                    above = lane.kind();
                    ground.add(Shapes.line(0, y + 3, width, y + 3, Tint.SEPARATION, 1, dash(above)));
                    y += PAD + 3;
                }
                lane(lane);
            }
        }
    }

    private static Dash dash(LaneKind below) {
        return below == LaneKind.FRONTSTAGE ? Dash.LONG : below == LaneKind.BACKSTAGE ? Dash.SOLID : Dash.DOTTED;
    }

    private void lane(Lane lane) {
        String name = lane.ownName()
                .orElseGet(() -> messages.text("lane." + lane.kind().name().toLowerCase(Locale.ROOT)));
        double height = words(name, 4, y + 3, HEADS - 10, 2, Font.SMALL_STRONG, Tint.TEXT, ground);
        for (int at = 0; at < steps.size(); at++) {
            double below = y;
            for (Card card : steps.get(at).cell(lane.id()).map(Cell::cards).orElse(List.of())) {
                below += card(card, lane.kind(), left(at), below) + 2;
            }
            height = Math.max(height, below - y);
        }
        y += height + PAD;
    }

    private double card(Card card, LaneKind kind, double x, double top) {
        double width = card.span() * column - 6;
        List<Shape> tile = new ArrayList<>();
        double height = words(card.does(), x + 4, top + 3, width - 8, 2, SMALL, LaneColours.ink(kind), tile) + 6;
        tile.add(
                0,
                new Shape.Box(x, top, width, height, 2, LaneColours.card(kind), LaneColours.edge(kind), 1, Dash.SOLID));
        shapes.add(new Shape.Group(Role.CARD, card.does(), Optional.of(card.id().value()), tile));
        return height;
    }

    private double left(int at) {
        return HEADS + at * column;
    }

    private void head(String name, double top) {
        words(name, 4, top + 2, HEADS - 10, 2, Font.SMALL_STRONG, Tint.TEXT, ground);
    }

    /** A persona's name without what is said behind a comma. */
    private static String shortName(String title) {
        int comma = title.indexOf(',');
        return comma > 0 ? title.substring(0, comma) : title;
    }

    /** Writes at most so many lines, and returns their height. */
    private static double words(
            String words, double x, double top, double room, int most, Font font, Tint tint, List<Shape> out) {
        String[] lines = LineBreaker.breakLines(words, font, room).texts();
        int shown = Math.min(most, lines.length);
        for (int i = 0; i < shown; i++) {
            boolean isCut = i == shown - 1 && lines.length > shown;
            String line = isCut ? lines[i].stripTrailing() + "…" : lines[i];
            out.add(Shapes.text(x, top + i * font.lineHeight() + font.ascent(), line, font, tint, TextAnchor.START));
        }
        return shown * font.lineHeight();
    }
}
