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
    private final Wording wording;
    private final SignsUsed used = new SignsUsed();

    HeaderLayout(Blueprint blueprint, Wording wording) {
        this.blueprint = blueprint;
        this.wording = wording;
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
        Contents contents = new Contents(wording, used).write(info.title(), Font.TITLE, Tint.TEXT);
        StringBuilder line = new StringBuilder(
                wording.text(info.state() == MapState.FUTURE ? "map.state.future" : "map.state.current"));
        info.owner().ifPresent(owner -> Wording.append(line, Wording.SEPARATOR, wording.text("map.owner", owner)));
        Optional<String> reviewed = info.reviewed().map(date -> wording.text("map.head.reviewed") + " " + date.text());
        boolean overdue = info.reviewed().map(date -> isOverdue(date, info)).orElse(false);
        if (overdue) {
            contents.small(line.toString());
            contents.sign(
                    Sign.OVERDUE,
                    wording.text("map.head.reviewed.overdue", reviewed.orElseThrow()),
                    Font.SMALL_STRONG,
                    Tint.OVERDUE);
        } else {
            reviewed.ifPresent(text -> Wording.append(line, Wording.SEPARATOR, text));
            contents.small(line.toString());
        }
        info.summary()
                .ifPresent(summary ->
                        contents.add(Paragraph.of(summary, Font.BODY, Tint.TEXT).below(8)));
        return contents.remarks(info.about())
                .small(known(info.about().provenance()))
                .plain(Role.HEADER, bare());
    }

    private boolean isOverdue(PartialDate reviewed, MapInfo info) {
        return info.reviewEvery()
                .map(every ->
                        wording.isOver(reviewed.day().plusDays(every.most().toDays())))
                .orElse(false);
    }

    /** Whence the whole map is known. */
    private String known(Provenance provenance) {
        StringBuilder text = new StringBuilder();
        provenance.basis().ifPresent(basis -> text.append(wording.text("map.head.basis"))
                .append(": ")
                .append(wording.text("basis." + basis.name().toLowerCase(Locale.ROOT))));
        Wording.append(text, Wording.SEPARATOR, wording.source(provenance, Provenance.NONE));
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
            facts.add(new ColumnBlocks(blueprint, wording, used, new Curves(blueprint, wording)).measure(metric));
        }
        return facts;
    }

    private Block fact(String key, String text) {
        return new Contents(wording, used)
                .write(wording.text(key), Font.SMALL, Tint.TEXT_SUBTLE)
                .write(text, Font.NOTE, Tint.TEXT)
                .plain(Role.HEADER, bare());
    }

    private Block persona(Persona persona) {
        Contents contents = new Contents(wording, used)
                .write(wording.text("map.head.persona"), Font.SMALL, Tint.TEXT_SUBTLE)
                .write(persona.title(), Font.STRONG, Tint.TEXT);
        persona.goal().ifPresent(goal -> contents.write(goal, Font.NOTE, Tint.TEXT));
        for (String quote : persona.quotes()) {
            contents.small(wording.text("map.quote", quote));
        }
        contents.about(persona.about(), blueprint.info().about().provenance());
        return contents.plain(Role.HEADER, bare());
    }

    private static Look bare() {
        return new Look(Tint.NONE, Tint.NONE, io.frontstage.scene.Dash.SOLID, 0, Tint.NONE, 0, 2);
    }
}
