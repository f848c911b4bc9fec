package io.frontstage.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontstage.answer.AnswerSource;
import io.frontstage.answer.Answers;
import io.frontstage.answer.AnswersReader;
import io.frontstage.answer.LeftOut;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The worked example of the language's metrics over time, to the last digit. */
class WorkedExampleTest {

    private static final Path FOLDER = Path.of("src/test/resources/definition");
    private static final String ANSWERS = "parking-permit.answers.csv";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Blueprint permit = permit();
    private final Answers answers = answers();

    @Test
    void comesOutToTheLastDigit() throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(FOLDER.resolve("parking-permit.figures.json")));

        JsonNode written = JSON.readTree(written());

        assertThat(asExample(written).toPrettyString()).isEqualTo(expected.toPrettyString());
    }

    @Test
    void says3Of29AnswersAreLeftOutAndWhy() {
        assertThat(answers.files()).containsExactly(new Answers.AnswerFile(ANSWERS, 29, 3));
        assertThat(answers.leftOut())
                .containsExactly(
                        new LeftOut(ANSWERS, 29, LeftOut.Reason.DATE, "03.09.2026"),
                        new LeftOut(ANSWERS, 30, LeftOut.Reason.SCORE, "7"),
                        new LeftOut(ANSWERS, 31, LeftOut.Reason.STEP, "pays"));
    }

    @Test
    void showsNoFigureForInesSinceOmarsOneAnswerWouldFollowFromIt() {
        MapMeasures ines = MapMeasures.of(
                permit, answers, Optional.of(permit.personas().get(0).id()));

        Measure csat = ines.metrics().get(2);
        assertThat(csat.periods())
                .allSatisfy(period -> assertThat(period.value()).isEmpty());
        assertThat(csat.points()).extracting(Point::text).containsExactly("3.4");
    }

    @Test
    void neverWritesAComment() {
        assertThat(written()).doesNotContain("wrong plate", "Three weeks");
    }

    private String written() {
        return MeasuresJson.of(
                MapMeasures.of(permit, answers, Optional.empty()),
                RecentAnswers.of(answers, LocalDate.of(2026, 10, 1)),
                List.of(),
                answers.leftOut(),
                Messages.in(Locale.ENGLISH));
    }

    /** The output of the command in the form of the worked example. */
    private static ObjectNode asExample(JsonNode written) {
        ObjectNode example = JSON.createObjectNode();
        ArrayNode figures = example.putArray("figures");
        for (JsonNode metric : written.get("metrics")) {
            figures.add(figure(metric));
        }
        ArrayNode leftOut = example.putArray("not placed");
        for (JsonNode entry : written.get("leftOut")) {
            leftOut.addObject().put("line", entry.get("line").asInt()).set("why", entry.get("code"));
        }
        return example;
    }

    private static ObjectNode figure(JsonNode metric) {
        ObjectNode figure = JSON.createObjectNode();
        figure.set("at", metric.get("place"));
        figure.set("metric", metric.get("name"));
        figure.set("kind", metric.get("kind"));
        figure.set("better", metric.get("better"));
        figure.set("now", metric.get("now").get("text"));
        figure.set("as-of", metric.get("now").get("day"));
        figure.put("short of target", metric.get("met").asText().equals("no") ? "yes" : "no");
        ObjectNode line = figure.putObject("line");
        for (JsonNode point : metric.get("points")) {
            String from = point.get("from").asText().equals("answers")
                    ? " answers, n " + point.get("n").asInt()
                    : " written";
            line.put(point.get("day").asText(), point.get("text").asText() + from);
        }
        ArrayNode answered = figure.putArray("answers");
        for (JsonNode period : metric.get("periods")) {
            ObjectNode month = answered.addObject();
            month.set("month", period.get("period"));
            month.set("n", period.get("n"));
            month.set("figure", period.get("value"));
        }
        return figure;
    }

    private static Blueprint permit() {
        try {
            byte[] text = Files.readAllBytes(FOLDER.resolve("parking-permit.yaml"));
            return new DefinitionReader()
                    .read(new SourceText("parking-permit.yaml", text))
                    .blueprint()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Answers answers() {
        try {
            return AnswersReader.read(
                    permit, List.of(AnswerSource.of(ANSWERS, Files.readAllBytes(FOLDER.resolve(ANSWERS)))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
