package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Need;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.gap.Gap;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out the journey at the top, the service at the bottom and the gaps in a band between them: one column per step, one row per lane. It
 * shows few words; the list next to it has all of them.
 */
public final class GapMap {

    /** The width of the row names at the left. */
    public static final double HEADS = 98;

    private static final double MIDDLE = 79;

    /** The width of columns on a map of more than {@value #MANY} steps. */
    private static final double NARROW = 56;

    private static final int MANY = 40;
    private static final double CURVE = 108;
    private static final double CURVE_INSET = 12;

    /** Maximum number of curves with a name at their left; there is no room for more. */
    private static final int NAMED_CURVES = 4;

    private static final double PAD = 6;
    private static final Font SMALL = Font.SMALL;

    private final Blueprint blueprint;
    private final List<Gap> gaps;
    private final RecentAnswers answers;
    private final Messages messages;
    private final Curves curves;
    private final Columns columns;
    private final double column;
    private final List<Shape> ground = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    /** The head of each step by its column; its frame is added once the total height is known. */
    private final Map<Integer, List<Shape>> heads = new LinkedHashMap<>();

    private double y = 2;

    private GapMap(Blueprint blueprint, List<Gap> gaps, RecentAnswers answers, LayoutOptions options) {
        this.blueprint = blueprint;
        this.gaps = gaps;
        this.answers = answers;
        this.messages = Messages.in(options.locale());
        this.curves = new Curves(blueprint, new Labels(blueprint, options));
        this.column = blueprint.steps().size() > MANY ? NARROW : MIDDLE;
        this.columns = Columns.even(blueprint, HEADS, column);
    }

    /** @param gaps the gaps that are not set aside; the line of the first one in the list is called {@code gap-1} */
    public static Drawing of(Blueprint blueprint, List<Gap> gaps, RecentAnswers answers, LayoutOptions options) {
        return new GapMap(blueprint, gaps, answers, options).layOut();
    }

    private Drawing layOut() {
        double width = left(columns.count()) + 1;
        stages();
        steps();
        curves();
        journey();
        band(width);
        service(width);
        List<Shape> all = new ArrayList<>();
        all.add(new Shape.Group(Role.DECORATION, "", Optional.empty(), ground));
        heads.forEach((at, head) -> all.add(stepHead(at, head)));
        all.addAll(shapes);
        return new Drawing(width, y + PAD, all);
    }

    /** A step's words and the frame of its column, which is visible only if the page's style sheet colours it. */
    private Shape stepHead(int at, List<Shape> words) {
        Step step = columns.get(at).step().orElseThrow();
        List<Shape> head = new ArrayList<>();
        head.add(new Shape.Box(left(at) - 3, 24, column - 1, y - 20, 4, Tint.NONE, Tint.NONE, 0, Dash.SOLID));
        head.addAll(words);
        return new Shape.Group(Role.STEP, step.title(), Optional.of(step.id().value()), head);
    }

    private void stages() {
        head(messages.text("compare.stages"), y);
        for (int i = 0; i < columns.stages(); i++) {
            Stage stage = blueprint.stages().get(i);
            double x = left(columns.first(i));
            double wide = columns.width(columns.first(i), columns.last(i));
            List<Shape> head = new ArrayList<>();
            head.add(new Shape.Box(x, y, wide - 4, 20, 2, Tint.STAGE, Tint.NONE, 0, Dash.SOLID));
            Paragraph.write(stage.title(), x + 5, y + 3, wide - 12, 1, Font.SMALL_STRONG, Tint.STAGE_TEXT, head);
            shapes.add(new Shape.Group(
                    Role.STAGE, stage.title(), Optional.of(stage.id().value()), head));
        }
        y += 20 + PAD;
    }

    private void steps() {
        head(messages.text("compare.steps"), y);
        double height = 0;
        int number = 0;
        for (int at = 0; at < columns.count(); at++) {
            if (columns.get(at).step().isPresent()) {
                Step step = columns.get(at).step().get();
                List<Shape> head = new ArrayList<>();
                String title = ++number + (step.momentOfTruth() ? " ★ " : " ") + step.title();
                height = Math.max(
                        height, Paragraph.write(title, left(at), y, column - 4, 4, Font.SMALL_STRONG, Tint.TEXT, head));
                heads.put(at, head);
            }
        }
        y += height + PAD;
    }

    /** Draws the curves as on the blueprint, and the answers next to their points. */
    private void curves() {
        FeelingChart chart = new FeelingChart(
                FeelingPlan.of(columns, blueprint.stages(), curves).asWritten(), CURVE, CURVE_INSET, 0);
        head(messages.text("compare.feels"), y);
        chart.paint(columns, y, ground);
        ground.add(Shapes.endingAt(HEADS - 6, chart.level(y, 2) + 4, "+2", SMALL, Tint.TEXT_SUBTLE));
        ground.add(Shapes.endingAt(HEADS - 6, chart.level(y, -2) + 4, "−2", SMALL, Tint.TEXT_SUBTLE));
        for (int curve = 0; curve < Math.min(curves.size(), NAMED_CURVES); curve++) {
            double line = y + 26 + curve * 16;
            ground.add(CurveMarks.mark(curve, 10, line));
            Paragraph.write(curves.name(curve), 20, line - 7, HEADS - 44, 1, SMALL, Tint.TEXT, ground);
        }
        for (int at = 0; at < columns.count(); at++) {
            Optional<Step> step = columns.get(at).step();
            if (step.isPresent()) {
                answered(at, step.get(), chart);
                List<Shape> points = chart.points(columns, at, step.get().id().value(), curves);
                ground.add(new Shape.Inset(left(at), y, points));
            }
        }
        y += CURVE + PAD;
    }

    private void answered(int at, Step step, FeelingChart chart) {
        for (int curve = 0; curve < curves.size(); curve++) {
            Optional<Emotion> felt = curves.at(curve, step);
            Optional<RecentAnswers.Feeling> figure = curves.id(curve).isEmpty()
                    ? Optional.empty()
                    : answers.at(step.id(), new PersonaId(curves.id(curve)));
            if (felt.isPresent() && figure.isPresent()) {
                double x = columns.middle(at);
                double there =
                        chart.level(y, 0) - figure.get().mean().doubleValue() * (chart.level(y, 0) - chart.level(y, 1));
                ground.add(
                        Shapes.line(x, chart.level(y, felt.get().score()), x, there, Tint.PAIN_TEXT, 1.5, Dash.DOTTED));
                ground.add(new Shape.Circle(x, there, 5, Tint.GROUND, CurveMarks.tint(curve), 1.5));
            }
        }
    }

    /** Draws the pain points by severity, then expectations and needs. */
    private void journey() {
        head(messages.text("compare.journey"), y);
        double height = Font.LANE.lineHeight();
        for (int at = 0; at < columns.count(); at++) {
            if (columns.get(at).step().isPresent()) {
                Step step = columns.get(at).step().get();
                double below = y;
                for (PainPoint pain : step.items().pains()) {
                    below += pain(pain, left(at), below);
                }
                below += needs(step.experience().expects(), left(at), below);
                below += needs(step.experience().needs(), left(at), below);
                height = Math.max(height, below - y);
            }
        }
        y += height + PAD * 2;
    }

    private double needs(Needs needs, double x, double top) {
        double below = top;
        if (needs.things().isEmpty()) {
            for (String text : needs.allWords()) {
                below += need(text, x, below, ground);
            }
        }
        for (Need need : needs.things()) {
            List<Shape> words = new ArrayList<>();
            below += need(need.title(), x, below, words);
            shapes.add(new Shape.Group(
                    Role.THOUGHT, need.title(), Optional.of(need.id().value()), words));
        }
        return below - top;
    }

    private double need(String text, double x, double top, List<Shape> out) {
        String quoted = messages.text("compare.quoted", text);
        return Paragraph.write(quoted, x, top, column - 4, 3, Font.SMALL_ITALIC, Tint.CUSTOMER_INK, out);
    }

    private double pain(PainPoint pain, double x, double top) {
        boolean fixed = pain.fixed().isPresent();
        String word = messages.text(
                fixed
                        ? "compare.fixed"
                        : "table.severity." + pain.gravity().name().toLowerCase(Locale.ROOT));
        List<Shape> tile = new ArrayList<>();
        boolean grave = pain.gravity() == PainSeverity.CRITICAL && !fixed;
        tile.add(Shapes.area(x, top, column - 6, 17, 1, fixed ? Tint.FIXED : Tint.PAIN));
        tile.add(Shapes.area(x, top, grave ? 4 : 3, 17, 0, fixed ? Tint.SUPPORT_BAR : Tint.PAIN_CRITICAL));
        Paragraph.write(word, x + 8, top + 2, column - 16, 1, SMALL, fixed ? Tint.TEXT_SUBTLE : Tint.PAIN_TEXT, tile);
        shapes.add(new Shape.Group(
                Role.PAIN_POINT, pain.title(), Optional.of(pain.id().value()), tile));
        return 19;
    }

    private void band(double width) {
        double height = 0;
        GapChips chips = new GapChips(messages);
        double top = y + PAD;
        for (int at : heads.keySet()) {
            List<Gap> here = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < gaps.size(); i++) {
                if (gaps.get(i)
                        .step()
                        .equals(columns.get(at).step().orElseThrow().id())) {
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
        double height = Paragraph.write(name, 4, y + 3, HEADS - 10, 2, Font.SMALL_STRONG, Tint.TEXT, ground);
        // a card that spans several columns goes below what is already there
        double[] below = new double[columns.count()];
        Arrays.fill(below, y);
        for (int at : heads.keySet()) {
            Step step = columns.get(at).step().orElseThrow();
            for (Card card : step.cell(lane.id()).map(Cell::cards).orElse(List.of())) {
                int end = Math.min(columns.count(), at + card.span());
                double top = Arrays.stream(below, at, end).max().orElse(y);
                double bottom = top + card(card, lane.kind(), left(at), top, (end - at) * column - 6) + 2;
                Arrays.fill(below, at, end, bottom);
            }
        }
        height = Math.max(height, Arrays.stream(below).max().orElse(y) - y);
        y += height + PAD;
    }

    private double card(Card card, LaneKind kind, double x, double top, double width) {
        List<Shape> tile = new ArrayList<>();
        double height =
                Paragraph.write(card.does(), x + 4, top + 3, width - 8, 2, SMALL, LaneColours.ink(kind), tile) + 6;
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
        Paragraph.write(name, 4, top + 2, HEADS - 10, 2, Font.SMALL_STRONG, Tint.TEXT, ground);
    }
}
