package io.frontstage.render.measure;

import io.frontstage.answer.MeasurePlace;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.measure.Measure;
import io.frontstage.measure.MeasureSentences;
import io.frontstage.measure.MeasuredMap;
import io.frontstage.measure.Point;
import io.frontstage.measure.Verdicts;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.table.ContentLanguage;
import io.frontstage.render.view.PaperTable;
import io.frontstage.scene.Drawing;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes the Measures view for paper: figures, feelings and verdicts in words, and the rows for a picture of them. */
public final class MeasuresTable {

    private static final List<String> HEADS =
            List.of("measures.head.figure", "measures.head.now", "measures.head.against", "measures.in-words");

    private final Blueprint blueprint;
    private final MeasuredMap measured;
    private final Messages messages;
    private final MeasureSentences words;

    MeasuresTable(Blueprint blueprint, MeasuredMap measured, Messages messages) {
        this.blueprint = blueprint;
        this.measured = measured;
        this.messages = messages;
        this.words = new MeasureSentences(messages, measured.recent());
    }

    /**
     * Writes the view in words: well-formed XHTML, one element.
     *
     * @param issues the pages of Jira issues
     * @param leftOut the ids of steps and stages whose figures are not shown, and of fixes whose verdicts are not shown
     */
    public static String write(
            Blueprint blueprint,
            MeasuredMap measured,
            Messages messages,
            Function<IssueKey, Optional<URI>> issues,
            Set<String> leftOut) {
        MeasuresTable table = new MeasuresTable(blueprint, measured, messages);
        return table.list(
                table.measures(leftOut),
                table.feelings(leftOut),
                measured.verdicts().without(leftOut),
                issues);
    }

    /** The figures for a picture. */
    public static List<FigureRow> rows(
            Blueprint blueprint, MeasuredMap measured, Messages messages, Set<String> leftOut) {
        MeasuresTable table = new MeasuresTable(blueprint, measured, messages);
        FigureLine lines = new FigureLine(measured.today());
        return table.measures(leftOut).stream()
                .map(measure -> new FigureRow(
                        Optional.of(measure.place())
                                .filter(place -> place.kind() != MeasurePlace.Kind.MAP)
                                .map(MeasurePlace::id),
                        measure.target().name(),
                        table.place(measure.place()),
                        lines.of(measure, measured.verdicts().verdicts()),
                        table.now(measure),
                        table.words.againstTarget(measure)))
                .toList();
    }

    /**
     * The chart of feelings; empty if no customer answered lately.
     *
     * @param leftOut the ids of steps that are not shown
     */
    public static Optional<Drawing> feelings(
            Blueprint blueprint, MeasuredMap measured, Messages messages, Set<String> leftOut) {
        List<StepFeelings> feelings = new MeasuresTable(blueprint, measured, messages).feelings(leftOut);
        return feelings.stream().anyMatch(StepFeelings::hasAnswers)
                ? Optional.of(FeelingComparison.of(feelings))
                : Optional.empty();
    }

    List<Measure> measures(Set<String> leftOut) {
        return measured.measures().metrics().stream()
                .filter(measure -> !leftOut.contains(measure.place().id()))
                .toList();
    }

    private List<StepFeelings> feelings(Set<String> leftOut) {
        return StepFeelings.all(blueprint, measured.recent(), measured.persona()).stream()
                .filter(step -> !leftOut.contains(step.step().id().value()))
                .toList();
    }

    private String list(
            List<Measure> measures,
            List<StepFeelings> feelings,
            Verdicts verdicts,
            Function<IssueKey, Optional<URI>> issues) {
        MarkupWriter out = new MarkupWriter();
        Prose prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
        PaperTable table = new PaperTable(out, prose, messages);
        out.open("div").attribute("class", "frontstage-paper");
        int all = measured.measures().metrics().size();
        if (all == 0) {
            out.open("p").text(messages.text("measures.none")).close();
        } else {
            table.heading("measures.title", measures.size());
            if (measures.size() < all) {
                out.open("p")
                        .text(messages.text("paper.filtered", measures.size(), all))
                        .close();
            }
            table.begin(HEADS);
            for (Measure measure : measures) {
                out.open("tr");
                table.name(measure.target().name() + ", " + place(measure.place()));
                table.say(now(measure));
                table.say(words.againstTarget(measure));
                table.say(words.sentence(measure));
                out.close();
            }
            table.end();
        }
        new FeelingsBlock(out, prose, messages).writeWords(feelings);
        if (!verdicts.verdicts().isEmpty() || measured.verdicts().verdicts().isEmpty()) {
            new VerdictList(out, prose, messages, issues).write(verdicts);
        }
        return out.close().toString();
    }

    private String now(Measure measure) {
        return measure.now().map(Point::text).orElse(messages.text("measures.unknown-figure"));
    }

    String place(MeasurePlace place) {
        if (place.kind() == MeasurePlace.Kind.MAP) {
            return messages.text("measures.whole");
        }
        return IntStream.range(0, blueprint.steps().size())
                .filter(i -> place.kind() == MeasurePlace.Kind.STEP
                        && blueprint.steps().get(i).id().value().equals(place.id()))
                .mapToObj(i -> i + 1 + " " + place.title())
                .findFirst()
                .orElse(place.title());
    }
}
