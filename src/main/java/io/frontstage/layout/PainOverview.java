package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Stage;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shows in an overview where it hurts: the most severe pain points of each stage; in narrow columns marks, and a list of the six most
 * severe.
 */
final class PainOverview {

    /** The maximum number of statuses next to the number of opportunities, and the width of each. */
    private static final int STATUSES = 4;

    private static final double RING = 10;
    private static final int EACH = 3;
    private static final int RANKED = 6;
    private static final int ABREAST = 3;
    private static final double GAP = 4;
    private static final double NUMBER = 18;
    private static final double MARK = 15;
    /** Width below which the number of the step is above the pain point. */
    private static final double NARROW = 90;

    /** A pain point and the number of its step; empty: it belongs to a whole stage. */
    private record Felt(PainPoint pain, String number) {}

    private final Blueprint blueprint;
    private final Labels labels;
    private final Columns columns;

    PainOverview(Blueprint blueprint, Labels labels, Columns columns) {
        this.blueprint = blueprint;
        this.labels = labels;
        this.columns = columns;
    }

    Optional<Row> row(Names names) {
        Stacks stacks = new Stacks(columns, 7);
        boolean narrow = false;
        for (int i = 0; i < columns.count(); i++) {
            narrow |= columns.width(i) < Columns.WORDS;
        }
        if (narrow) {
            marks(stacks);
        } else {
            for (int i = 0; i < columns.stages(); i++) {
                stage(i, stacks);
            }
        }
        if (stacks.isEmpty()) {
            return Optional.empty();
        }
        Block name = names.row("map.row.hurts");
        return Optional.of(new Row(
                Row.Kind.PAINS,
                Optional.empty(),
                Optional.empty(),
                name,
                Math.max(stacks.bottom() + 6, name.height() + 12),
                stacks.blocks(),
                Row.Ground.NOTHING));
    }

    private List<Felt> felt(int stage) {
        List<Felt> felt = new ArrayList<>();
        for (int column = columns.first(stage); column <= columns.last(stage); column++) {
            Columns.Column one = columns.get(column);
            one.step().ifPresent(step -> ItemOrder.open(step.items())
                    .forEach(pain -> felt.add(new Felt(pain, one.number()))));
        }
        ItemOrder.open(blueprint.stages().get(stage).items()).forEach(pain -> felt.add(new Felt(pain, "")));
        felt.sort(worstFirst());
        return felt;
    }

    private static Comparator<Felt> worstFirst() {
        return Comparator.comparing(Felt::pain, PainPoint.WORST_FIRST);
    }

    private void stage(int index, Stacks stacks) {
        int first = columns.first(index);
        int last = columns.last(index);
        List<Felt> felt = felt(index);
        for (Felt one : felt.subList(0, Math.min(EACH, felt.size()))) {
            stacks.add(first, last, GAP, width -> tile(one, width));
        }
        counts(blueprint.stages().get(index), felt.size() - EACH, columns.width(first, last))
                .ifPresent(block -> stacks.add(first, last, GAP, width -> block));
    }

    private Block tile(Felt felt, double width) {
        PainPoint pain = felt.pain;
        Tint ink = LaneColours.painText(pain.severity());
        boolean critical = LaneColours.isCritical(pain.severity());
        boolean narrow = width < NARROW;
        double left = narrow ? 7 : 8 + NUMBER;
        Pen pen = new Pen(labels, left, 4, width - left - 6);
        pen.say(labels.text("map.pain." + LaneColours.word(pain.severity())));
        if (!felt.number.isEmpty()) {
            pen.draw(Shapes.text(
                    narrow ? left : 8, 4 + Font.FOLDED.ascent(), felt.number, Font.FOLDED, ink, TextAnchor.START));
        }
        pen.down(narrow && !felt.number.isEmpty() ? Font.FOLDED.lineHeight() : 0);
        Optional<IssueKey> issue = pain.issues().stream().findFirst();
        double chip = issue.map(key -> FontTable.width(key.value(), Font.SMALL_STRONG) + Tiles.CHIP)
                .orElse(0.0);
        Font font = critical ? Font.FOLDED : Font.FOLDED_PAIN;
        Paragraph title = Paragraph.of(pain.title(), font, ink, pen.width());
        boolean beside = chip > 0 && title.count() == 1 && title.extent() + 6 + chip <= pen.width();
        double top = pen.y();
        pen.write(title).say(pain.title());
        if (issue.isPresent() && chip <= pen.width()) {
            double x = beside ? width - 5 - chip : left;
            double y = beside ? top + 7 : pen.y() + 9;
            Tiles.chip(issue.get().value(), chip, x, y, pen.shapes());
            pen.down(beside ? 0 : 17);
        }
        if (!pain.issues().isEmpty()) {
            pen.say(labels.text("map.issues", labels.issues(pain.issues())));
        }
        double height = pen.y() + 4;
        return block(pain, pen, width, height);
    }

    /** A pain point's box around what a pen has written. */
    static Block block(PainPoint pain, Pen pen, double width, double height) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Shapes.bordered(
                0,
                0,
                width,
                height,
                4,
                LaneColours.pain(pain.severity()),
                LaneColours.painEdge(pain.severity()),
                Dash.SOLID));
        shapes.addAll(pen.shapes());
        return new Block(
                Role.PAIN_POINT, pain.title(), pen.name(), Optional.of(pain.id().value()), width, height, shapes);
    }

    /** A block with the numbers of opportunities, delights, fixed pain points and hidden pain points of a stage. */
    private Optional<Block> counts(Stage stage, int hidden, double width) {
        List<Items> all = new ArrayList<>(List.of(stage.items()));
        stage.steps().forEach(step -> all.add(step.items()));
        int ideas = all.stream().mapToInt(items -> items.opportunities().size()).sum();
        int delights = all.stream().mapToInt(items -> items.delights().size()).sum();
        int fixed = all.stream()
                .mapToInt(items -> (int) items.pains().stream()
                        .filter(pain -> pain.fixed().isPresent())
                        .count())
                .sum();
        List<Shape> shapes = new ArrayList<>();
        List<String> said = new ArrayList<>();
        double x = 1;
        double y = 9;
        if (hidden > 0) {
            String more = labels.text("map.more", hidden);
            shapes.add(Shapes.text(x, y + 4, more, Font.SMALL_STRONG, Tint.PAIN_TEXT, TextAnchor.START));
            said.add(more);
            x += FontTable.width(more, Font.SMALL_STRONG) + 8;
        }
        if (ideas > 0) {
            shapes.add(Signs.bulb(x, y));
            said.add(labels.text("map.count.opportunities", ideas));
            x = statuses(all, count(ideas, x + 13, y, Tint.OPPORTUNITY_TEXT, shapes), y, width, shapes);
        }
        if (delights > 0 && x < width - 20) {
            shapes.add(Signs.heart(x, y));
            said.add(labels.text("map.count.delights", delights));
            x = count(delights, x + 13, y, Tint.DELIGHT_TEXT, shapes);
        }
        if (fixed > 0 && x < width - 20) {
            shapes.add(Signs.tick(x, y));
            said.add(labels.text("map.count.fixed", fixed));
            count(fixed, x + 13, y, Tint.TEXT_SUBTLE, shapes);
        }
        return shapes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(Role.COUNTS, "", String.join("; ", said), Optional.empty(), width, 18, shapes));
    }

    /** Draws a ring for the status of each opportunity's first issue, as many as fit; returns the x of the next sign. */
    private static double statuses(List<Items> all, double left, double y, double width, List<Shape> out) {
        List<String> keys = all.stream()
                .flatMap(items -> items.opportunities().stream())
                .flatMap(opportunity -> opportunity.issues().stream().limit(1))
                .map(IssueKey::value)
                .distinct()
                .limit(STATUSES)
                .toList();
        double x = left - 4;
        for (String key : keys) {
            if (x + RING > width) {
                break;
            }
            Shape ring = new Shape.Circle(x + RING / 2, y, 3.5, Tint.NONE, Tint.TEXT_SUBTLE, 1);
            out.add(new Shape.Group(Role.ISSUE_STATUS, "", Optional.of(key), List.of(ring)));
            x += RING;
        }
        return keys.isEmpty() ? left : x + 6;
    }

    private static double count(int count, double x, double y, Tint tint, List<Shape> out) {
        String text = Integer.toString(count);
        out.add(Shapes.text(x, y + 4, text, Font.SMALL_STRONG, tint, TextAnchor.START));
        return x + FontTable.width(text, Font.SMALL_STRONG) + 9;
    }

    private void marks(Stacks stacks) {
        List<Felt> all = new ArrayList<>();
        for (int i = 0; i < columns.stages(); i++) {
            all.addAll(felt(i));
        }
        if (all.isEmpty()) {
            return;
        }
        for (int i = 0; i < columns.count(); i++) {
            List<PainPoint> here = columns.get(i)
                    .step()
                    .map(step -> ItemOrder.open(step.items()))
                    .orElse(List.of());
            if (!here.isEmpty()) {
                stacks.add(i, GAP, mark(here, columns.width(i)));
            }
        }
        all.sort(worstFirst());
        List<Felt> worst = all.subList(0, Math.min(RANKED, all.size()));
        stacks.add(0, columns.count() - 1, GAP + 2, width -> ranked(worst, width));
    }

    static Block mark(List<PainPoint> pains, double width) {
        PainPoint worst = pains.get(0);
        List<Shape> shapes = new ArrayList<>(2);
        shapes.add(Shapes.bordered(
                0,
                0,
                width,
                MARK,
                3,
                LaneColours.pain(worst.severity()),
                LaneColours.painEdge(worst.severity()),
                Dash.SOLID));
        if (pains.size() > 1) {
            shapes.add(Shapes.text(
                    width / 2,
                    11,
                    Integer.toString(pains.size()),
                    Font.COUNT,
                    LaneColours.painText(worst.severity()),
                    TextAnchor.MIDDLE));
        }
        return Block.bare(Role.DECORATION, width, MARK, shapes);
    }

    private Block ranked(List<Felt> worst, double width) {
        double each = (width - (ABREAST - 1) * 8) / ABREAST;
        List<Block> tiles = worst.stream().map(felt -> tile(felt, each)).toList();
        double y = 0;
        List<Shape> shapes = new ArrayList<>();
        int deep = (tiles.size() + ABREAST - 1) / ABREAST;
        for (int line = 0; line < deep; line++) {
            double most = 0;
            for (int i = line * ABREAST; i < Math.min(tiles.size(), (line + 1) * ABREAST); i++) {
                most = Math.max(most, tiles.get(i).height());
            }
            for (int i = line * ABREAST; i < Math.min(tiles.size(), (line + 1) * ABREAST); i++) {
                shapes.add(Cards.stretched(tiles.get(i), most).at((i % ABREAST) * (each + 8), y));
            }
            y += most + GAP;
        }
        return new Block(Role.COUNTS, "", "", Optional.empty(), width, y - GAP, shapes);
    }
}
