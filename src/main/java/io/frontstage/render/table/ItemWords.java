package io.frontstage.render.table;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes all texts of a map's pains and opportunities as a table, one row for each step: for outputs that show the rest
 * as pictures.
 */
public final class ItemWords {

    private final Blueprint blueprint;
    private final Messages messages;
    private final MarkupWriter out;
    private final Prose prose;
    private final EntryWriter entries;

    private ItemWords(MarkupWriter out, Blueprint blueprint, PageOptions options) {
        this.blueprint = blueprint;
        this.messages = options.words();
        this.out = out;
        this.prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
        this.entries = new EntryWriter(
                prose,
                new Facts(prose, messages, blueprint.info().about().provenance(), options.issues()),
                messages,
                options.anchors(),
                new PositionText(blueprint, messages),
                personas -> personas.stream()
                        .map(id -> blueprint.persona(id).map(Persona::title).orElse(id.value()))
                        .toList(),
                options.today());
    }

    /** One element of well-formed XML; nothing if the map has neither. */
    public static String of(Blueprint blueprint, PageOptions options) {
        MarkupWriter out = new MarkupWriter();
        new ItemWords(out, blueprint, options).write();
        return out.toString();
    }

    private void write() {
        if (blueprint.stages().stream().noneMatch(ItemWords::says)) {
            return;
        }
        out.open("table").attribute("class", "frontstage-item-words").attribute("border", "1");
        out.open("thead").open("tr");
        for (String key : List.of("table.step", "table.pains", "table.opportunities")) {
            out.open("th").attribute("scope", "col").text(messages.text(key)).close();
        }
        out.close().close().open("tbody");
        for (Stage stage : blueprint.stages()) {
            row(stage, Optional.empty(), stage.items());
            stage.steps().forEach(step -> row(stage, Optional.of(step), step.items()));
        }
        out.close().close();
    }

    private static boolean says(Stage stage) {
        return says(stage.items()) || stage.steps().stream().map(Step::items).anyMatch(ItemWords::says);
    }

    private static boolean says(Items items) {
        return !items.pains().isEmpty() || !items.opportunities().isEmpty();
    }

    private void row(Stage stage, Optional<Step> step, Items items) {
        if (!says(items)) {
            return;
        }
        out.open("tr").open("th").attribute("scope", "row");
        prose.words(stage.title()
                + step.map(Step::title).map(title -> " › " + title).orElse(""));
        out.close();
        cell(items.pains(), entries::pain);
        cell(items.opportunities(), entries::opportunity);
        out.close();
    }

    private <T> void cell(List<T> things, Consumer<T> entry) {
        out.open("td");
        if (!things.isEmpty()) {
            out.open("ul").attribute("class", "frontstage-entries");
            things.forEach(entry);
            out.close();
        }
        out.close();
    }
}
