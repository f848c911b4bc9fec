package io.frontstage.render.table;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.SeparationLine;
import io.frontstage.blueprint.ShortName;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.scene.Part;
import java.util.List;
import java.util.Optional;

/**
 * The map as a table: stages and steps are its column headers, lanes its row headers, the three lines rows of their
 * own; then the arrows as a list. It contains everything in words.
 */
public final class MapTable {

    private final Blueprint blueprint;
    private final PageOptions options;
    private final Messages messages;
    private final MarkupWriter out;
    private final Prose prose;
    private final PositionText positionText;
    private final Facts facts;
    private final EntryWriter entryWriter;
    private final int columns;

    private MapTable(MarkupWriter out, Blueprint blueprint, PageOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.out = out;
        this.messages = options.words();
        this.prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
        this.positionText = new PositionText(blueprint, messages);
        this.facts = new Facts(prose, messages, blueprint.info().about().provenance(), options.issues());
        this.entryWriter =
                new EntryWriter(prose, facts, messages, options.anchors(), positionText, this::names, options.today());
        this.columns = blueprint.stages().stream().mapToInt(MapTable::columns).sum();
    }

    /** Writes one element with the table and everything that belongs to it. */
    public static void write(MarkupWriter out, Blueprint blueprint, PageOptions options) {
        new MapTable(out, blueprint, options).write();
    }

    private void write() {
        out.open("div")
                .attribute("class", "frontstage-table")
                .attribute("id", options.anchors().table());
        out.open("table").attribute("class", "frontstage-grid");
        out.open("caption");
        prose.words(blueprint.info().title());
        out.close();
        columnGroups();
        heads();
        out.open("tbody");
        lanes();
        new StepRows(blueprint, options, prose, facts, entryWriter, positionText, this::row).write();
        stageRow();
        out.close().close();
        if (options.shows(Part.ARROWS) && !blueprint.arrows().isEmpty()) {
            arrows();
        }
        new MapLists(blueprint, options, prose, facts, entryWriter).write();
        out.close();
    }

    /** A stage has at least one column, even if it has no step. */
    static int columns(Stage stage) {
        return Math.max(1, stage.steps().size());
    }

    private void columnGroups() {
        out.open("colgroup").close();
        for (Stage stage : blueprint.stages()) {
            out.open("colgroup").attribute("span", columns(stage)).close();
        }
    }

    private void heads() {
        out.open("thead").open("tr");
        out.open("th")
                .attribute("scope", "row")
                .text(messages.text("table.stage"))
                .close();
        for (Stage stage : blueprint.stages()) {
            out.open("th").attribute("scope", "colgroup").attribute("colspan", columns(stage));
            out.attribute("id", options.anchors().stage(stage.id().value()));
            out.attribute("class", "frontstage-stage-head")
                    .attribute("data-frontstage-stage", stage.id().value());
            prose.words("strong", "frontstage-words", stage.title());
            head(stage);
            out.close();
        }
        out.close().open("tr");
        out.open("th")
                .attribute("scope", "row")
                .text(messages.text("table.step"))
                .close();
        for (Stage stage : blueprint.stages()) {
            for (Step step : stage.steps()) {
                out.open("th").attribute("scope", "col");
                out.attribute("id", options.anchors().element(step.id().value()));
                out.attribute("class", "frontstage-step-head")
                        .attribute("data-frontstage-item", step.id().value());
                prose.words("strong", "frontstage-words", step.title());
                head(stage, step);
                out.close();
            }
            if (stage.steps().isEmpty()) {
                out.open("td").close();
            }
        }
        out.close().close();
    }

    private void head(Stage stage) {
        facts.list("table.path", stage.audience().paths());
        facts.list("table.for", names(stage.audience().personas()));
        stage.owner().ifPresent(owner -> facts.words("table.owner", owner));
        facts.about(stage.about());
    }

    private void head(Stage stage, Step step) {
        if (step.momentOfTruth()) {
            facts.mark("moment-of-truth");
        }
        if (step.failPoint()) {
            facts.mark("table.fail-point");
        }
        facts.list("table.path", step.audience().paths());
        facts.list("table.for", names(step.audience().personas()));
        if (!step.owner().equals(stage.owner())) {
            step.owner().ifPresent(owner -> facts.words("table.owner", owner));
        }
        facts.about(step.about());
    }

    private void lanes() {
        Optional<Lane> above = Optional.empty();
        LaneCells cells = new LaneCells(blueprint, prose, messages, entryWriter);
        for (Lane lane : blueprint.lanes()) {
            above.ifPresent(
                    other -> SeparationLine.between(other.kind(), lane.kind()).forEach(this::line));
            row(PositionText.name(lane, messages), () -> {
                int column = 0;
                for (Stage stage : blueprint.stages()) {
                    for (int i = 0; i < stage.steps().size(); i++) {
                        cells.write(lane, column++);
                    }
                    if (stage.steps().isEmpty()) {
                        out.open("td").close();
                    }
                }
            });
            above = Optional.of(lane);
        }
    }

    private void line(SeparationLine line) {
        out.open("tr").attribute("class", "frontstage-separation");
        out.open("td")
                .attribute("colspan", columns + 1)
                .text(messages.text("line." + line.word()))
                .close()
                .close();
    }

    private void row(String head, Runnable cells) {
        out.open("tr").open("th").attribute("scope", "row").attribute("class", "frontstage-row-head");
        prose.words(head);
        out.close();
        cells.run();
        out.close();
    }

    /** Writes what concerns a stage as a whole. */
    private void stageRow() {
        boolean items = options.shows(Part.ITEMS);
        boolean measures = options.shows(Part.MEASURES);
        boolean thoughts = options.shows(Part.THOUGHTS);
        boolean any = blueprint.stages().stream()
                .anyMatch(stage -> thoughts && !stage.needs().isEmpty()
                        || items && !stage.items().all().isEmpty()
                        || measures && !stage.metrics().isEmpty());
        if (!any) {
            return;
        }
        row(messages.text("table.whole-stage"), () -> {
            for (Stage stage : blueprint.stages()) {
                out.open("td").attribute("colspan", columns(stage));
                if (thoughts && !stage.needs().isEmpty()) {
                    needs(stage.needs());
                }
                if (items) {
                    part("table.pains", stage.items().pains(), entryWriter::pain);
                    part("table.delights", stage.items().delights(), entryWriter::delight);
                    part("table.opportunities", stage.items().opportunities(), entryWriter::opportunity);
                }
                if (measures) {
                    part("table.metrics", stage.metrics(), metric -> {
                        out.open("li");
                        facts.metric(metric, metric.lane().map(positionText::lane));
                        out.close();
                    });
                }
                out.close();
            }
        });
    }

    private void needs(Needs needs) {
        out.open("div")
                .attribute("class", "frontstage-label")
                .text(messages.text("table.needs"))
                .close();
        if (!needs.things().isEmpty() || needs.texts().everybody().isPresent()) {
            entryWriter.needs(needs);
        }
        needs.texts().byPersona().forEach((persona, texts) -> {
            String name = names(List.of(persona)).get(0);
            out.open("div").attribute("class", "frontstage-fact");
            prose.words(name + ": " + String.join(" / ", texts));
            out.close();
        });
    }

    private <T> void part(String key, List<T> things, java.util.function.Consumer<T> entry) {
        if (!things.isEmpty()) {
            out.open("div")
                    .attribute("class", "frontstage-label")
                    .text(messages.text(key))
                    .close();
            out.open("ul").attribute("class", "frontstage-entries");
            things.forEach(entry);
            out.close();
        }
    }

    private void arrows() {
        out.open("div")
                .attribute("class", "frontstage-arrows-head")
                .text(messages.text("table.arrows"))
                .close();
        out.open("ul").attribute("class", "frontstage-arrows");
        for (Arrow arrow : blueprint.arrows()) {
            out.open("li");
            prose.words(positionText.end(arrow.from()));
            boolean both = arrow.kind() == ArrowKind.AGREEMENT;
            out.text(" ")
                    .text(messages.text(both ? "table.agrees-with" : "table.leads-to"))
                    .text(" ");
            prose.words(positionText.end(arrow.to()));
            arrow.label().ifPresent(label -> {
                out.text(": ");
                prose.words(label);
            });
            out.close();
        }
        out.close();
    }

    private List<String> names(List<PersonaId> personas) {
        return personas.stream()
                .map(id -> blueprint
                        .persona(id)
                        .map(Persona::title)
                        .map(ShortName::of)
                        .orElse(id.value()))
                .toList();
    }
}
