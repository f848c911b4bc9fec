package io.frontstage.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.cli.CommandRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line reports the same about a survey as the dialog on the page. */
class SurveyReportTest {

    private static final String MAP =
            """
            blueprint: Order-ahead coffee
            answers: coffee.answers.csv
            personas: [{ persona: Dana, id: dana }]
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    metrics: { csat: { target: ≥ 4.5 }, found at once: { kind: yes-no } }
                  - step: Takes the cup
                    metrics: { csat: { target: ≥ 4.5 } }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one row per answer: an unknown step, a score off the scale, no day, an unknown persona, mail, words
                """
                Submitted,Where,csat,Customer type,Email,Anything else?
                2026-11-03,Pays,4,commuter,ann@example.com,Words of a customer
                2026-11-04,Till,5,Dana,bob@example.com,
                2026-11-04,Pays,6,dana,,
                ,Pays,4,dana,,
                2026-11-05,Takes the cup,3,dana,,
                """,
                // one row per respondent, one column per question
                """
                When;csat Pays;csat Takes the cup;found at once
                2026-11-03;4;5;yes
                2026-11-04;;2;no
                2026-11-05;9;2;perhaps
                """,
                // dates in an ambiguous order, and no column with scores
                "date,step,csat\n03/04/2026,pays,4\n",
                "Name,Town\nAnn,Ulm\n",
                // answers that are already stored
                "date,step,metric,score\n2026-10-01,pays,csat,5\n"
            })
    void isTheSameOnThePageAndOnTheCommandRun(String survey) throws IOException {
        String there = "date,step,metric,score,persona\n2026-10-01,pays,csat,5,\n";
        Files.writeString(folder.resolve("coffee.yaml"), MAP);
        Files.writeString(folder.resolve("coffee.answers.csv"), there);
        Files.writeString(folder.resolve("survey.csv"), survey);
        Frontdesk desk = new Frontdesk();
        desk.wiki.upload(desk.map, MAP);
        desk.wiki.attach("coffee.answers.csv", there);
        String bytes = Base64.getEncoder().encodeToString(survey.getBytes(StandardCharsets.UTF_8));

        JsonNode report = Frontdesk.json(desk.answers.read(desk.map(), Frontdesk.body("{'bytes':'" + bytes + "'}")));
        String said = CommandRun.of(List.of(
                "answers",
                folder.resolve("survey.csv").toString(),
                "--for",
                folder.resolve("coffee.yaml").toString(),
                "--check",
                "--language=en"));

        for (JsonNode column : report.get("columns")) {
            List<String> first = new ArrayList<>();
            column.get("first").forEach(value -> first.add(value.asText()));
            assertThat(said)
                    .contains("%s (%s): %s, %s\n"
                            .formatted(
                                    column.get("heading").asText(),
                                    String.join(" · ", first),
                                    column.get("use").asText(),
                                    column.get("ground").asText()));
        }
        assertThat(said).contains(report.get("understood").asText() + "\n");
        for (String list : List.of("counts", "needed", "notes")) {
            report.get(list).forEach(text -> assertThat(said).as(list).contains(text.asText()));
        }
        for (JsonNode unread : report.get("unread")) {
            assertThat(said).contains(unread.get("text").asText());
        }
        for (String text : List.of("notUnderstood", "repeatedText")) {
            if (report.hasNonNull(text)) {
                assertThat(said).as(text).contains(report.get(text).asText());
            }
        }
    }
}
