package io.frontstage.render.measure;

import io.frontstage.answer.MeasurePlace;
import io.frontstage.measure.Fix;
import io.frontstage.measure.MapMeasures;
import io.frontstage.measure.Measure;
import io.frontstage.measure.Point;
import io.frontstage.measure.Verdict;
import io.frontstage.measure.VerdictSentences;
import io.frontstage.measure.Verdicts;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.scene.Drawing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the Measures view: a table of figures, feelings as answered, and whether fixes helped. It needs no script. */
public final class MeasuresBlock {

    private static final List<String> HEADS = List.of("figure", "line", "now", "against", "from");

    private final Messages messages;
    private final MeasureWords words;
    private final FigureLine lines;
    private final MarkupWriter out = new MarkupWriter();

    private MeasuresBlock(Messages messages, LocalDate today) {
        this.messages = messages;
        this.words = new MeasureWords(messages);
        this.lines = new FigureLine(today);
    }

    /** Well-formed XHTML, one root element. */
    public static String of(MapMeasures measures, Verdicts verdicts, Messages messages, LocalDate today) {
        return new MeasuresBlock(messages, today).write(measures, verdicts);
    }

    private String write(MapMeasures measures, Verdicts verdicts) {
        out.open("div").attribute("class", "frontstage-measures");
        if (measures.metrics().isEmpty() && measures.feelings().isEmpty()) {
            out.open("p").text(messages.text("measures.none")).close();
        } else {
            table("measures.title", measures.metrics());
            table("measures.feelings", measures.feelings());
        }
        verdicts(verdicts);
        return out.close().toString();
    }

    private void table(String title, List<Measure> measures) {
        if (measures.isEmpty()) {
            return;
        }
        out.open("table").attribute("class", "frontstage-measures-table");
        out.open("caption").text(messages.text(title)).close();
        out.open("thead").open("tr");
        for (String head : HEADS) {
            out.open("th")
                    .attribute("scope", "col")
                    .text(messages.text("measures.head." + head))
                    .close();
        }
        out.close().close().open("tbody");
        measures.forEach(this::row);
        out.close().close();
    }

    private void row(Measure measure) {
        out.open("tr").open("th").attribute("scope", "row");
        boolean feeling = measure.metric().isEmpty();
        boolean whole = measure.place().kind() == MeasurePlace.Kind.MAP;
        String place = whole ? messages.text("measures.whole") : measure.place().title();
        out.text(
                feeling
                        ? place
                        : messages.text("measures.figure-at", measure.target().name(), place));
        out.close().open("td");
        Optional<Drawing> line = lines.of(measure);
        line.ifPresent(drawing -> SvgWriter.sign(out, drawing));
        out.open("p").text(words.line(measure)).close();
        out.close();
        cell(measure.now().map(Point::text).orElse(messages.text("measures.unknown-figure")));
        cell(feeling ? "" : words.againstTarget(measure));
        cell(words.source(measure));
        out.close();
    }

    private void cell(String text) {
        out.open("td").text(text).close();
    }

    private void verdicts(Verdicts verdicts) {
        out.open("h3").text(messages.text("measures.did-it-help")).close();
        if (verdicts.hidden() > 0) {
            out.open("p")
                    .text(messages.text(
                            verdicts.hidden() == 1 ? "measures.hidden-one" : "measures.hidden", verdicts.hidden()))
                    .close();
        }
        if (verdicts.verdicts().isEmpty()) {
            out.open("p").text(messages.text("measures.nothing-done")).close();
            return;
        }
        VerdictSentences sentences = new VerdictSentences(messages);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            List<Verdict> found = verdicts.verdicts().stream()
                    .filter(verdict -> verdict.kind() == kind)
                    .toList();
            if (!found.isEmpty()) {
                out.open("h4")
                        .text(sentences.heading(kind) + " (" + found.size() + ")")
                        .close();
                out.open("ul");
                found.forEach(verdict -> verdict(verdict, sentences));
                out.close();
            }
        }
        out.open("p")
                .attribute("class", "frontstage-measures-foot")
                .text(messages.text("measures.chance"))
                .close();
    }

    private void verdict(Verdict verdict, VerdictSentences sentences) {
        String titles = verdict.group().fixes().stream().map(this::title).collect(Collectors.joining("; "));
        out.open("li").open("strong").text(titles).close();
        String change = sentences.change(verdict);
        if (!change.isEmpty()) {
            out.open("br").closeEmpty().text(change);
        }
        out.open("br").closeEmpty().text(sentences.detail(verdict));
        int fixes = verdict.group().fixes().size();
        if (fixes > 1) {
            out.open("br").closeEmpty().text(messages.text("measures.several-fixes", fixes));
        }
        out.close();
    }

    private String title(Fix fix) {
        String keys = fix.issues().stream().map(Object::toString).collect(Collectors.joining(", "));
        return keys.isEmpty() ? fix.title() : fix.title() + " " + keys;
    }
}
