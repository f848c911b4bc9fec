package io.frontstage.layout;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.SeparationLine;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Font;
import io.frontstage.scene.Part;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the rows of a map, from top to bottom, for columns of given widths. Rows have a height but no position yet. */
final class Rows {

    private final Blueprint blueprint;
    private final LayoutOptions options;
    private final Labels labels;
    private final Columns columns;
    private final Curves curves;
    private final Names names;
    private final boolean open;
    private final boolean everything;
    private final Cards cards;
    private final PainRows pains;
    private final LaneRows lanes;
    private final List<Row> rows = new ArrayList<>();

    Rows(Blueprint blueprint, LayoutOptions options, Labels labels, Columns columns, Curves curves) {
        this.blueprint = blueprint;
        this.options = options;
        this.labels = labels;
        this.columns = columns;
        this.curves = curves;
        this.open = columns.anyOpen();
        this.names = new Names(labels, !open);
        this.everything = options.level() == Level.EVERYTHING;
        this.cards = new Cards(blueprint, labels, everything);
        this.pains = new PainRows(blueprint, options, labels, columns);
        this.lanes = new LaneRows(options, columns, cards, pains);
    }

    /** Whether a lane is the built-in customer lane, in which steps have their titles. */
    static boolean isCustomer(Lane lane) {
        return lane.kind() == LaneKind.CUSTOMER && lane.id().value().equals("customer");
    }

    List<Row> rows() {
        stages();
        for (Lane lane : lanes(LaneKind.EVIDENCE)) {
            if (open) {
                rows.add(lanes.row(lane, names));
            }
        }
        StepRow steps = new StepRow(blueprint, labels, columns, cards, everything);
        rows.add(steps.row(names));
        for (Lane lane : lanes(LaneKind.CUSTOMER)) {
            if (!isCustomer(lane)) {
                rows.add(steps.isIn(lane) ? lanes.row(lane, names, steps) : lanes.row(lane, names));
            }
        }
        if (options.shows(Part.THOUGHTS) && open) {
            needs();
        }
        if (options.shows(Part.EMOTIONS) && curves.size() > 0) {
            feelings();
        }
        if (options.shows(Part.ITEMS)) {
            pains.row(names).ifPresent(rows::add);
        }
        below();
        if (options.shows(Part.MEASURES) && open) {
            measures();
        }
        return rows;
    }

    private List<Lane> lanes(LaneKind kind) {
        return blueprint.lanes().stream().filter(lane -> lane.kind() == kind).toList();
    }

    private void stages() {
        StageHeads maker = new StageHeads(blueprint, labels, options, columns);
        List<Block> heads = maker.heads();
        List<Placed> placed = new ArrayList<>();
        double most = 0;
        for (int i = 0; i < heads.size(); i++) {
            int stage = i;
            Block head = heads.get(i);
            most = Math.max(most, head.height());
            placed.add(new Placed(
                    head, columns.first(i), columns.last(i), 4, width -> maker.head(stage, width, head.height())));
        }
        rows.add(new Row(
                Row.Kind.STAGES,
                Optional.empty(),
                Optional.empty(),
                names.row("map.row.stages"),
                Math.max(40, 4 + most) + 5,
                placed,
                Row.Ground.NOTHING));
    }

    private void needs() {
        ThoughtBlocks needs = new ThoughtBlocks(labels, curves, everything);
        Stacks stacks = new Stacks(columns, 9);
        for (int i = 0; i < columns.count(); i++) {
            if (columns.isOpen(i) && columns.get(i).step().isPresent()) {
                for (Block block : needs.of(columns.get(i).step().get(), columns.width(i))) {
                    stacks.add(i, 3, block);
                }
            }
        }
        if (!stacks.isEmpty()) {
            Block name = names.row("map.row.thoughts");
            double height = Math.max(stacks.bottom() + 9, 8 + name.height() + 8);
            rows.add(new Row(
                    Row.Kind.NEEDS,
                    Optional.empty(),
                    Optional.empty(),
                    name,
                    height,
                    stacks.blocks(),
                    Row.Ground.NOTHING));
        }
    }

    private void feelings() {
        FeelingPlan plan = FeelingPlan.of(columns, blueprint.stages(), curves);
        Block name = names.feelings(curves);
        double height = Math.max(open ? 168 : 124, name.height() + 14);
        FeelingChart chart = new FeelingChart(plan, height, open ? 22 : 16, open ? Integer.MAX_VALUE : 4);
        List<Placed> points = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            Optional<Step> step = columns.get(i).step();
            if (step.isPresent()) {
                List<Shape> marks = chart.points(columns, i, step.get().id().value(), curves);
                if (!marks.isEmpty()) {
                    Block block = new Block(
                            Role.EMOTION, "", spoken(step.get()), Optional.empty(), columns.width(i), height, marks);
                    points.add(new Placed(block, i, i, 0, width -> block));
                }
            }
        }
        rows.add(new Row(
                Row.Kind.FEELINGS,
                Optional.empty(),
                Optional.empty(),
                name,
                height,
                points,
                (placed, top, out) -> chart.paint(placed, top, out)));
    }

    private String spoken(Step step) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < curves.size(); i++) {
            int curve = i;
            curves.at(i, step)
                    .ifPresent(
                            emotion -> Labels.append(name, "; ", curves.name(curve) + " " + labels.emotion(emotion)));
        }
        return name.toString();
    }

    /** Adds the separation lines and lanes below the customer, and how the staff feel. */
    private void below() {
        LaneKind above = LaneKind.CUSTOMER;
        boolean staffed = false;
        for (Lane lane : blueprint.lanes()) {
            if (lane.kind().compareTo(LaneKind.CUSTOMER) <= 0) {
                continue;
            }
            if (lane.kind() == LaneKind.SUPPORT && !staffed) {
                staff();
                staffed = true;
            }
            line(above, lane.kind());
            rows.add(lanes.row(lane, names));
            above = lane.kind();
        }
        if (!staffed) {
            staff();
        }
    }

    /** Adds the line between two kinds of lane; if several lines have nothing between them, only the line of visibility. */
    private void line(LaneKind above, LaneKind below) {
        List<SeparationLine> lines = SeparationLine.between(above, below);
        if (lines.isEmpty()) {
            return;
        }
        SeparationLine line =
                lines.contains(SeparationLine.LINE_OF_VISIBILITY) ? SeparationLine.LINE_OF_VISIBILITY : lines.get(0);
        double height = height(line, lines);
        rows.add(new Row(
                Row.Kind.LINE,
                Optional.empty(),
                Optional.of(line),
                names.line(line, height),
                height,
                List.of(),
                Row.Ground.NOTHING));
    }

    private double height(SeparationLine line, List<SeparationLine> here) {
        if (!open) {
            return Math.max(18, names.lineHeight(line) + 4);
        }
        boolean badges = here.contains(SeparationLine.LINE_OF_INTERACTION);
        boolean labelled = options.shows(Part.ARROWS)
                && blueprint.arrows().stream().map(Arrow::label).anyMatch(Optional::isPresent);
        return switch (line) {
            case LINE_OF_INTERACTION -> 32;
            case LINE_OF_VISIBILITY -> labelled || badges ? 40 : 28;
            case LINE_OF_INTERNAL_INTERACTION -> 28;
        };
    }

    private void staff() {
        if (!options.shows(Part.EMOTIONS) || !open) {
            return;
        }
        Stacks stacks = new Stacks(columns, 5);
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            columns.get(i)
                    .step()
                    .filter(step -> columns.isOpen(column))
                    .flatMap(step -> step.experience().staffFeels())
                    .ifPresent(emotion -> stacks.add(column, 0, staff(emotion, labels, columns.width(column))));
        }
        if (!stacks.isEmpty()) {
            Block name = names.row("map.row.staff");
            rows.add(new Row(
                    Row.Kind.STAFF,
                    Optional.empty(),
                    Optional.empty(),
                    name,
                    Math.max(26, Math.max(stacks.bottom() + 6, name.height() + 9)),
                    stacks.blocks(),
                    Row.Ground.NOTHING));
        }
    }

    /** A block with how the staff feel: a face with the score and the words. */
    static Block staff(Emotion emotion, Labels labels, double width) {
        List<Shape> shapes = new ArrayList<>(2);
        shapes.add(Signs.face(emotion.score(), 7, 8, Tint.STAFF));
        String words = emotion.words().map(said -> " " + said).orElse("");
        Paragraph text = Paragraph.of(Labels.score(emotion.score()) + words, Font.SMALL_STRONG, Tint.STAFF, width - 18);
        text.paint(18, 1, 0, shapes);
        return new Block(
                Role.EMOTION,
                "",
                labels.text("map.emotion.staff", labels.emotion(emotion)),
                Optional.empty(),
                width,
                Math.max(15, text.height() + 1),
                shapes);
    }

    private void measures() {
        Measures measures = new Measures(blueprint, labels, everything);
        Stacks stacks = new Stacks(columns, 8);
        for (int i = 0; i < columns.count(); i++) {
            Optional<Step> step = columns.get(i).step();
            if (columns.isOpen(i) && step.isPresent()) {
                for (Metric metric : step.get().metrics()) {
                    stacks.add(i, 7, measures.of(metric, columns.width(i)));
                }
            }
        }
        if (!stacks.isEmpty()) {
            Block name = names.row("map.row.measures");
            rows.add(new Row(
                    Row.Kind.MEASURES,
                    Optional.empty(),
                    Optional.empty(),
                    name,
                    Math.max(stacks.bottom() + 8, name.height() + 14),
                    stacks.blocks(),
                    Row.Ground.NOTHING));
        }
    }
}
