package io.frontstage.render.table;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Better;
import io.frontstage.blueprint.Figure;
import io.frontstage.blueprint.FigurePeriod;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.MetricKind;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Provenance;
import io.frontstage.blueprint.TimeSpan;
import io.frontstage.blueprint.Timing;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the details of an element besides its title: a label and a value per line. */
final class Facts {

    private final Prose prose;
    private final Messages messages;
    private final Provenance known;
    private final Function<IssueKey, Optional<URI>> issues;

    /** @param known the map's own provenance, which is not repeated for every card */
    Facts(Prose prose, Messages messages, Provenance known, Function<IssueKey, Optional<URI>> issues) {
        this.prose = prose;
        this.messages = messages;
        this.known = known;
        this.issues = issues;
    }

    void about(About about) {
        about.note().ifPresent(note -> words("table.note", note));
        about.url().ifPresent(url -> line("table.url", () -> prose.link(url.toString(), AllowedLinks.allowed(url))));
        if (!about.provenance().equals(known)) {
            provenance(about.provenance());
        }
    }

    void provenance(Provenance provenance) {
        provenance.basis().ifPresent(basis -> own("table.basis", messages.text("basis." + word(basis))));
        provenance.source().ifPresent(source -> words("table.source", source));
        provenance.asOf().ifPresent(date -> own("table.as-of", date.text()));
    }

    void timing(Timing timing) {
        timing.busy().map(TimeSpan::text).ifPresent(time -> words("table.time", time));
        timing.idle().map(TimeSpan::text).ifPresent(wait -> words("table.wait", wait));
        timing.cost().ifPresent(cost -> words("table.cost", cost.text()));
    }

    void quotes(List<String> quotes) {
        for (String quote : quotes) {
            line("table.quote", () -> prose.words("q", "frontstage-quote", quote));
        }
    }

    void issues(List<IssueKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        line("table.issues", () -> {
            String between = "";
            for (IssueKey key : keys) {
                prose.say(between);
                issue(key);
                between = ", ";
            }
        });
    }

    private void issue(IssueKey key) {
        MarkupWriter out = prose.out();
        Optional<String> address = issues.apply(key).flatMap(AllowedLinks::allowed);
        out.open(address.isPresent() ? "a" : "span").attribute("class", "frontstage-issue");
        address.ifPresent(href -> out.attribute("href", href));
        out.attribute("data-frontstage-issue", key.value()).text(key.value()).close();
    }

    /**
     * A figure: its name and value, then its previous value, target, history and source.
     *
     * @param lane the lane in which it is measured; empty if it is not given
     */
    void metric(Metric metric, Optional<String> lane) {
        MarkupWriter out = prose.out();
        Optional<Figure> now = metric.now();
        prose.words(metric.name());
        out.text(": ");
        if (now.isPresent()) {
            prose.words("strong", "frontstage-value", now.get().value().text());
        } else {
            prose.say(messages.text("table.figure.none"));
        }
        metric.baseline().ifPresent(value -> words("table.baseline", value.text()));
        metric.target().ifPresent(value -> words("table.target", value.text()));
        if (!metric.series().isEmpty()) {
            words("table.series", series(metric));
        }
        if (!hasDefaultBetter(metric)) {
            metric.better().ifPresent(better -> own("table.better", messages.text("table.better." + word(better))));
        }
        if (metric.kind() != MetricKind.ofName(metric.name())) {
            own("table.kind", messages.text("table.kind." + word(metric.kind())));
        }
        if (metric.per() != FigurePeriod.MONTH) {
            own("table.per", messages.text("table.per." + word(metric.per())));
        }
        if (!metric.scale().equals(metric.kind().scale())) {
            metric.scale().ifPresent(scale -> own("table.scale", scale.toString()));
        }
        lane.ifPresent(name -> words("table.at", name));
        metric.source().ifPresent(source -> words("table.source", source));
        now.flatMap(Figure::date).map(PartialDate::text).ifPresent(date -> own("table.as-of", date));
    }

    private static String series(Metric metric) {
        return metric.series().stream()
                .map(figure -> figure.date().text() + ": " + figure.value().text())
                .collect(Collectors.joining("; "));
    }

    /** Whether a metric has more than its value, previous value and target. */
    static boolean saysMore(Metric metric) {
        return !metric.series().isEmpty()
                || !hasDefaultBetter(metric)
                || metric.kind() != MetricKind.ofName(metric.name())
                || metric.per() != FigurePeriod.MONTH
                || !metric.scale().equals(metric.kind().scale());
    }

    private static boolean hasDefaultBetter(Metric metric) {
        return metric.better().equals(Better.by(metric.kind(), metric.baseline(), metric.target()));
    }

    void list(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            words(key, String.join(", ", texts));
        }
    }

    /** A label with the author's words. */
    void words(String key, String text) {
        line(key, () -> prose.words(text));
    }

    /** A label with the product's words. */
    void own(String key, String text) {
        line(key, () -> prose.say(text));
    }

    /** The product's words alone. */
    void mark(String key, Object... arguments) {
        prose.out()
                .open("div")
                .attribute("class", "frontstage-fact")
                .text(messages.text(key, arguments))
                .close();
    }

    private void line(String key, Runnable content) {
        MarkupWriter out = prose.out().open("div").attribute("class", "frontstage-fact");
        out.open("span")
                .attribute("class", "frontstage-label")
                .text(messages.text(key))
                .text(":")
                .close()
                .text(" ");
        content.run();
        out.close();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
