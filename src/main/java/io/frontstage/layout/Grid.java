package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.SeparationLine;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows and columns of a map with everything that stands in them, not yet placed. */
final class Grid {

    private final Blueprint blueprint;
    private final LayoutOptions options;
    private final Curves curves;
    private final LaneBlocks laneBlocks;
    private final ColumnBlocks columnBlocks;
    private final RowNames names;
    private final Columns columns;
    private final List<Row> rows = new ArrayList<>();
    private final Map<LaneId, Integer> rowOfLane = new HashMap<>();
    private final Map<String, Block> elements = new HashMap<>();
    private final Map<String, Integer> columnOfStep = new HashMap<>();

    Grid(Blueprint blueprint, LayoutOptions options, Labels labels, LegendEntries used) {
        this.blueprint = blueprint;
        this.options = options;
        this.curves = new Curves(blueprint, labels);
        this.laneBlocks = new LaneBlocks(labels, used);
        this.columnBlocks = new ColumnBlocks(blueprint, labels, used, curves);
        this.names = new RowNames(labels, used, curves);
        this.columns = new Columns(blueprint);
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            columns.get(i).step().ifPresent(step -> columnOfStep.put(step.id().value(), column));
        }
        stageRow();
        railRow();
        laneRows();
        if (options.shows(Part.THOUGHTS)) {
            thoughtRow();
        }
        if (options.shows(Part.EMOTIONS)) {
            emotionRows();
        }
        if (options.shows(Part.MEASURES)) {
            measureRow();
        }
    }

    Columns columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    Curves curves() {
        return curves;
    }

    /** The block of a card, item or step. */
    Optional<Block> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    Optional<Row> row(LaneId lane) {
        return Optional.ofNullable(rowOfLane.get(lane)).map(rows::get);
    }

    /** The column of a step. */
    Optional<Integer> column(String step) {
        return Optional.ofNullable(columnOfStep.get(step));
    }

    /** Puts a ring into an empty cell. */
    Block ring(Row row, int column) {
        Block ring = laneBlocks.ring();
        row.add(ring, rows.indexOf(row), column, 1);
        return ring;
    }

    private Row row(Row.Kind kind, double lead) {
        Row row = new Row(kind, Optional.empty(), List.of(), names.of(kind), lead, columns.count());
        rows.add(row);
        return row;
    }

    private void dropIfEmpty(Row row) {
        if (row.isEmpty()) {
            rows.remove(row);
        }
    }

    private void stageRow() {
        Row row = row(Row.Kind.STAGE, 0);
        for (int i = 0; i < blueprint.stages().size(); i++) {
            Stage stage = blueprint.stages().get(i);
            List<Block> blocks = new ArrayList<>();
            columnBlocks.stageNote(stage).ifPresent(blocks::add);
            if (options.shows(Part.MEASURES)) {
                blocks.addAll(columnBlocks.measures(stage.metrics(), List.of()));
            }
            if (options.shows(Part.ITEMS)) {
                for (Item item : stage.items().all()) {
                    Block block = laneBlocks.item(item, stage.audience().personas(), stage.owner());
                    elements.put(item.id().value(), block);
                    blocks.add(block);
                }
            }
            int width = columns.last(i) - columns.first(i) + 1;
            for (int k = 0; k < blocks.size(); k++) {
                row.add(blocks.get(k), 0, columns.first(i) + k % width, 1);
            }
        }
        dropIfEmpty(row);
    }

    private void railRow() {
        Row row = row(Row.Kind.RAIL, 0);
        int number = 0;
        for (int i = 0; i < columns.count(); i++) {
            Optional<Step> step = columns.get(i).step();
            if (step.isPresent()) {
                Stage stage = blueprint.stages().get(columns.get(i).stage());
                row.add(columnBlocks.rail(step.get(), ++number, stage), rows.size() - 1, i, 1);
            }
        }
    }

    private void laneRows() {
        List<Lane> lanes = blueprint.lanes();
        int firstRow = rows.size();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            List<SeparationLine> lines =
                    i == 0 ? List.of() : SeparationLine.between(lanes.get(i - 1).kind(), lane.kind());
            rowOfLane.put(lane.id(), rows.size());
            rows.add(new Row(Row.Kind.LANE, Optional.of(lane), lines, names.of(lane), 0, columns.count()));
        }
        for (int column = 0; column < columns.count(); column++) {
            Optional<Step> step = columns.get(column).step();
            if (step.isPresent()) {
                cells(step.get(), column, firstRow);
            }
        }
    }

    private void cells(Step step, int column, int firstRow) {
        title(step, column);
        for (Cell cell : step.cells()) {
            Integer at = rowOfLane.get(cell.lane());
            if (at == null) {
                continue;
            }
            Row row = rows.get(at);
            for (Card card : cell.cards()) {
                Block block = laneBlocks.card(card, row.lane.orElseThrow(), step);
                elements.put(card.id().value(), block);
                row.add(block, at, column, Math.max(1, Math.min(card.span(), columns.count() - column)));
            }
        }
        if (options.shows(Part.ITEMS)) {
            for (Item item : step.items().all()) {
                int at = rowOfLane.getOrDefault(item.lane(), firstRow);
                Block block = laneBlocks.item(item, step.audience().personas(), step.owner());
                elements.put(item.id().value(), block);
                rows.get(at).add(block, at, column, 1);
            }
        }
    }

    private void title(Step step, int column) {
        LaneId lane = blueprint.customerLane(step);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.lane.isPresent() && row.lane.get().id().equals(lane)) {
                Optional<Cell> own = step.cell(row.lane.get().id());
                Block title = own.isEmpty()
                        ? laneBlocks.titleCard(step)
                        : own.get().cards().isEmpty() ? laneBlocks.titleOutline(step) : laneBlocks.titleHeading(step);
                elements.put(step.id().value(), title);
                row.add(title, i, column, 1);
                return;
            }
        }
    }

    private void thoughtRow() {
        Row row = row(Row.Kind.THOUGHTS, 0);
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            columns.get(i).step().ifPresent(step -> columnBlocks
                    .thoughts(step)
                    .forEach(block -> row.add(block, rows.size() - 1, column, 1)));
        }
        dropIfEmpty(row);
    }

    private void emotionRows() {
        Row emotions = row(Row.Kind.EMOTIONS, EmotionChart.HEIGHT);
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            columns.get(i)
                    .step()
                    .flatMap(columnBlocks::emotions)
                    .ifPresent(block -> emotions.add(block, rows.size() - 1, column, 1));
        }
        dropIfEmpty(emotions);
        Row staff = row(Row.Kind.STAFF, 0);
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            columns.get(i)
                    .step()
                    .flatMap(step -> step.experience().staffFeels())
                    .ifPresent(emotion -> staff.add(columnBlocks.staff(emotion), rows.size() - 1, column, 1));
        }
        dropIfEmpty(staff);
    }

    private void measureRow() {
        Row row = row(Row.Kind.MEASURES, 0);
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            columns.get(i).step().ifPresent(step -> columnBlocks
                    .measures(step.metrics(), step.policies())
                    .forEach(block -> row.add(block, rows.size() - 1, column, 1)));
        }
        dropIfEmpty(row);
    }

    /** The heads of the stages, from left to right. */
    List<Block> stageHeads() {
        List<Block> heads = new ArrayList<>();
        for (int i = 0; i < blueprint.stages().size(); i++) {
            Block head = columnBlocks.stageHead(blueprint.stages().get(i));
            head.firstColumn = columns.first(i);
            head.lastColumn = columns.last(i);
            heads.add(head);
        }
        return heads;
    }

    /** Widens the columns to what their blocks need, and stacks all cells. */
    void size(double nameWidth) {
        for (Row row : rows) {
            for (int i = 0; i < columns.count(); i++) {
                for (Block block : row.cell(i)) {
                    if (block.firstColumn == block.lastColumn && !columns.isWidest(i)) {
                        columns.widen(i, block.need());
                    }
                }
            }
        }
        columns.place();
        for (Row row : rows) {
            row.stack(columns, nameWidth);
        }
    }
}
