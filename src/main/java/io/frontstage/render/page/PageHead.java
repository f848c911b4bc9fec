package io.frontstage.render.page;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.MapInfo;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Persona;
import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import java.util.List;

/**
 * Writes the head of a map on a page: title and tools, what it is about, whom it is for. It has few lines, so that the
 * map begins high on the first screen; the rest is in a {@code <details>}.
 */
final class PageHead {

    /** Number of different marks for personas. */
    private static final int MARKS = 5;

    private final Blueprint blueprint;
    private final MapHead words;
    private final MarkupWriter out;
    private final Prose prose;
    private final Messages messages;

    PageHead(Blueprint blueprint, PageOptions options, Prose prose) {
        this.blueprint = blueprint;
        this.words = new MapHead(blueprint, options, prose);
        this.out = prose.out();
        this.prose = prose;
        this.messages = options.words();
    }

    /** @param tools writes the tools of the map, to the right of its title */
    void write(Runnable tools) {
        out.open("div").attribute("class", "frontstage-head");
        words.titleLine();
        tools.run();
        about();
        people();
        out.close();
    }

    private void about() {
        MapInfo info = blueprint.info();
        boolean more = words.hasMore()
                || info.goal().isPresent()
                || words.metrics().stream().anyMatch(metric -> metric.baseline().isPresent());
        if (info.summary().isEmpty() && info.scenario().isEmpty() && !more) {
            return;
        }
        out.open("div").attribute("class", "frontstage-about");
        info.summary().ifPresent(summary -> prose.words("p", "frontstage-summary", summary));
        info.scenario().ifPresent(scenario -> prose.words("p", "frontstage-scenario", scenario));
        if (more) {
            out.open("details").attribute("class", "frontstage-more");
            out.open("summary").text(messages.text("header.more")).close();
            words.rest(true);
            out.close();
        }
        out.close();
    }

    private void people() {
        List<Persona> personas = blueprint.personas();
        List<Metric> metrics = words.metrics();
        if (personas.isEmpty() && metrics.isEmpty()) {
            return;
        }
        out.open("div").attribute("class", "frontstage-people");
        if (!personas.isEmpty()) {
            out.open("ul")
                    .attribute("class", "frontstage-personas")
                    .attribute("aria-label", messages.text("header.personas"));
            int mark = 0;
            for (Persona persona : personas) {
                out.open("li");
                if (feels(persona)) {
                    mark = mark % MARKS + 1;
                    out.open("span")
                            .attribute("class", "frontstage-mark frontstage-mark-" + mark)
                            .attribute("aria-hidden", "true");
                    out.close();
                }
                out.open("span")
                        .attribute(
                                "data-frontstage-filter",
                                "persona:" + persona.id().value());
                prose.words("strong", "frontstage-words", persona.title());
                out.close();
                persona.goal().ifPresent(goal -> {
                    out.text(" ");
                    prose.words("span", "frontstage-goal", goal);
                });
                out.close();
            }
            out.close();
        }
        figures(metrics);
        out.close();
    }

    /** Value and target; previous values are among the less important facts. */
    private void figures(List<Metric> metrics) {
        if (metrics.isEmpty()) {
            return;
        }
        out.open("dl").attribute("class", "frontstage-figures");
        for (Metric metric : metrics) {
            out.open("div").attribute("class", "frontstage-fact");
            prose.words("dt", "frontstage-label", metric.name());
            out.text(" ").open("dd");
            metric.now()
                    .ifPresentOrElse(
                            now -> prose.words(
                                    "strong", "frontstage-value", now.value().text()),
                            () -> prose.say(messages.text("table.figure.none")));
            metric.target().ifPresent(target -> {
                out.text(" ");
                prose.words("span", "frontstage-compared", "→ " + target.text());
            });
            out.close().close();
        }
        out.close();
    }

    /** Whether the persona has a curve of its own, for which its mark serves as legend. */
    private boolean feels(Persona persona) {
        return blueprint.steps().stream()
                        .anyMatch(step -> !step.experience().feels().byPersona().isEmpty())
                && blueprint.steps().stream()
                        .anyMatch(step ->
                                step.experience().feels().of(persona.id()).isPresent());
    }
}
