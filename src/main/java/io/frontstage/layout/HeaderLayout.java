package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.MapInfo;
import io.frontstage.blueprint.MapState;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Provenance;
import io.frontstage.scene.Font;
import io.frontstage.scene.Part;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out the header of a sheet: title, state, owner, review; summary; personas; figures. */
final class HeaderLayout {

    private static final double MEASURE = 760;
    private static final double COLUMN = 220;
    private static final double GAP = 24;

    private final Blueprint blueprint;
    private final LayoutOptions options;
    private final Labels labels;

    HeaderLayout(Blueprint blueprint, LayoutOptions options, Labels labels) {
        this.blueprint = blueprint;
        this.options = options;
        this.labels = labels;
    }

    /** Draws the header; returns the y at which it ends. */
    double header(double x, double y, double width, List<Shape> out) {
        List<Shape> shapes = new ArrayList<>();
        Pen title = new Pen(labels, x, y, Math.min(width, MEASURE));
        title(title);
        shapes.addAll(title.shapes());
        double bottom = title.y() + 10;
        List<Fact> facts = facts();
        int columns = (int) Math.max(1, Math.min(facts.size(), (width + GAP) / (COLUMN + GAP)));
        for (int first = 0; first < facts.size(); first += columns) {
            double row = bottom;
            for (int i = first; i < Math.min(first + columns, facts.size()); i++) {
                Pen pen = new Pen(labels, x + (i - first) * (COLUMN + GAP), bottom, Math.min(width, COLUMN));
                facts.get(i).write(pen);
                shapes.addAll(pen.shapes());
                row = Math.max(row, pen.y());
            }
            bottom = row + 8;
        }
        out.add(new Shape.Group(Role.HEADER, blueprint.info().title(), Optional.empty(), shapes));
        return bottom;
    }

    private interface Fact {
        void write(Pen pen);
    }

    private void title(Pen pen) {
        MapInfo info = blueprint.info();
        pen.write(info.title(), Font.TITLE, Tint.TEXT);
        List<String> facts = new ArrayList<>();
        facts.add(labels.text(info.state() == MapState.FUTURE ? "map.state.future" : "map.state.current"));
        info.owner().ifPresent(owner -> facts.add(labels.text("map.owner", owner)));
        Optional<String> reviewed = info.reviewed().map(date -> labels.text("map.head.reviewed") + " " + date.text());
        boolean overdue = info.reviewed().map(date -> isOverdue(date, info)).orElse(false);
        if (!overdue) {
            reviewed.ifPresent(facts::add);
        }
        pen.facts(facts, Tint.TEXT_SUBTLE);
        if (overdue) {
            pen.draw(Signs.overdue(pen.left(), pen.y() + 7));
            String text = labels.text("map.head.reviewed.overdue", reviewed.orElseThrow());
            pen.write(Paragraph.of(text, Font.SMALL_STRONG, Tint.OVERDUE, pen.width() - 15), 15);
        }
        info.summary().ifPresent(summary -> pen.down(6).write(summary, Font.BODY, Tint.TEXT));
        info.about().note().ifPresent(note -> pen.small(note, Tint.TEXT_SUBTLE));
        pen.facts(known(info.about().provenance()), Tint.TEXT_SUBTLE);
        info.about().url().ifPresent(url -> pen.link(url.toString()));
    }

    private boolean isOverdue(PartialDate reviewed, MapInfo info) {
        return info.reviewEvery()
                .map(every -> labels.isOver(reviewed.day().plusDays(every.most().toDays())))
                .orElse(false);
    }

    private List<String> known(Provenance provenance) {
        List<String> facts = new ArrayList<>();
        provenance
                .basis()
                .ifPresent(basis -> facts.add(labels.text("map.head.basis") + ": "
                        + labels.text("basis." + basis.name().toLowerCase(Locale.ROOT))));
        String source = labels.source(provenance, Provenance.NONE);
        if (!source.isEmpty()) {
            facts.add(source);
        }
        return facts;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        blueprint.info().scenario().ifPresent(text -> facts.add(fact("map.head.scenario", text)));
        blueprint.info().goal().ifPresent(text -> facts.add(fact("map.head.goal", text)));
        for (Persona persona : blueprint.personas()) {
            facts.add(pen -> persona(persona, pen));
        }
        if (options.shows(Part.MEASURES)) {
            Measures measures = new Measures(blueprint, labels, true);
            for (Metric metric : blueprint.metrics()) {
                facts.add(pen -> {
                    Block block = measures.of(metric, Math.min(160, pen.width()));
                    Shapes.moved(block.shapes(), pen.left(), pen.y()).forEach(pen::draw);
                    pen.down(block.height());
                });
            }
        }
        return facts;
    }

    private Fact fact(String key, String text) {
        return pen -> pen.small(labels.text(key), Tint.TEXT_SUBTLE).write(text, Font.NOTE, Tint.TEXT);
    }

    private void persona(Persona persona, Pen pen) {
        pen.small(labels.text("map.head.persona"), Tint.TEXT_SUBTLE).write(persona.title(), Font.STRONG, Tint.TEXT);
        persona.goal().ifPresent(goal -> pen.write(goal, Font.NOTE, Tint.TEXT));
        persona.quotes()
                .forEach(quote -> pen.write(labels.text("map.quote", quote), Font.SMALL_ITALIC, Tint.TEXT_SUBTLE));
        pen.about(persona.about(), blueprint.info().about().provenance(), Tint.TEXT_SUBTLE);
    }
}
