package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.MapCall.assertFault;
import static io.frontstage.sandbox.wiki.WikiWithJira.answered;
import static io.frontstage.sandbox.wiki.WikiWithJira.exported;
import static io.frontstage.sandbox.wiki.WikiWithJira.page;
import static io.frontstage.sandbox.wiki.WikiWithJira.progress;
import static io.frontstage.sandbox.wiki.WikiWithJira.refreshed;
import static io.frontstage.sandbox.wiki.WikiWithJira.rest;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every person sees only what Jira shows them, even if Jira was asked for somebody else before. */
@Timeout(60)
class JiraRightsIT {

    /**
     * {@code CX-40} was moved to a project that only editor and admin see. No other issue of the map has its type or
     * its assignee.
     */
    private static final String COFFEE =
            """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains:
                      - {id: declined, pain: The card is declined, issues: [CX-9]}
                      - {id: greeting, pain: Nobody greets me, issues: [CX-40]}
            """;

    /** What {@code CX-40} contains for people who may see it. */
    private static final List<String> SECRETS =
            List.of("Greet customers by name", "Improvement", "\"To Do\"", "To Do", "Edith", "HR-");

    /** {@code HR-3} is in a project that only editor and admin see; {@code CX-9} and {@code GROW-187} are done. */
    private static final String MEASURED =
            """
            blueprint: Pickup
            stages:
              - stage: Collect
                steps:
                  - step: Finds the shelf
                    metrics: { found at once: { better: higher } }
                    opportunities:
                      - { opportunity: A sign, id: sign, measure: found at once, issues: CX-9 }
                      - { opportunity: A light, id: light, measure: found at once, issues: [GROW-187, HR-3] }
                      - { opportunity: A bell, id: bell, measure: found at once, issues: HR-3 }
            """;

    private static final String UNREADABLE = "blueprint: [\n";

    @RegisterExtension
    static final WikiWithJira the = new WikiWithJira();

    @ParameterizedTest
    @ValueSource(strings = {"editor reader editor", "reader editor reader writer"})
    void whatOnePersonSeesNeverReachesAnother(String order) {
        the.forgetAll();
        StoredAttachment map = the.map(COFFEE);
        for (String person : order.split(" ")) {
            Client somebody = the.as(person);
            if (person.equals("editor")) {
                assertSeesAll(somebody, map);
            } else {
                assertSeesNoSecret(somebody, map);
            }
        }
        assertSeesNothing(the.nobody(), map);
    }

    /** Whatever happens to an issue that a reader may not see, none of their ticks, verdicts or counts changes. */
    @Test
    void whatHappensInAPrivateProjectChangesNothingForThoseWhoMayNotSeeIt() {
        StoredAttachment map = the.map(MEASURED);
        Client reader = the.as("reader");
        Client editor = the.as("editor");
        List<String> read = measured(reader, map);
        List<String> edited = measured(editor, map);
        assertThat(read.get(0)).contains("\"hidden\":2", "\"thing\":\"sign\"").doesNotContain("A bell", "A light");
        assertThat(read.get(1)).contains("1 improvement is not counted: you may not see its issues");
        assertThat(edited.get(0)).contains("\"hidden\":0").doesNotContain("\"thing\":\"bell\"");

        for (String status : List.of("Done", "To Do", "In Progress")) {
            assertThat(the.inJira("editor")
                            .form("/browse/HR-3", Map.of("status", status))
                            .statusCode())
                    .isLessThan(400);

            assertThat(measured(reader, map)).as(status).isEqualTo(read);
            assertThat(measured(editor, map)).as(status).isNotEqualTo(edited);
            edited = measured(editor, map);
        }
    }

    /**
     * Views and lists depend only on the file; the page's script adds the status later. So they are the same for every
     * reader, whatever happens to an issue.
     */
    @Test
    void everyViewIsTheSameByteForByteForAllReaders() {
        StoredAttachment map = the.map(MEASURED);
        List<String> paths = new ArrayList<>(List.of("ranking", "gaps", "measures", "items.csv", "measures?persona="));
        for (String view : List.of("blueprint", "journey", "customer", "compare", "priorities", "measures", "table")) {
            paths.add("views/" + view);
            paths.add("page?view=" + view);
        }
        the.forgetAll();
        the.forgetWhatWasAsked();
        List<String> seen = all(the.as("editor"), map, paths);
        assertThat(seen).noneMatch(view -> view.contains("Not everybody may know"));
        for (String status : List.of("Done", "In Progress")) {
            for (String person : List.of("reader", "writer", "admin", "outsider")) {
                assertThat(all(the.as(person), map, paths)).as(person).isEqualTo(seen);
            }
            assertThat(all(the.nobody(), map, paths)).isEqualTo(seen);
            assertThat(the.asked()).isEmpty();
            the.inJira("editor").form("/browse/HR-3", Map.of("status", status));
            the.forgetWhatWasAsked();
        }
    }

    private static List<String> all(Client person, StoredAttachment map, List<String> paths) {
        return paths.stream()
                .map(path -> {
                    HttpResponse<String> response = person.get(rest(map, path));
                    assertThat(response.statusCode()).as(path).isEqualTo(200);
                    return response.body();
                })
                .toList();
    }

    /** Verdicts and progress over time, freshly requested as by the person's script. */
    private static List<String> measured(Client person, StoredAttachment map) {
        return List.of(
                answered(person.get(rest(map, "measures/verdicts?refresh=true")))
                        .toString(),
                answered(person.get(rest(map, "measures/weeks?refresh=true"))).toString());
    }

    @Test
    void issuesWhoseHistoryJiraCutsOrDoesNotSendGoByTheirResolution() {
        StoredAttachment map = the.map(MEASURED);
        assertThat(measured(the.as("reader"), map).get(1))
                .contains("\"byResolution\":0", "\"done\":1", "\"inProgress\":1");

        the.forgetAll();
        the.trouble("{\"lag\":0,\"changes\":1}");
        assertThat(measured(the.as("reader"), map).get(1)).contains("\"byResolution\":2");

        the.forgetAll();
        the.trouble("{\"lag\":0,\"changes\":-1}");
        assertThat(measured(the.as("reader"), map).get(1)).contains("\"byResolution\":2");
    }

    private static void assertSeesAll(Client editor, StoredAttachment map) {
        JsonNode issue = progress(editor, map).at("/issues/1");
        assertThat(issue.toString()).contains("Greet customers by name", "Improvement", "To Do", "Edith", "HR-");
        assertThat(issue.get("was").asText()).isEqualTo("CX-40");
        assertThat(progress(editor, map).at("/whole/hidden").asInt()).isZero();
        assertThat(exported(editor, map, Output.PDF)).contains("Greet customers by name");
        assertThat(found(editor, map, "CX-40")).contains("Greet customers by name");
    }

    private static void assertSeesNoSecret(Client reader, StoredAttachment map) {
        for (JsonNode answer : List.of(progress(reader, map), refreshed(reader, map), progress(reader, map))) {
            assertThat(answer.toString()).contains("Hang the collection sign").doesNotContain(SECRETS);
            assertThat(answer.at("/issues/1").toString())
                    .isEqualTo("{\"key\":\"CX-40\",\"visible\":false,\"text\":\"Deleted, or not visible to you\"}");
            assertThat(answer.at("/items/1/state").asText()).isEqualTo("hidden");
            assertThat(answer.at("/whole/hidden").asInt()).isEqualTo(1);
            assertThat(answer.at("/whole/done").asInt()).isEqualTo(1);
            assertThat(answer.at("/whole/text").asText()).isEqualTo("1 of 2 improvements done, 1 hidden");
            assertThat(answer.at("/stages/0/counts/hidden").asInt()).isEqualTo(1);
            assertThat(answer.at("/steps/0/counts/hidden").asInt()).isEqualTo(1);
            assertThat(answer.at("/by/kind/0/counts/hidden").asInt()).isEqualTo(1);
        }
        for (Output output : List.of(Output.PDF, Output.WORD, Output.HTML_EXPORT)) {
            assertThat(exported(reader, map, output))
                    .contains("Hang the collection sign", "CX-40", "Deleted, or not visible to you")
                    .doesNotContain(SECRETS);
        }
        assertThat(found(reader, map, "CX-40")).isEqualTo("[]");
        assertThat(found(reader, map, "greet customers")).isEqualTo("[]");
        assertThat(reader.json("POST", rest(map, "back-links/check"), "{\"keys\":[\"CX-40\"]}")
                        .body())
                .isEqualTo("{\"missing\":[]}");
    }

    /** Asserts that an anonymous reader gets the map and its keys, and that Jira is not asked. */
    private static void assertSeesNothing(Client nobody, StoredAttachment map) {
        int before = the.asked().size();
        JsonNode answer = progress(nobody, map);
        assertThat(answer.at("/trouble/code").asText()).isEqualTo("anonymous");
        assertThat(answer.toString()).doesNotContain(SECRETS).doesNotContain("Hang the collection sign", "\"Done\"");
        assertThat(macro(page(nobody, map)))
                .contains("CX-40")
                .doesNotContain(SECRETS)
                .doesNotContain("Hang the");
        for (Output output : List.of(Output.PDF, Output.WORD, Output.HTML_EXPORT)) {
            assertThat(exported(nobody, map, output))
                    .contains("Coffee")
                    .doesNotContain(SECRETS)
                    .doesNotContain("Hang the");
        }
        for (MapCall call : MapCall.all(map)) {
            HttpResponse<String> response = call.by(nobody);
            if (!call.path().endsWith("progress")) {
                assertThat(response.statusCode()).as(call.path()).isEqualTo(403);
                assertThat(Client.json(response).get("error").asText())
                        .as(call.path())
                        .isEqualTo("log-in");
            }
        }
        assertThat(the.asked()).as("asked for nobody").hasSize(before);
    }

    private static String found(Client person, StoredAttachment map, String words) {
        HttpResponse<String> response = person.get(rest(map, "search?q=" + Addresses.encode(words)));
        return WikiWithJira.answered(response).get("issues").toString();
    }

    @Test
    void thePageIsTheSameForEverybodyAndMailFeedDiffAndPreviewAskNothing() {
        the.forgetAll();
        StoredAttachment map = the.map(COFFEE);
        assertSeesAll(the.as("editor"), map);
        the.forgetWhatWasAsked();

        String macro = macro(page(the.as("editor"), map));
        assertThat(macro).contains("CX-40").doesNotContain(SECRETS).doesNotContain("Hang the collection sign");
        assertSameForAll(map);
        for (Output output : List.of(Output.EMAIL, Output.FEED, Output.DIFF, Output.PREVIEW, Output.MOBILE)) {
            assertThat(exported(the.as("editor"), map, output))
                    .as(output.label())
                    .contains("Coffee")
                    .doesNotContain("Greet customers", "Hang the collection sign", "unavailable");
        }
        assertThat(the.as("editor")
                        .get("/rest/api/content/" + map.containerId() + "?expand=body.view")
                        .body())
                .contains("Coffee")
                .doesNotContain("Greet customers", "Hang the collection sign");
        assertThat(the.asked()).isEmpty();
    }

    @Test
    void whoMayEditThePageGetsTheSameBytesWhateverIsWrongWithTheFile() {
        StoredAttachment remarks = the.map(COFFEE.replace("issues: [CX-9]", "sevrity: high, issues: [CX-9]"));
        StoredAttachment broken = the.map(COFFEE);
        the.wiki()
                .attachments()
                .save(
                        broken.containerId(),
                        "a.blueprint.yaml",
                        "application/yaml",
                        UNREADABLE.getBytes(StandardCharsets.UTF_8),
                        "editor",
                        "");
        for (StoredAttachment map : List.of(remarks, broken)) {
            assertThat(macro(page(the.as("reader"), map))).contains("Coffee", "<svg", "frontstage-problem");
            assertSameForAll(map);
        }
        assertThat(the.asked()).isEmpty();
    }

    /** Some readers may edit the page, some may not, and one is not logged in. */
    private static void assertSameForAll(StoredAttachment map) {
        String macro = macro(page(the.as("editor"), map));
        String drawn = macro.replaceFirst("(?s).*data-frontstage-version=\"(\\d+)\".*", "$1");
        String asked = rest(map, "progress?version=" + drawn);
        assertThat(WikiWithJira.answered(the.as("editor").get(asked))
                        .at("/may/edit")
                        .asBoolean())
                .isTrue();
        assertThat(WikiWithJira.answered(the.as("reader").get(asked))
                        .at("/may/edit")
                        .asBoolean())
                .isFalse();
        the.forgetWhatWasAsked();
        for (String person : List.of("reader", "writer", "admin", "outsider")) {
            assertThat(macro(page(the.as(person), map))).as(person).isEqualTo(macro);
        }
        assertThat(macro(page(the.nobody(), map))).isEqualTo(macro);
    }

    /** The map's markup on a page. */
    private static String macro(String page) {
        return page.substring(page.indexOf("before</p>"), page.indexOf("<p>after"));
    }

    @Test
    void whomJiraDoesNotKnowSeesNothingOfAnybody() {
        StoredAttachment map = the.map(COFFEE);
        assertThat(progress(the.as("editor"), map).toString()).contains("Hang the collection sign");

        JsonNode answer = progress(the.as("outsider"), map);

        assertThat(answer.at("/trouble/code").asText()).isEqualTo("unknown-person");
        assertThat(answer.at("/trouble/message").asText()).contains("does not know you as “outsider”");
        assertThat(answer.toString()).doesNotContain(SECRETS).doesNotContain("Hang the collection sign");
        assertThat(exported(the.as("outsider"), map, Output.PDF))
                .contains("was not available")
                .doesNotContain(SECRETS)
                .doesNotContain("Hang the");
    }

    @Test
    void aMapThatOneMayNotSeeIsNoneWhateverIsAsked() {
        StoredAttachment hidden = the.map("HR", COFFEE);
        StoredAttachment restricted = the.map(COFFEE);
        the.wiki().contents().restrict(restricted.containerId(), "VIEW", List.of("editor"));
        for (StoredAttachment map : List.of(hidden, restricted)) {
            for (MapCall call : MapCall.all(map)) {
                assertFault(call.by(the.as("outsider")), 404, "no-map");
                String nowhere = call.path().replace(String.valueOf(map.id()), "999999999");
                assertThat(call.by(the.as("outsider")).body())
                        .isEqualTo(new MapCall(nowhere, call.body())
                                .by(the.as("outsider"))
                                .body());
            }
        }
        assertThat(the.asked()).isEmpty();
    }
}
