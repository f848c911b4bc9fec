package io.frontstage.render.measure;

import io.frontstage.blueprint.Scores;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.PersonaMark;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes feelings on the map and as answered: a chart, then the same in words. */
final class FeelingsBlock {

    private final MarkupWriter out;
    private final Prose prose;
    private final Messages messages;

    FeelingsBlock(MarkupWriter out, Prose prose, Messages messages) {
        this.out = out;
        this.prose = prose;
        this.messages = messages;
    }

    /** Writes nothing if no customer answered lately. */
    void write(List<StepFeelings> feelings) {
        if (feelings.stream().noneMatch(StepFeelings::hasAnswers)) {
            return;
        }
        out.open("div").attribute("class", "frontstage-panel");
        head(feelings);
        out.open("p").attribute("class", "frontstage-carried").text(messages.text("measures.feelings.key"));
        feelings.stream()
                .flatMap(step -> step.said().stream())
                .filter(said -> !said.name().isEmpty())
                .map(said -> Map.entry(said.persona(), said.name()))
                .distinct()
                .sorted(Map.Entry.comparingByKey())
                .forEach(persona -> persona(persona.getKey(), persona.getValue()));
        out.close();
        out.open("div").attribute("class", "frontstage-feeling-chart");
        out.attribute("tabindex", "0")
                .attribute("role", "region")
                .attribute("aria-label", messages.text("measures.feelings"));
        SvgWriter.sign(out, FeelingComparison.of(feelings));
        out.close();
        out.open("details")
                .open("summary")
                .text(messages.text("measures.in-words"))
                .close();
        table(feelings);
        out.close().close();
    }

    /** The same without the chart, for paper. */
    void writeWords(List<StepFeelings> feelings) {
        if (feelings.stream().anyMatch(StepFeelings::hasAnswers)) {
            head(feelings);
            table(feelings);
        }
    }

    private void head(List<StepFeelings> feelings) {
        out.open("h3")
                .attribute("class", "frontstage-list-head")
                .text(messages.text("measures.feelings"))
                .close();
        feelings.stream().filter(StepFeelings::differs).forEach(this::difference);
    }

    private void table(List<StepFeelings> feelings) {
        out.open("table").attribute("class", "frontstage-rows").open("tbody");
        feelings.stream()
                .filter(step -> step.hasAnswers() || !step.said().isEmpty())
                .forEach(this::row);
        out.close().close();
    }

    /** Writes the persona's mark and name. */
    private void persona(int curve, String name) {
        out.text(" ").open("span").attribute("class", "frontstage-curve-name");
        SvgWriter.sign(out, new Drawing(12, 12, List.of(PersonaMark.of(curve, 6, 6))));
        out.text(" ");
        prose.words(name);
        out.close();
    }

    private void difference(StepFeelings step) {
        out.open("p").attribute("class", "frontstage-measures-worse").text(step.number() + " ");
        prose.words(step.step().title());
        out.text(": ");
        out.text(messages.text(
                "measures.feelings.differ",
                Scores.mean(step.answered().orElseThrow().mean()),
                said(step),
                step.answered().orElseThrow().n()));
        out.close();
    }

    private void row(StepFeelings step) {
        out.open("tr").attribute("data-frontstage-item", step.step().id().value());
        out.open("th").attribute("scope", "row").text(step.number() + " ");
        prose.words(step.step().title());
        out.close().open("td");
        out.text(step.said().isEmpty() ? "" : messages.text("measures.feelings.said", said(step)))
                .close();
        out.open("td");
        out.text(step.answered()
                        .map(answered -> messages.text(
                                "measures.feelings.answered",
                                Scores.mean(answered.mean()),
                                String.format(messages.locale(), "%.1f", answered.deviation()),
                                answered.n()))
                        .orElse(step.hasAnswers() ? messages.text("measures.fewer-than-five") : ""))
                .close();
        out.close();
    }

    private static String said(StepFeelings step) {
        return step.said().stream()
                .map(said -> said.name().isEmpty() ? said.text() : said.name() + " " + said.text())
                .collect(Collectors.joining(", "));
    }
}
