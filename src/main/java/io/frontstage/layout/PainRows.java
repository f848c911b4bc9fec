package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Part;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides where pain points, opportunities and delights go: into a row of their own, or into the lanes that they are about. */
final class PainRows {

    private static final double INSET = 10;
    private static final double GAP = 4;
    private static final double TICK = 14;

    private final Blueprint blueprint;
    private final LayoutOptions options;
    private final Labels labels;
    private final Columns columns;
    private final Tiles tiles;
    private final int limit;
    private final boolean apart;

    PainRows(Blueprint blueprint, LayoutOptions options, Labels labels, Columns columns) {
        this.blueprint = blueprint;
        this.options = options;
        this.labels = labels;
        this.columns = columns;
        boolean everything = options.level() == Level.EVERYTHING;
        this.tiles = new Tiles(blueprint, labels, everything);
        this.apart = options.pains() == PainPlacement.CARDS && columns.anyOpen();
        this.limit = everything ? Integer.MAX_VALUE : apart ? 2 : 3;
    }

    /** Their own row; empty if it has no content. */
    Optional<Row> row(Names names) {
        if (!columns.anyOpen()) {
            return new PainOverview(blueprint, labels, columns).row(names);
        }
        Stacks stacks = new Stacks(columns, INSET);
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            Stage stage = blueprint.stages().get(columns.get(i).stage());
            if (!columns.isOpen(i)) {
                Items items = columns.get(i).step().map(Step::items).orElse(Items.NONE);
                Folded.counts(items, columns.width(i)).ifPresent(block -> stacks.add(column, 0, block));
                continue;
            }
            columns.get(i)
                    .step()
                    .ifPresent(step -> stack(
                            ItemOrder.of(step.items(), this::isInRow),
                            step.id().value(),
                            step.audience().personas(),
                            step.owner(),
                            column,
                            stacks));
            if (i == columns.first(columns.get(i).stage())) {
                wholeStage(stage, column, stacks);
            }
        }
        if (stacks.isEmpty()) {
            return Optional.empty();
        }
        Block name = names.row(
                "map.row.pains", apart ? Optional.of(labels.text("map.row.pains.customer")) : Optional.empty());
        return Optional.of(new Row(
                Row.Kind.PAINS,
                Optional.empty(),
                Optional.empty(),
                name,
                Math.max(stacks.bottom() + 9, INSET + name.height() + 8),
                stacks.blocks(),
                Row.Ground.NOTHING));
    }

    private boolean isInRow(Item item) {
        return !apart || blueprint.lane(item.lane()).map(Lane::kind).orElse(LaneKind.CUSTOMER) == LaneKind.CUSTOMER;
    }

    private void wholeStage(Stage stage, int column, Stacks stacks) {
        List<ItemOrder.Entry> entries = ItemOrder.of(stage.items(), item -> true);
        if (entries.isEmpty()) {
            return;
        }
        List<Shape> words = new ArrayList<>(1);
        Paragraph text = Paragraph.of(
                labels.text("map.row.whole-stage"), Font.SMALL_STRONG, Tint.TEXT_SUBTLE, columns.width(column));
        text.paint(0, 0, 0, words);
        stacks.add(column, 6, Block.bare(Role.DECORATION, columns.width(column), text.height(), words));
        stack(entries, "-" + stage.id().value(), stage.audience().personas(), stage.owner(), column, stacks);
    }

    /** Adds the items of a step that are about one of its lanes, below its cards. */
    void inLane(Step step, LaneId lane, int column, Stacks stacks) {
        Stage stage = blueprint.stages().get(columns.get(column).stage());
        Predicate<Item> here = item -> item.lane().equals(lane);
        stack(
                ItemOrder.of(step.items(), here),
                step.id().value(),
                step.audience().personas(),
                step.owner(),
                column,
                stacks);
    }

    /** @param place the id of the step; for a stage, its id after a dash */
    private void stack(
            List<ItemOrder.Entry> entries,
            String place,
            List<PersonaId> audience,
            Optional<String> keeper,
            int column,
            Stacks stacks) {
        double width = columns.width(column);
        int shown = entries.size() > limit ? limit : entries.size();
        for (int i = 0; i < shown; i++) {
            ItemOrder.Entry entry = entries.get(i);
            Block tile = tiles.tile(entry.item(), audience, keeper, !apart, width);
            stacks.add(column, GAP, entry.joined() && i > 0 ? joined(tile) : tile);
        }
        if (entries.size() > shown) {
            stacks.add(column, GAP, more(entries.size() - shown, place, width));
        }
    }

    /** The tile with a short line to the pain point above, which it solves. */
    private static Block joined(Block tile) {
        List<Shape> shapes = new ArrayList<>(tile.shapes());
        shapes.add(Shapes.line(TICK, -GAP, TICK, 0.5, Tint.OPPORTUNITY_BAR, 1.6, Dash.SOLID));
        return new Block(tile.role(), tile.title(), tile.name(), tile.element(), tile.width(), tile.height(), shapes);
    }

    private Block more(int count, String place, double width) {
        String text = labels.text("map.more", count);
        List<Shape> shapes =
                List.of(Shapes.text(Tiles.PAD_X, 12, text, Font.SMALL_STRONG, Tint.LINK, TextAnchor.START));
        return new Block(Role.MORE, text, "", Optional.of(place), width, 16, shapes);
    }

    /** The tile of a folded cell, in the tone of the most severe pain point of its lane there. */
    Block tile(Step step, Lane lane, int count, double width) {
        Optional<PainPoint> worst = options.shows(Part.ITEMS)
                ? ItemOrder.worst(ItemOrder.open(step.items()).stream()
                        .filter(pain -> pain.lane().equals(lane.id()))
                        .toList())
                : Optional.empty();
        if (worst.isEmpty()) {
            return Cards.tile(lane.kind(), count, width);
        }
        Optional<PainSeverity> severity = worst.get().severity();
        List<Shape> shapes = List.of(
                Shapes.bordered(
                        0,
                        0,
                        width,
                        Folded.TILE,
                        3,
                        LaneColours.pain(severity),
                        LaneColours.painEdge(severity),
                        Dash.SOLID),
                Signs.bars(
                        severity, width / 2 - 6, 10.2, LaneColours.painText(severity), LaneColours.painOff(severity)));
        return Block.bare(Role.DECORATION, width, Folded.TILE, shapes);
    }
}
