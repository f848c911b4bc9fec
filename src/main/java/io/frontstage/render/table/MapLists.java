package io.frontstage.render.table;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.JourneyPath;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Share;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.Prose;
import io.frontstage.scene.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes, below the table, what belongs to no column: needs of personas, paths, the map's figures over time, files of
 * answers.
 */
final class MapLists {

    private final Blueprint blueprint;
    private final PageOptions options;
    private final Prose prose;
    private final Facts facts;
    private final EntryWriter entryWriter;

    MapLists(Blueprint blueprint, PageOptions options, Prose prose, Facts facts, EntryWriter entryWriter) {
        this.blueprint = blueprint;
        this.options = options;
        this.prose = prose;
        this.facts = facts;
        this.entryWriter = entryWriter;
    }

    void write() {
        if (options.shows(Part.THOUGHTS)) {
            list(
                    "table.needs-of-personas",
                    blueprint.personas().stream()
                            .filter(persona -> !persona.needs().isEmpty())
                            .toList(),
                    this::persona);
        }
        list("table.paths", blueprint.paths(), this::path);
        if (options.shows(Part.MEASURES)) {
            List<Metric> figures =
                    blueprint.metrics().stream().filter(Facts::saysMore).toList();
            list("table.metrics-of-map", figures, metric -> facts.metric(metric, Optional.empty()));
        }
        list("table.answers", blueprint.info().answers(), prose::words);
    }

    private void persona(Persona persona) {
        prose.words("strong", "frontstage-words", persona.title());
        entryWriter.needs(persona.needs());
    }

    private void path(JourneyPath path) {
        prose.words("strong", "frontstage-words", path.title());
        path.share().map(Share::text).ifPresent(share -> facts.words("table.share", share));
        facts.about(path.about());
    }

    private <T> void list(String key, List<T> things, Consumer<T> writer) {
        if (things.isEmpty()) {
            return;
        }
        prose.out()
                .open("div")
                .attribute("class", "frontstage-arrows-head")
                .text(options.words().text(key))
                .close();
        prose.out().open("ul").attribute("class", "frontstage-arrows");
        for (T thing : things) {
            prose.out().open("li");
            writer.accept(thing);
            prose.out().close();
        }
        prose.out().close();
    }
}
