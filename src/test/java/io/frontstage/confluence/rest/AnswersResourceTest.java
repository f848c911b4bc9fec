package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.body;
import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.answer.AnswersReader;
import io.frontstage.confluence.saving.Row;
import io.frontstage.confluence.saving.TransactionalWiki;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswersResourceTest {

    private static final String MAP =
            """
            blueprint: Order-ahead coffee # kept
            personas: [{ persona: Dana, id: dana }]
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    metrics: { csat: { target: ≥ 4.5 } }
                  - step: Takes the cup
                    metrics: { csat: { target: ≥ 4.5 } }
            """;

    private static final String FILE = "coffee.answers.csv";
    private static final String SURVEY =
            """
            Submitted,Where,csat,Customer type,Email,Anything else?
            2026-11-03,Pays,4,commuter,ann@example.com,Secret words of a customer
            2026-11-03,The cup,5,dana,bob@example.com,
            2026-11-04,Pays,6,dana,bob@example.com,
            """;
    private static final String STEPS = "'steps':{'the cup':'takes-the-cup'},'personas':{'commuter':'dana'}";

    private final Frontdesk desk = new Frontdesk();

    @BeforeEach
    void map() {
        desk.wiki.upload(desk.map, MAP);
    }

    @Test
    void readsASurveyAndStoresNothing() {
        JsonNode report = json(desk.answers.read(desk.map(), request(SURVEY, "")));

        assertThat(report.get("rows").asInt()).isEqualTo(3);
        assertThat(report.get("answers").asInt()).isEqualTo(1);
        assertThat(report.get("understood").asText()).isEqualTo("1 row is understood");
        assertThat(report.get("notUnderstood").asText()).isEqualTo("2 rows are not");
        assertThat(report.at("/columns/0").toString())
                .isEqualTo("{\"heading\":\"Submitted\",\"first\":[\"2026-11-03\",\"2026-11-03\",\"2026-11-04\"],"
                        + "\"use\":\"day\",\"ground\":\"guessed from the heading\"}");
        assertThat(report.at("/columns/4/use").asText()).isEqualTo("leave-out");
        assertThat(report.at("/unread/0/nearest/id").asText()).isEqualTo("takes-the-cup");
        assertThat(report.get("file").asText()).isEqualTo(FILE);
        assertThat(report.get("kept").asText()).contains("Everyone who may see the page may open the file.");
        assertThat(report.get("names").asBoolean()).isTrue();
        assertThat(report.get("needed")).isEmpty();
        assertThat(report.get("uses").findValuesAsText("use")).contains("score:csat", "score:csat@pays", "score:feels");
        assertThat(desk.wiki.rows(desk.map)).hasSize(2);
        assertThat(file()).isEmpty();
    }

    @Test
    void addsAnswersAndNamesThem() {
        Response response = add(SURVEY, STEPS);

        assertThat(json(response).toString())
                .isEqualTo("{\"file\":\"coffee.answers.csv\",\"added\":2,\"named\":true,"
                        + "\"message\":\"2 answers were added to coffee.answers.csv\"}");
        Row saved = file().get(0);
        assertThat(saved.text())
                .isEqualTo("date,step,metric,score,persona\n"
                        + "2026-11-03,pays,csat,4,dana\n2026-11-03,takes-the-cup,csat,5,dana\n");
        assertThat(saved.media()).isEqualTo("text/csv");
        assertThat(saved.comment()).isEqualTo("Frontstage: added 2 answers");
        assertThat(saved.user()).isEqualTo("ada");
        assertThat(desk.text().lines())
                .hasSize((int) MAP.lines().count() + 1)
                .containsAll(MAP.lines().toList())
                .contains("answers: coffee.answers.csv");
    }

    @Test
    void asksWhatBecomesOfAnswersThatAreThereAlready() {
        add(SURVEY, STEPS);

        JsonNode report = json(desk.answers.read(desk.map(), request(SURVEY, STEPS)));
        assertThat(report.get("repeatedText").asText()).isEqualTo("2 answers are already there");
        assertThat(fault(add(SURVEY, STEPS))).isEqualTo("409 refused");
        assertThat(json(add(SURVEY, STEPS + ",'repeated':'leave-out'"))
                        .get("added")
                        .asInt())
                .isZero();
        assertThat(file()).hasSize(1);
        assertThat(json(add(SURVEY, STEPS + ",'repeated':'add'")).get("added").asInt())
                .isEqualTo(2);
        assertThat(file()).hasSize(2);
        assertThat(desk.wiki.rows(desk.map)).hasSize(3);
    }

    @Test
    void saysThatTheMapDoesNotNameTheAnswersYetAndTriesAgain() {
        int[] commits = new int[1];
        desk.wiki.transactions.beforeCommit = () -> {
            if (++commits[0] == 2) {
                throw new IllegalStateException("database gone");
            }
        };
        JsonNode saved = json(add(SURVEY, STEPS));

        assertThat(saved.get("named").asBoolean()).isFalse();
        assertThat(saved.get("message").asText())
                .isEqualTo("The answers are saved, but the map does not name them yet. Try again.");
        assertThat(desk.text()).isEqualTo(MAP);
        assertThat(file()).hasSize(1);

        JsonNode again = json(add(SURVEY, STEPS + ",'repeated':'leave-out'"));
        assertThat(again.get("named").asBoolean()).isTrue();
        assertThat(desk.text()).contains("answers: coffee.answers.csv");
        assertThat(file()).hasSize(1);
    }

    @Test
    void losesNothingWhereTwentyAddAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(20);
        List<Future<Response>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String line = "date,step,metric,score\n2026-10-" + (10 + i) + ",pays,csat,4\n";
            all.add(people.submit(() -> add(line, "")));
        }
        for (Future<Response> one : all) {
            assertThat(json(one.get()).path("named").asBoolean())
                    .as("%s", json(one.get()))
                    .isTrue();
        }
        people.shutdown();

        assertThat(file().get(file().size() - 1).text().lines()).hasSize(21);
        assertThat(desk.text()).containsOnlyOnce("coffee.answers.csv");
    }

    @Test
    void addsToAnUploadThatCameBetween() {
        add("date,step,metric,score\n2026-10-01,pays,csat,4\n", "");
        long answers = desk.wiki.attachments.getLatestVersionsOfAttachments(desk.wiki.page).stream()
                .filter(found -> found.getFileName().equals(FILE))
                .findFirst()
                .orElseThrow()
                .getId();
        boolean[] done = new boolean[1];
        desk.wiki.transactions.beforeCommit = () -> {
            if (!done[0]) {
                done[0] = true;
                desk.wiki.upload(answers, "date,step,metric,score\n2026-10-02,pays,csat,5\n");
            }
        };

        add("date,step,metric,score\n2026-10-03,pays,csat,4\n", "");

        assertThat(desk.wiki.text(answers)).contains("2026-10-02", "2026-10-03");
    }

    @Test
    void beginsAnotherFileAtTheLimit() {
        String line = "2026-10-01,pays,csat,4,\n";
        desk.wiki.upload(desk.map, MAP + "answers: " + FILE + "\n");
        desk.wiki.attach(
                FILE, "date,step,metric,score,persona\n" + line.repeat(AnswersReader.MAX_BYTES / line.length() - 2));

        JsonNode saved = json(add(SURVEY, STEPS + ",'repeated':'add'"));

        assertThat(saved.get("file").asText()).isEqualTo("coffee.answers.2.csv");
        assertThat(desk.text()).contains("coffee.answers.csv", "coffee.answers.2.csv");
    }

    @Test
    void keepsNoWordsAndNoAddressesUnlessChosen() {
        add(SURVEY, STEPS);
        assertThat(file().get(0).text()).doesNotContain("Secret", "example.com");

        add(SURVEY, STEPS + ",'columns':{'5':'comment'},'repeated':'add'");
        assertThat(file().get(1).text()).contains("Secret words of a customer").doesNotContain("example.com");
    }

    @Test
    void saysWhyNothingCanBeAdded() {
        assertThat(json(add("a,b\nx,y\n", "")).get("message").asText())
                .startsWith("Nothing here looks like the day of an answer.");
        assertThat(json(add("date,step,csat\n03/04/2026,pays,4\n", ""))
                        .get("message")
                        .asText())
                .contains("dmy, mdy");
        assertThat(json(add("date,step,csat\n03/04/2026,pays,4\n", "'dates':'dmy'"))
                        .get("added")
                        .asInt())
                .isEqualTo(1);
        assertThat(json(add("date\n", "")).get("message").asText()).startsWith("There is no row below the headings.");
        assertThat(json(desk.answers.read(desk.map(), request("\"a,b\n", "")))
                        .get("message")
                        .asText())
                .startsWith("This is not valid CSV");
    }

    @Test
    void readsASurveyInReadOnlyModeAndStoresNone() {
        desk.wiki.readOnly = true;

        assertThat(ask(false).getStatus()).isEqualTo(200);
        assertThat(fault(ask(true))).isEqualTo("423 read-only");
    }

    @Test
    void tellsEachRefusalApart() {
        for (boolean stored : new boolean[] {false, true}) {
            desk.wiki.mayNot.add("attach");
            assertThat(fault(ask(stored))).isEqualTo("403 no-attach");
            desk.wiki.mayNot.add("edit");
            assertThat(fault(ask(stored))).isEqualTo("403 no-edit");
            desk.wiki.readOnly = true;
            assertThat(fault(ask(stored))).isEqualTo(stored ? "423 read-only" : "403 no-edit");
            desk.wiki.mayNot.add("view");
            assertThat(fault(ask(stored))).isEqualTo("404 no-map");
            desk.wiki.mayNot.clear();
            desk.wiki.readOnly = false;
        }
        desk.wiki.locks.taken = true;
        assertThat(fault(ask(true))).isEqualTo("423 busy");
        desk.wiki.locks.taken = false;
        desk.wiki.upload(desk.map, "blueprint: [");
        assertThat(fault(ask(true))).isEqualTo("409 unreadable");
        assertThat(fault(ask(false))).isEqualTo("409 unreadable");
        desk.person = TransactionalWiki.nobody();
        assertThat(fault(ask(true))).isEqualTo("403 log-in");
        assertThat(file()).isEmpty();
    }

    @Test
    void understandsNothingThatIsOutOfBounds() {
        for (String wrong : List.of(
                "",
                "{}",
                "{'bytes':'YQ==','columns':{'x':'day'}}",
                "{'bytes':'YQ==','columns':{'0':'stars'}}",
                "{'bytes':'YQ==','dates':'abc'}",
                "{'bytes':'YQ==','repeated':'maybe'}",
                "{'bytes':'YQ==','steps':{'a':null}}")) {
            assertThat(fault(desk.answers.add(desk.map(), body(wrong))))
                    .as(wrong)
                    .isEqualTo("400 bad-request");
            assertThat(fault(desk.answers.read(desk.map(), body(wrong))))
                    .as(wrong)
                    .isEqualTo("400 bad-request");
        }
    }

    private Response ask(boolean stored) {
        return stored ? add(SURVEY, STEPS) : desk.answers.read(desk.map(), request(SURVEY, STEPS));
    }

    private Response add(String survey, String more) {
        return desk.answers.add(desk.map(), request(survey, more));
    }

    private static java.io.InputStream request(String survey, String more) {
        String bytes = Base64.getEncoder().encodeToString(survey.getBytes(StandardCharsets.UTF_8));
        return body("{'bytes':'" + bytes + "'" + (more.isEmpty() ? "" : "," + more) + "}");
    }

    /** The versions of the file of answers. */
    private List<Row> file() {
        return desk.wiki.attachments.getLatestVersionsOfAttachments(desk.wiki.page).stream()
                .filter(found -> found.getFileName().equals(FILE))
                .findFirst()
                .map(found -> desk.wiki.rows(found.getId()))
                .orElse(List.of());
    }
}
