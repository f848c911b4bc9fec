package io.frontstage.render.measure;

import io.frontstage.answer.MeasurePlace;
import io.frontstage.blueprint.Better;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Metric;
import io.frontstage.issue.ActionableItem;
import io.frontstage.measure.Measure;
import io.frontstage.measure.MeasureSentences;
import io.frontstage.measure.MeasuredMap;
import io.frontstage.measure.Point;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.render.table.ContentLanguage;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes the Measures view: a table of figures, feelings as answered, and whether fixes helped. It needs no script. */
public final class MeasuresBlock {

    private static final List<String> HEADS = List.of("figure", "line", "now", "against", "from");

    private final Blueprint blueprint;
    private final MeasuredMap measured;
    private final Messages messages;
    private final MeasureSentences words;
    private final FigureLine lines;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final MarkupWriter out = new MarkupWriter();
    private final Prose prose;

    private MeasuresBlock(Blueprint blueprint, MeasuredMap measured, Messages messages) {
        this.blueprint = blueprint;
        this.measured = measured;
        this.messages = messages;
        words = new MeasureSentences(messages, measured.recent());
        lines = new FigureLine(measured.today());
        prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
        blueprint.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .forEach(step -> numbers.put(step.id().value(), numbers.size() + 1));
    }

    /**
     * Well-formed XHTML, one root element.
     *
     * @param issues the pages of Jira issues
     * @param weeks the page with the progress over time; empty if there is none
     */
    public static String of(
            Blueprint blueprint,
            MeasuredMap measured,
            Messages messages,
            Function<IssueKey, Optional<URI>> issues,
            Optional<String> weeks) {
        return new MeasuresBlock(blueprint, measured, messages).write(issues, weeks);
    }

    private String write(Function<IssueKey, Optional<URI>> issues, Optional<String> weeks) {
        out.open("div").attribute("class", "frontstage-drawing frontstage-measures");
        out.open("div").attribute("class", "frontstage-measured");
        measured.persona().flatMap(blueprint::persona).ifPresent(persona -> out.open("p")
                .attribute("class", "frontstage-carried")
                .text(messages.text("measures.of-persona", persona.title()))
                .close());
        if (measured.measures().metrics().isEmpty()
                && measured.measures().feelings().isEmpty()) {
            out.open("p").text(messages.text("measures.none")).close();
        } else if (!measured.measures().metrics().isEmpty()) {
            table(measured.measures().metrics());
        }
        new FeelingsBlock(out, prose, messages)
                .write(StepFeelings.all(blueprint, measured.recent(), measured.persona()));
        remarks(measured.remarks().sentences(messages));
        weeks.filter(address -> ActionableItem.all(blueprint).stream()
                        .anyMatch(item -> !item.issues().isEmpty()))
                .ifPresent(this::weeks);
        out.close();
        new VerdictList(out, prose, messages, issues).write(measured.verdicts());
        return out.close().toString();
    }

    /** What was left out of the files of answers, for people who maintain them. */
    private void remarks(List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        out.open("ul").attribute("class", "frontstage-carried frontstage-measures-remarks");
        sentences.forEach(sentence -> out.open("li").text(sentence).close());
        out.close();
    }

    /**
     * A link to the progress over time, which needs Jira; the page's script replaces the link with the content of its
     * target.
     */
    private void weeks(String address) {
        out.open("details").attribute("class", "frontstage-panel frontstage-weeks");
        out.open("summary")
                .attribute("class", "frontstage-list-head")
                .text(messages.text("weeks.title"))
                .close();
        out.open("p").attribute("class", "frontstage-carried");
        out.open("a")
                .attribute("class", "frontstage-link")
                .attribute("href", address)
                .attribute("data-frontstage-weeks", "map");
        out.text(messages.text("weeks.link")).close().close().close();
    }

    private void table(List<Measure> measures) {
        out.open("div")
                .attribute("class", "frontstage-items-scroller frontstage-panel")
                .attribute("tabindex", "0");
        out.attribute("role", "region").attribute("aria-label", messages.text("measures.title"));
        out.open("table").attribute("class", "frontstage-rows frontstage-measures-table");
        out.open("caption")
                .text(messages.text("measures.until", words.day(measured.today())))
                .close();
        out.open("thead").open("tr");
        for (String head : HEADS) {
            out.open("th")
                    .attribute("scope", "col")
                    .text(messages.text("measures.head." + head))
                    .close();
        }
        out.close().close().open("tbody");
        measures.forEach(this::row);
        out.close().close().close();
    }

    private void row(Measure measure) {
        MeasurePlace place = measure.place();
        out.open("tr");
        if (place.kind() != MeasurePlace.Kind.MAP) {
            out.attribute("data-frontstage-item", place.id());
        }
        out.attribute("data-frontstage-figure", MeasureSentences.name(measure.target()));
        out.attribute("data-frontstage-metric", measure.target().name())
                .attribute("data-frontstage-place", place.kind().name().toLowerCase(Locale.ROOT));
        out.open("th").attribute("scope", "row");
        prose.words("span", "frontstage-words", measure.target().name());
        boolean isLower = measure.metric().flatMap(metric -> metric.better()).equals(Optional.of(Better.LOWER));
        if (isLower) {
            out.text(" ");
            out.open("span")
                    .attribute("class", "frontstage-number")
                    .text(messages.text("measures.lower"))
                    .close();
        }
        out.open("div").attribute("class", "frontstage-carried");
        place(place);
        out.close().close().open("td").attribute("class", "frontstage-figure-line");
        lines.of(measure, measured.verdicts().verdicts()).ifPresent(drawing -> SvgWriter.sign(out, drawing));
        out.open("div")
                .attribute("class", "frontstage-carried")
                .text(words.line(measure))
                .close();
        out.close();
        now(measure);
        cell("frontstage-measures-" + words.standing(measure), unbroken(measure, words.againstTarget(measure)));
        cell("frontstage-carried", words.source(measure));
        out.close();
    }

    private void place(MeasurePlace place) {
        if (place.kind() == MeasurePlace.Kind.MAP) {
            out.text(messages.text("measures.whole"));
            return;
        }
        Integer number = place.kind() == MeasurePlace.Kind.STEP ? numbers.get(place.id()) : null;
        out.text(number == null ? "" : number + " ");
        prose.words(place.title());
    }

    /** The newest figure; grey and with its day if the map's owner should have updated it since. */
    private void now(Measure measure) {
        Optional<LocalDate> day = measure.now().flatMap(Point::day);
        boolean isOld = day.isPresent()
                && blueprint.info().reviewEvery().isPresent()
                && day.get()
                        .plusDays(blueprint.info().reviewEvery().get().most().toDays())
                        .isBefore(measured.today());
        out.open("td").attribute("class", isOld ? "frontstage-now frontstage-old" : "frontstage-now");
        out.text(measure.now().map(Point::text).orElse(messages.text("measures.unknown-figure")));
        if (isOld) {
            out.open("div").attribute("class", "frontstage-carried");
            out.text(messages.text("measures.as-of", words.day(day.get()))).close();
        }
        out.close();
    }

    /** Keeps the number of a target and its unit on one line. */
    private static String unbroken(Measure measure, String text) {
        return measure.metric()
                .flatMap(Metric::target)
                .map(MeasureSentences::figure)
                .map(target -> text.replace(target, target.replaceFirst("(?<=[0-9]) (?=\\S{1,3}$)", "\u00a0")))
                .orElse(text);
    }

    private void cell(String style, String text) {
        out.open("td").attribute("class", style).text(text).close();
    }
}
