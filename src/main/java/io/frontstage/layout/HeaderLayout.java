package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.MapInfo;
import io.frontstage.blueprint.MapState;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Provenance;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out the head of a sheet: title, state, owner, review; what it is about; for whom; its figures. */
final class HeaderLayout {

    private static final double MEASURE = 760;
    private static final double COLUMN = 240;
    private static final double GAP = 24;

    private final Blueprint blueprint;
    private final Labels labels;
    private final LegendEntries used = new LegendEntries();

    HeaderLayout(Blueprint blueprint, Labels labels) {
        this.blueprint = blueprint;
        this.labels = labels;
    }

    /** Draws it from a place on; gives where it ends. */
    double header(double x, double y, double width, List<Shape> out) {
        List<Shape> shapes = new ArrayList<>();
        double bottom = place(title(), x, y, Math.min(width, MEASURE), shapes) + 12;
        List<Block> facts = facts();
        int columns = (int) Math.max(1, Math.min(facts.size(), (width + GAP) / (COLUMN + GAP)));
        for (int first = 0; first < facts.size(); first += columns) {
            double row = bottom;
            for (int i = first; i < Math.min(first + columns, facts.size()); i++) {
                row = Math.max(row, place(facts.get(i), x + (i - first) * (COLUMN + GAP), bottom, COLUMN, shapes));
            }
            bottom = row + 8;
        }
        out.add(new Shape.Group(Role.HEADER, blueprint.info().title(), Optional.empty(), shapes));
        return bottom;
    }

    private static double place(Block block, double x, double y, double width, List<Shape> out) {
        block.x = x;
        block.y = y;
        block.fit(width);
        out.addAll(block.paint().children());
        return y + block.height;
    }

    private Block title() {
        MapInfo info = blueprint.info();
        BlockContentBuilder blockContentBuilder = new BlockContentBuilder(labels, used).write(info.title(), Font.TITLE, Tint.TEXT);
        StringBuilder line = new StringBuilder(
                labels.text(info.state() == MapState.FUTURE ? "map.state.future" : "map.state.current"));
        info.owner().ifPresent(owner -> Labels.append(line, Labels.SEPARATOR, labels.text("map.owner", owner)));
        Optional<String> reviewed = info.reviewed().map(date -> labels.text("map.head.reviewed") + " " + date.text());
        boolean overdue = info.reviewed().map(date -> isOverdue(date, info)).orElse(false);
        if (overdue) {
            blockContentBuilder.small(line.toString());
            blockContentBuilder.sign(
                    Icon.OVERDUE,
                    labels.text("map.head.reviewed.overdue", reviewed.orElseThrow()),
                    Font.SMALL_STRONG,
                    Tint.OVERDUE);
        } else {
            reviewed.ifPresent(text -> Labels.append(line, Labels.SEPARATOR, text));
            blockContentBuilder.small(line.toString());
        }
        info.summary()
                .ifPresent(summary ->
                        blockContentBuilder.add(Paragraph.of(summary, Font.BODY, Tint.TEXT).below(8)));
        return blockContentBuilder.remarks(info.about())
                .small(known(info.about().provenance()))
                .plain(Role.HEADER, bare());
    }

    private boolean isOverdue(PartialDate reviewed, MapInfo info) {
        return info.reviewEvery()
                .map(every ->
                        labels.isOver(reviewed.day().plusDays(every.most().toDays())))
                .orElse(false);
    }

    /** Whence the whole map is known. */
    private String known(Provenance provenance) {
        StringBuilder text = new StringBuilder();
        provenance.basis().ifPresent(basis -> text.append(labels.text("map.head.basis"))
                .append(": ")
                .append(labels.text("basis." + basis.name().toLowerCase(Locale.ROOT))));
        Labels.append(text, Labels.SEPARATOR, labels.source(provenance, Provenance.NONE));
        return text.toString();
    }

    private List<Block> facts() {
        List<Block> facts = new ArrayList<>();
        blueprint.info().scenario().ifPresent(text -> facts.add(fact("map.head.scenario", text)));
        blueprint.info().goal().ifPresent(text -> facts.add(fact("map.head.goal", text)));
        for (Persona persona : blueprint.personas()) {
            facts.add(persona(persona));
        }
        for (Metric metric : blueprint.metrics()) {
            facts.add(new ColumnBlocks(blueprint, labels, used, new Curves(blueprint, labels)).measure(metric));
        }
        return facts;
    }

    private Block fact(String key, String text) {
        return new BlockContentBuilder(labels, used)
                .write(labels.text(key), Font.SMALL, Tint.TEXT_SUBTLE)
                .write(text, Font.NOTE, Tint.TEXT)
                .plain(Role.HEADER, bare());
    }

    private Block persona(Persona persona) {
        BlockContentBuilder blockContentBuilder = new BlockContentBuilder(labels, used)
                .write(labels.text("map.head.persona"), Font.SMALL, Tint.TEXT_SUBTLE)
                .write(persona.title(), Font.STRONG, Tint.TEXT);
        persona.goal().ifPresent(goal -> blockContentBuilder.write(goal, Font.NOTE, Tint.TEXT));
        for (String quote : persona.quotes()) {
            blockContentBuilder.small(labels.text("map.quote", quote));
        }
        blockContentBuilder.about(persona.about(), blueprint.info().about().provenance());
        return blockContentBuilder.plain(Role.HEADER, bare());
    }

    private static BlockStyle bare() {
        return new BlockStyle(Tint.NONE, Tint.NONE, io.frontstage.scene.Dash.SOLID, 0, Tint.NONE, 0, 2);
    }
}
