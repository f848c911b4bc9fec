package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.confluence.pages.Attachment;
import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.render.WellFormed;
import org.junit.jupiter.api.Test;

class MeasuresResourceTest {

    private static final String MAP =
            """
            blueprint: Order-ahead coffee
            answers: coffee.answers.csv
            personas: [Ann, Bob]
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    metrics: { csat: { target: ≥ 4.5 } }
            """;

    private static final String HEAD = "date,step,metric,score,persona,comment\n";

    private final Frontdesk desk = new Frontdesk();

    @Test
    void readsTheAnswersAttachedToThePage() {
        desk.wiki.upload(desk.map, MAP);
        desk.wiki.attach("coffee.answers.csv", HEAD + "2026-09-01,pays,csat,4,ann,secret words\n".repeat(5));

        JsonNode answer = ask(null);

        assertThat(answer.at("/metrics/0/now/text").asText()).isEqualTo("4.0");
        assertThat(answer.at("/metrics/0/now/n").asInt()).isEqualTo(5);
        assertThat(answer.at("/metrics/0/met").asText()).isEqualTo("no");
        assertThat(answer.at("/metrics/0/sentence").asText()).startsWith("4.0 on 30 Sep 2026, target ≥ 4.5");
        assertThat(answer.toString()).doesNotContain("secret");
    }

    @Test
    void saysThatAFileIsNotThere() {
        desk.wiki.upload(desk.map, MAP);

        assertThat(ask(null).at("/leftOut"))
                .hasToString("[{\"file\":\"coffee.answers.csv\",\"line\":null,\"code\":\"answers-not-found\"}]");
    }

    @Test
    void readsAFileOnceAndAgainAfterANewVersion() {
        desk.wiki.upload(desk.map, MAP);
        long answers = desk.wiki.attach("coffee.answers.csv", HEAD + "2026-09-01,pays,csat,4,ann,\n".repeat(5));
        ask(null);
        clearInvocations(desk.wiki.attachments);

        ask(null);
        verify(desk.wiki.attachments, never()).getAttachmentData(argThat(MeasuresResourceTest::holdsAnswers));

        desk.wiki.upload(answers, HEAD + "2026-09-01,pays,csat,5,ann,\n".repeat(5));
        assertThat(ask(null).at("/metrics/0/now/text").asText()).isEqualTo("5.0");
        verify(desk.wiki.attachments, times(1)).getAttachmentData(argThat(MeasuresResourceTest::holdsAnswers));
    }

    @Test
    void showsNoneByPersonaUnlessEveryGroupHasNoneOrFive() {
        desk.wiki.upload(desk.map, MAP);
        desk.wiki.attach(
                "coffee.answers.csv",
                HEAD + "2026-09-01,pays,csat,4,ann,\n".repeat(5) + "2026-09-01,pays,csat,1,bob,\n");

        assertThat(ask("ann").at("/metrics/0/points")).isEmpty();
        assertThat(ask(null).at("/metrics/0/points")).hasSize(1);
        assertThat(fault(desk.measures.measures(desk.map(), "lena"))).isEqualTo("400 bad-request");
    }

    @Test
    void isNoMapForThoseWhoMayNotSeeThePage() {
        desk.wiki.upload(desk.map, MAP);
        desk.wiki.mayNot.add("view");

        assertThat(fault(desk.measures.measures(desk.map(), null))).isEqualTo("404 no-map");
    }

    @Test
    void theViewIsDrawnAnewAfterANewVersionOfTheAnswers() {
        desk.wiki.upload(desk.map, MAP);
        assertThat(view("measures")).contains("No figure yet.", "Nothing on this map is known to be done yet.");

        long answers = desk.wiki.attach("coffee.answers.csv", HEAD + "2026-09-01,pays,csat,4,ann,secret\n".repeat(5));
        assertThat(view("measures")).contains(">4.0<", "0.5 below 4.5").doesNotContain("secret");

        desk.wiki.upload(answers, HEAD + "2026-09-01,pays,csat,5,ann,secret\n".repeat(5));
        assertThat(view("measures")).contains(">5.0<", "on target");
    }

    @Test
    void theViewSaysWhatWasLeftOut() {
        desk.wiki.upload(desk.map, MAP);
        assertThat(view("measures")).contains("The map names coffee.answers.csv, which is not on this page.");

        desk.wiki.attach(
                "coffee.answers.csv", HEAD + "2026-09-01,pays,csat,9,ann,secret\n3.9.2026,pays,csat,4,ann,secret\n");
        assertThat(view("measures"))
                .contains("2 of 2 answers in", "is not on the scale. Line 3:", "is not a date; write 2026-09-03.")
                .doesNotContain("secret");
    }

    @Test
    void theDrawingShowsTheNewestFigureOfTheAnswers() {
        desk.wiki.upload(desk.map, MAP);
        desk.wiki.attach(
                "coffee.answers.csv",
                HEAD
                        + "2026-08-01,pays,csat,4,ann,secret\n".repeat(4)
                        + "2026-09-01,pays,csat,4,ann,secret\n".repeat(5));

        assertThat(view("blueprint")).contains("4.0 (n 5)").doesNotContain("secret", "(n 4)");
    }

    private String view(String name) {
        String html = json(desk.views.view(
                        desk.map(), name, null, null, null, null, null, null, null, null, null, null, null, null, null))
                .get("html")
                .asText();
        WellFormed.parse(html);
        return html;
    }

    private static boolean holdsAnswers(Attachment file) {
        return file != null && file.getFileName().endsWith(".csv");
    }

    private JsonNode ask(String persona) {
        return json(desk.measures.measures(desk.map(), persona));
    }
}
