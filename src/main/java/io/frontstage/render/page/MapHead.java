package io.frontstage.render.page;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.MapInfo;
import io.frontstage.blueprint.MapState;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Provenance;
import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.scene.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the head of a map: the service, whom it is for, in which situation, and how fresh it is. Less important parts
 * go into a {@code <details>}, so that the map begins on the first screen.
 */
final class MapHead {

    private final MapInfo info;
    private final List<Persona> personas;
    private final List<Metric> metrics;
    private final PageOptions options;
    private final Messages messages;
    private final MarkupWriter out;
    private final Prose prose;

    MapHead(Blueprint blueprint, PageOptions options, Prose prose) {
        this.info = blueprint.info();
        this.personas = blueprint.personas();
        this.metrics = options.shows(Part.MEASURES) ? blueprint.metrics() : List.of();
        this.options = options;
        this.messages = options.words();
        this.prose = prose;
        this.out = prose.out();
    }

    /** With everything visible, for places where nothing can be opened. */
    void whole() {
        begin();
        if (hasMore()) {
            rest(false);
        }
        out.close();
    }

    private void begin() {
        out.open("div").attribute("class", "frontstage-head");
        titleLine();
        info.summary().ifPresent(summary -> prose.words("p", "frontstage-summary", summary));
        if (!personas.isEmpty() || info.scenario().isPresent() || info.goal().isPresent()) {
            out.open("dl").attribute("class", "frontstage-facts");
            personas();
            info.scenario().ifPresent(scenario -> fact("header.scenario", () -> prose.words(scenario)));
            goal();
            out.close();
        }
        figures();
    }

    private void goal() {
        info.goal().ifPresent(goal -> fact("header.goal", () -> prose.words(goal)));
    }

    /** Title, state, owner and review. */
    void titleLine() {
        out.open("div").attribute("class", "frontstage-title-line");
        prose.words("h2", "frontstage-title", info.title());
        boolean future = info.state() == MapState.FUTURE;
        out.text(" ")
                .open("span")
                .attribute("class", future ? "frontstage-state frontstage-future" : "frontstage-state");
        out.text(messages.text(future ? "header.future" : "header.current")).close();
        if (info.owner().isPresent() || info.reviewed().isPresent()) {
            out.text(" ").open("dl").attribute("class", "frontstage-keeping");
            info.owner().ifPresent(owner -> fact("header.owner", () -> prose.words(owner)));
            info.reviewed().ifPresent(date -> fact("header.reviewed", () -> reviewed(date)));
            out.close();
        }
        out.close();
    }

    /** The map's own measures, if they are shown. */
    List<Metric> metrics() {
        return metrics;
    }

    void figures() {
        if (!metrics.isEmpty()) {
            out.open("dl").attribute("class", "frontstage-figures");
            metrics.forEach(this::figure);
            out.close();
        }
    }

    private void personas() {
        if (!personas.isEmpty()) {
            fact("header.personas", () -> {
                out.open("ul").attribute("class", "frontstage-personas");
                for (Persona persona : personas) {
                    out.open("li");
                    prose.words("strong", "frontstage-words", persona.title());
                    persona.goal().ifPresent(goal -> {
                        out.text(": ");
                        prose.words(goal);
                    });
                    out.close();
                }
                out.close();
            });
        }
    }

    private void reviewed(PartialDate date) {
        out.text(date.text());
        if (isOverdue(date.day())) {
            out.text(" ").open("span").attribute("class", "frontstage-overdue");
            out.text(messages.text("header.overdue")).close();
        }
    }

    private boolean isOverdue(LocalDate reviewed) {
        return info.reviewEvery()
                .map(every -> reviewed.plusDays(every.most().toDays()).isBefore(options.today()))
                .orElse(false);
    }

    private void figure(Metric metric) {
        named(metric.name(), () -> {
            if (metric.now().isPresent()) {
                prose.words(
                        "strong", "frontstage-value", metric.now().get().value().text());
            } else {
                prose.say(messages.text("table.figure.none"));
            }
            List<String> parts = new ArrayList<>();
            metric.baseline().ifPresent(before -> parts.add(messages.text("header.baseline", before.text())));
            metric.target().ifPresent(wanted -> parts.add(messages.text("header.target", wanted.text())));
            if (!parts.isEmpty()) {
                out.text(" ");
                prose.words("span", "frontstage-compared", "(" + String.join(", ", parts) + ")");
            }
        });
    }

    /** Whether {@link #rest} has something to say. */
    boolean hasMore() {
        return personas.stream().anyMatch(this::saysMore)
                || metrics.stream().anyMatch(metric -> !known(metric).isEmpty())
                || !known(info.about().provenance()).isEmpty()
                || info.about().note().isPresent()
                || info.about().url().isPresent();
    }

    /**
     * The less important facts.
     *
     * @param onPage whether to include those for which the head of a page has no room
     */
    void rest(boolean onPage) {
        out.open("dl").attribute("class", "frontstage-facts");
        if (onPage) {
            goal();
            metrics.stream().filter(metric -> metric.baseline().isPresent()).forEach(this::figure);
        }
        personas.stream().filter(this::saysMore).forEach(this::inTheirWords);
        String known = known(info.about().provenance());
        if (!known.isEmpty()) {
            fact("header.basis", () -> prose.words(known));
        }
        for (Metric metric : metrics) {
            if (!known(metric).isEmpty()) {
                named(metric.name(), () -> prose.words(known(metric)));
            }
        }
        info.about().note().ifPresent(note -> fact("header.note", () -> prose.words(note)));
        info.about()
                .url()
                .ifPresent(url -> fact("header.url", () -> prose.link(url.toString(), AllowedLinks.allowed(url))));
        out.close();
    }

    private boolean saysMore(Persona persona) {
        return !persona.quotes().isEmpty()
                || persona.about().note().isPresent()
                || !ownSource(persona).isEmpty();
    }

    private void inTheirWords(Persona persona) {
        named(persona.title(), () -> {
            String between = "";
            for (String quote : persona.quotes()) {
                out.text(between);
                prose.words("q", "frontstage-quote", quote);
                between = " ";
            }
            persona.about().note().ifPresent(note -> prose.words("div", "frontstage-note", note));
            String known = ownSource(persona);
            if (!known.isEmpty()) {
                prose.words("div", "frontstage-note", known);
            }
        });
    }

    private String ownSource(Persona persona) {
        Provenance own = persona.about().provenance();
        return own.equals(info.about().provenance()) ? "" : known(own);
    }

    private String known(Provenance provenance) {
        List<String> parts = new ArrayList<>();
        provenance
                .basis()
                .ifPresent(
                        basis -> parts.add(messages.text("basis." + basis.name().toLowerCase(Locale.ROOT))));
        provenance.source().ifPresent(parts::add);
        provenance.asOf().ifPresent(date -> parts.add(date.text()));
        return String.join(", ", parts);
    }

    private static String known(Metric metric) {
        List<String> parts = new ArrayList<>();
        metric.source().ifPresent(parts::add);
        metric.asOf().ifPresent(date -> parts.add(date.text()));
        return String.join(", ", parts);
    }

    private void fact(String key, Runnable content) {
        out.open("div").attribute("class", "frontstage-fact");
        out.open("dt")
                .attribute("class", "frontstage-label")
                .text(messages.text(key))
                .close();
        value(content);
    }

    /** Like {@link #fact}, with a label that the author chose. */
    private void named(String name, Runnable content) {
        out.open("div").attribute("class", "frontstage-fact");
        prose.words("dt", "frontstage-label", name);
        value(content);
    }

    private void value(Runnable content) {
        out.text(" ").open("dd");
        content.run();
        out.close().close();
    }
}
