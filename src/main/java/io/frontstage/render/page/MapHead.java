package io.frontstage.render.page;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.MapInfo;
import io.frontstage.blueprint.MapState;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Provenance;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.Addresses;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.scene.Part;
import io.frontstage.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what stands above a map: which service it is, for whom, in which situation, and how fresh. */
final class MapHead {

    private final Blueprint blueprint;
    private final MapInfo info;
    private final PageOptions options;
    private final Words words;
    private final MarkupWriter out;
    private final Prose prose;

    MapHead(Blueprint blueprint, PageOptions options, Prose prose) {
        this.blueprint = blueprint;
        this.info = blueprint.info();
        this.options = options;
        this.words = options.words();
        this.prose = prose;
        this.out = prose.out();
    }

    void write() {
        out.open("div").attribute("class", "frontstage-head");
        out.open("div").attribute("class", "frontstage-title-line");
        prose.words("h2", "frontstage-title", info.title());
        boolean future = info.state() == MapState.FUTURE;
        out.text(" ")
                .open("span")
                .attribute("class", future ? "frontstage-state frontstage-future" : "frontstage-state");
        out.text(words.text(future ? "header.future" : "header.current"))
                .close()
                .close();
        info.summary().ifPresent(summary -> prose.words("p", "frontstage-summary", summary));
        out.open("dl").attribute("class", "frontstage-facts");
        personas();
        info.scenario().ifPresent(scenario -> fact("header.scenario", () -> prose.words(scenario)));
        info.goal().ifPresent(goal -> fact("header.goal", () -> prose.words(goal)));
        info.owner().ifPresent(owner -> fact("header.owner", () -> prose.words(owner)));
        reviewed();
        provenance(info.about().provenance());
        if (options.shows(Part.MEASURES)) {
            metrics();
        }
        info.about().note().ifPresent(note -> fact("header.note", () -> prose.words(note)));
        info.about()
                .url()
                .ifPresent(url -> fact("header.url", () -> prose.link(url.toString(), Addresses.allowed(url))));
        out.close().close();
    }

    private void personas() {
        if (blueprint.personas().isEmpty()) {
            return;
        }
        fact("header.personas", () -> {
            out.open("ul").attribute("class", "frontstage-personas");
            for (Persona persona : blueprint.personas()) {
                out.open("li");
                prose.words("strong", "frontstage-words", persona.title());
                persona.goal().ifPresent(goal -> {
                    out.text(": ");
                    prose.words(goal);
                });
                for (String quote : persona.quotes()) {
                    out.text(" ");
                    prose.words("q", "frontstage-quote", quote);
                }
                persona.about().note().ifPresent(note -> prose.words("div", "frontstage-note", note));
                out.close();
            }
            out.close();
        });
    }

    private void reviewed() {
        info.reviewed()
                .ifPresent(date -> fact("header.reviewed", () -> {
                    out.text(date.text());
                    if (isOverdue(date.day())) {
                        out.text(" ").open("span").attribute("class", "frontstage-overdue");
                        out.text(words.text("header.overdue")).close();
                    }
                }));
    }

    private boolean isOverdue(LocalDate reviewed) {
        return info.reviewEvery()
                .map(every -> reviewed.plusDays(every.most().toDays()).isBefore(options.today()))
                .orElse(false);
    }

    private void provenance(Provenance known) {
        List<String> parts = new ArrayList<>();
        known.basis()
                .ifPresent(basis -> parts.add(words.text("basis." + basis.name().toLowerCase(Locale.ROOT))));
        known.source().ifPresent(parts::add);
        known.asOf().ifPresent(date -> parts.add(date.text()));
        if (!parts.isEmpty()) {
            fact("header.basis", () -> prose.words(String.join(", ", parts)));
        }
    }

    private void metrics() {
        for (Metric metric : blueprint.metrics()) {
            out.open("div").attribute("class", "frontstage-fact");
            prose.words("dt", "frontstage-label", metric.name());
            out.open("dd");
            prose.words("strong", "frontstage-value", metric.value().text());
            compared(metric).ifPresent(more -> {
                out.text(" ");
                prose.words("span", "frontstage-compared", more);
            });
            out.close().close();
        }
    }

    private Optional<String> compared(Metric metric) {
        List<String> parts = new ArrayList<>();
        metric.baseline().ifPresent(before -> parts.add(words.text("header.baseline", before.text())));
        metric.target().ifPresent(wanted -> parts.add(words.text("header.target", wanted.text())));
        metric.source().ifPresent(parts::add);
        metric.asOf().ifPresent(date -> parts.add(date.text()));
        return parts.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(", ", parts) + ")");
    }

    private void fact(String key, Runnable content) {
        out.open("div").attribute("class", "frontstage-fact");
        out.open("dt")
                .attribute("class", "frontstage-label")
                .text(words.text(key))
                .close()
                .open("dd");
        content.run();
        out.close().close();
    }
}
