package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.WikiWithJira.answered;
import static io.frontstage.sandbox.wiki.WikiWithJira.progress;
import static io.frontstage.sandbox.wiki.WikiWithJira.rest;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Issues are created and linked over HTTP, in a Jira that allows it, refuses it, or does not answer. */
@Timeout(60)
class JiraWritesIT {

    private static final String COFFEE =
            """
            # kept as it is
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains:
                      - {id: declined, pain: The card is declined, severity: high, quote: I stood there.}
                      - {id: receipt, pain: No receipt}
            """;

    @RegisterExtension
    static final WikiWithJira the = new WikiWithJira();

    private final Client editor = the.as("editor");

    @Test
    void twoIssuesAreMadeAsTheDialogDoesItInOneVersionAndLeadBackToTheirCards() {
        StoredAttachment map = the.map(COFFEE);
        JsonNode form = answered(editor.get(rest(map, "form?items=declined,receipt")));
        assertThat(form.get("restricted").asBoolean()).isFalse();
        assertThat(form.at("/entries/0/description").asText()).contains("I stood there.", "Order", "Pays", "high");
        List<String> keys = new ArrayList<>();
        for (JsonNode entry : form.get("entries")) {
            JsonNode made = create(map, intention(), "CX", entry);
            assertThat(made.get("state").asText()).as(made.toString()).isEqualTo("created");
            keys.add(made.get("key").asText());
        }

        JsonNode saved = answered(editor.json(
                "POST",
                rest(map, "edits"),
                edits(edit("link", "declined", keys.get(0)), edit("link", "receipt", keys.get(1)))));
        assertThat(saved.get("version").asInt()).isEqualTo(2);
        JsonNode linked = backLinks(map, keys);
        assertThat(linked.get("results").findValuesAsText("done")).containsExactly("true", "true");

        assertThat(the.text(map)).startsWith("# kept as it is\n").contains(keys);
        JsonNode issue = Client.json(the.inJira("editor").get("/rest/api/2/issue/" + keys.get(0)));
        assertThat(issue.at("/fields/summary").asText()).isEqualTo("The card is declined");
        assertThat(issue.at("/fields/description").asText())
                .isEqualTo(form.at("/entries/0/description").asText());
        JsonNode link = remoteLink(map, keys.get(0)).orElseThrow();
        assertThat(link.at("/object/url").asText())
                .startsWith(form.at("/link/address").asText().split("&wiki=")[0]);
        assertThat(link.at("/object/title").asText()).isEqualTo("Coffee");
        assertThat(the.inJira("reader").get("/browse/" + keys.get(0)).body())
                .contains("frontstage-map", "I stood there.", "item=declined");
        assertThat(answered(editor.json("POST", rest(map, "back-links/check"), keysJson(keys)))
                        .get("missing"))
                .isEmpty();
        assertThat(progress(editor, map).at("/whole/toDo").asInt()).isEqualTo(2);
    }

    @Test
    void oneOfTwoItemsLetsGoAndTheIssueStillLeadsBackUntilTheLastDoes() {
        StoredAttachment map = the.map(COFFEE);
        answered(editor.json(
                "POST",
                rest(map, "edits"),
                edits(edit("link", "declined", "CX-18"), edit("link", "receipt", "CX-18"))));
        backLinks(map, List.of("CX-18"));
        assertThat(items(map, "CX-18")).containsExactly("declined", "receipt");

        answered(editor.json("POST", rest(map, "edits"), edits(edit("unlink", "declined", "CX-18"))));
        backLinks(map, List.of("CX-18"));
        assertThat(remoteLink(map, "CX-18")).isPresent();
        assertThat(items(map, "CX-18")).containsExactly("receipt");

        answered(editor.json("POST", rest(map, "edits"), edits(edit("unlink", "receipt", "CX-18"))));
        backLinks(map, List.of("CX-18"));
        assertThat(remoteLink(map, "CX-18")).isEmpty();
        assertThat(items(map, "CX-18")).isEmpty();
    }

    @Test
    void tenRequestsOfOneWishMakeOneIssue() {
        StoredAttachment map = the.map(COFFEE);
        String intention = intention();
        the.trouble("{\"delay\":300,\"path\":\"/rest/api/2/issue\",\"lag\":0}");

        List<JsonNode> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> create(map, intention, "CX", item("declined"))))
                .limit(10)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(answer -> answer.get("state").asText()).containsOnly("created", "creating");
        JsonNode last = create(map, intention, "CX", item("declined"));
        assertThat(last.get("state").asText()).isEqualTo("created");
        assertThat(answers.stream().filter(answer -> answer.has("key")))
                .allSatisfy(answer -> assertThat(answer.get("key")).isEqualTo(last.get("key")));
        assertThat(creations()).isEqualTo(1);
    }

    @Test
    void anIssueOfWhichJiraSaidNothingIsLookedForAndAdopted() {
        StoredAttachment map = the.map(COFFEE);
        String intention = intention();
        the.trouble("{\"kind\":\"created_no_answer\",\"lag\":60000}");

        JsonNode unknown = create(map, intention, "CX", item("declined"));

        assertThat(unknown.get("state").asText()).isEqualTo("unknown");
        assertThat(unknown.get("message").asText()).contains("the issue may exist", "Look again");
        assertThat(unknown.get("anywayIn").asInt()).isBetween(1, 30);
        the.trouble("{\"lag\":60000}");
        assertThat(create(map, intention, "CX", item("declined")).get("state").asText())
                .as("nothing is made again by itself")
                .isEqualTo("unknown");
        assertThat(look(the.as("writer"), map, intention).get("state").asText())
                .as("another person's wish of the same id is another one")
                .isEqualTo("not-asked");
        JsonNode found = look(editor, map, intention);
        assertThat(found.get("state").asText()).as(found.toString()).isEqualTo("created");
        assertThat(create(map, intention, "CX", item("declined")).get("key")).isEqualTo(found.get("key"));
        assertThat(Client.json(the.inJira("editor")
                                .get("/rest/api/2/issue/" + found.get("key").asText()))
                        .at("/fields/summary")
                        .asText())
                .isEqualTo("The card is declined");
        assertThat(creations()).isEqualTo(1);
    }

    @Test
    void nothingIsMadeAnywayBeforeHalfAMinute() {
        StoredAttachment map = the.map(COFFEE);
        String intention = intention();
        the.trouble("{\"kind\":\"down\",\"path\":\"POST /rest/api/2/issue\",\"times\":1,\"lag\":0}");
        assertThat(create(map, intention, "CX", item("declined")).get("state").asText())
                .isEqualTo("unknown");

        JsonNode anyway = answered(
                editor.json("POST", rest(map, "issues"), wish(intention, "CX", item("declined"), ",\"anyway\":true")));

        assertThat(anyway.get("state").asText()).isEqualTo("unknown");
        assertThat(look(editor, map, intention).get("state").asText()).isEqualTo("unknown");
        assertThat(creations()).isEqualTo(1);
    }

    @Test
    void whatTheDialogDoesNotAskForLeadsToJirasOwnPageAndTheWishMayBeHadElsewhere() {
        StoredAttachment map = the.map(COFFEE);
        String intention = intention();
        assertThat(answered(editor.get(rest(map, "required?project=OPS&type=10001")))
                        .at("/fields/0/name")
                        .asText())
                .isEqualTo("Cost centre");

        JsonNode refused = create(map, intention, "OPS", item("declined"));

        assertThat(refused.get("state").asText()).as(refused.toString()).isEqualTo("refused");
        assertThat(refused.at("/trouble/fields/customfield_10010").asText()).isEqualTo("Cost centre is required.");
        assertThat(refused.get("createPage").asText())
                .as("the page’s script adds what was typed")
                .isEqualTo(the.jiraUrl() + "/secure/CreateIssueDetails!init.jspa?pid=10002&issuetype=10001");
        assertThat(create(map, intention, "CX", item("declined")).get("state").asText())
                .isEqualTo("created");
    }

    @Test
    void fromARestrictedPageNoWordOfTheMapReachesJiraUnlessThePersonWantsIt() {
        StoredAttachment map = the.map(COFFEE);
        the.wiki().contents().restrict(map.containerId(), "VIEW", List.of("editor"));
        JsonNode form = answered(editor.get(rest(map, "form?items=declined")));
        assertThat(form.get("restricted").asBoolean()).isTrue();
        JsonNode bare = form.at("/entries/0/bare");
        assertThat(bare.toString()).contains("Service blueprint").doesNotContain("declined", "I stood", "Coffee");

        String key = answered(editor.json(
                        "POST", rest(map, "issues"), wish(intention(), "CX", form.at("/entries/0/item"), bare, "")))
                .get("key")
                .asText();
        answered(editor.json("POST", rest(map, "edits"), edits(edit("link", "declined", key))));
        backLinks(map, List.of(key));
        assertThat(property(key).toString())
                .contains("\"kind\":\"pain\"")
                .doesNotContain("declined", "The card", "I stood", "Coffee", "high");
        assertThat(remoteLink(map, key).orElseThrow().toString())
                .contains("Service blueprint")
                .doesNotContain("Coffee");

        answered(editor.json("POST", rest(map, "back-links"), "{\"keys\":[\"" + key + "\"],\"includeText\":true}"));
        assertThat(property(key).toString()).contains("The card is declined", "I stood there.", "Coffee", "high");
    }

    @Test
    void aLinkBackThatAPersonMayNotWriteIsSaidAndRepairedByOneWhoMay() {
        StoredAttachment map = the.map("HR", COFFEE);
        Client writer = the.as("writer");
        answered(writer.json(
                "POST", rest(map, "edits"), edits(edit("link", "declined", "HR-3"), edit("link", "receipt", "CX-27"))));

        JsonNode written = answered(writer.json("POST", rest(map, "back-links"), keysJson(List.of("HR-3", "CX-27"))));

        assertThat(written.get("results").findValuesAsText("done")).containsExactly("false", "true");
        assertThat(written.at("/results/0/text").asText()).contains("can repair it from the map");
        assertThat(written.has("trouble")).isFalse();
        assertThat(answered(editor.json("POST", rest(map, "back-links/check"), keysJson(List.of("HR-3", "CX-27"))))
                        .toString())
                .isEqualTo("{\"missing\":[\"HR-3\"]}");
        backLinks(map, List.of("HR-3"));
        assertThat(remoteLink(map, "HR-3")).isPresent();
    }

    @Test
    void whoHasNotAllowedItYetIsAskedToAndTheSameWishMakesTheIssueThen() {
        the.forgetAll();
        StoredAttachment map = the.map(COFFEE);
        the.wiki().jiraLink().become(JiraLink.Kind.OAUTH);
        String intention = intention();

        JsonNode first = create(map, intention, "CX", item("declined"));

        assertThat(first.get("state").asText()).isEqualTo("not-asked");
        assertThat(first.at("/trouble/code").asText()).isEqualTo("authorise");
        assertThat(first.at("/trouble/authorise").asText()).contains(JiraLink.AUTHORIZE);
        assertThat(the.asked()).isEmpty();
        the.allow("editor");
        assertThat(create(map, intention, "CX", item("declined")).get("state").asText())
                .isEqualTo("created");
        the.trouble("{\"revoke\":true,\"lag\":0}");
        assertThat(create(map, intention(), "CX", item("receipt"))
                        .at("/trouble/code")
                        .asText())
                .isEqualTo("authorise");
    }

    @Test
    void aMapsIssuesAreFoundInJiraByItsIdAndItsCopiedAddressAndNothingElse() {
        StoredAttachment map = the.map("HR", COFFEE);
        answered(editor.json(
                "POST", rest(map, "edits"), edits(edit("link", "declined", "CX-22"), edit("link", "receipt", "HR-3"))));
        backLinks(map, List.of("CX-22", "HR-3"));
        String function = progress(editor, map).get("jql").asText();
        String id = function.replaceAll(".*\"(.*)\".*", "$1");
        String address =
                remoteLink(map, "CX-22").orElseThrow().at("/object/url").asText();

        assertThat(found("editor", function)).containsExactlyInAnyOrder("CX-22", "HR-3");
        assertThat(found("editor", "issue in blueprintIssues(\"" + address + "&item=declined\")"))
                .containsExactlyInAnyOrder("CX-22", "HR-3");
        assertThat(found("editor", "blueprint = \"" + id + "\" AND blueprintSeverity = high"))
                .contains("CX-22");
        assertThat(found("reader", function)).containsExactly("CX-22");
        StoredAttachment other = the.map("HR", COFFEE);
        answered(editor.json("POST", rest(other, "edits"), edits(edit("link", "declined", "HR-3"))));
        backLinks(other, List.of("HR-3"));
        HttpResponse<String> hidden =
                search("reader", progress(editor, other).get("jql").asText());
        assertThat(hidden.body())
                .as("hidden issues and no map alike")
                .isEqualTo(
                        search("reader", function.replace(id, "NO-SUCH-MAP-1")).body());
        for (String page :
                List.of("/display/CX/Page+1", "/x/AgAB", "/pages/viewpage.action?pageId=" + map.containerId())) {
            String jql = "issue in blueprintIssues(\"" + the.sandbox().baseUrl() + page + "\")";
            assertThat(search("editor", jql).statusCode()).as(page).isEqualTo(400);
            assertThat(search("editor", jql).body()).as(page).contains("choose “Copy JQL”");
        }
    }

    private static String intention() {
        return UUID.randomUUID().toString();
    }

    /** An item with the texts of the dialog unchanged. */
    private static JsonNode item(String id) {
        return WikiWithJira.json(Map.of(
                "item",
                Map.of("id", id, "title", title(id), "step", "pays"),
                "summary",
                title(id),
                "description",
                "Mended"));
    }

    private static String title(String id) {
        return id.equals("declined") ? "The card is declined" : "No receipt";
    }

    private JsonNode create(StoredAttachment map, String intention, String project, JsonNode entry) {
        return answered(editor.json("POST", rest(map, "issues"), wish(intention, project, entry, "")));
    }

    private static String wish(String intention, String project, JsonNode entry, String more) {
        return wish(intention, project, entry.get("item"), entry, more);
    }

    private static String wish(String intention, String project, JsonNode item, JsonNode text, String more) {
        return "{\"intention\":\"" + intention + "\",\"project\":\"" + project + "\",\"type\":\"10001\",\"item\":"
                + item + ",\"summary\":" + text.get("summary") + ",\"description\":" + text.get("description") + more
                + "}";
    }

    private static JsonNode look(Client person, StoredAttachment map, String intention) {
        return answered(person.json("POST", rest(map, "issues/look"), "{\"intention\":\"" + intention + "\"}"));
    }

    private static String edit(String what, String item, String key) {
        return "{\"edit\":\"" + what + "\",\"item\":{\"id\":\"" + item + "\",\"title\":\"" + title(item)
                + "\",\"step\":\"pays\"},\"key\":\"" + key + "\"}";
    }

    private static String edits(String... edits) {
        return "{\"edits\":[" + String.join(",", edits) + "]}";
    }

    private static String keysJson(List<String> keys) {
        return "{\"keys\":[\"" + String.join("\",\"", keys) + "\"]}";
    }

    private JsonNode backLinks(StoredAttachment map, List<String> keys) {
        JsonNode written = answered(editor.json("POST", rest(map, "back-links"), keysJson(keys)));
        assertThat(written.get("results").findValuesAsText("done"))
                .as(written.toString())
                .containsOnly("true");
        return written;
    }

    private static long creations() {
        return the.asked().stream()
                .filter(line -> line.startsWith("POST /rest/api/2/issue as"))
                .count();
    }

    private static Optional<JsonNode> remoteLink(StoredAttachment map, String key) {
        JsonNode links = Client.json(the.inJira("editor").get("/rest/api/2/issue/" + key + "/remotelink"));
        for (JsonNode link : links) {
            if (link.get("globalId").asText().endsWith("-" + map.id())) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    private static JsonNode property(String key) {
        return Client.json(the.inJira("editor").get("/rest/api/2/issue/" + key + "/properties/frontstage"));
    }

    /** The items of a map that an issue's property contains. */
    private static List<String> items(StoredAttachment map, String key) {
        List<String> items = new ArrayList<>();
        for (JsonNode part : property(key).at("/value/maps")) {
            if (part.get("map").asText().endsWith("-" + map.id())) {
                part.get("items").forEach(item -> items.add(item.get("item").asText()));
            }
        }
        return items;
    }

    private static HttpResponse<String> search(String person, String jql) {
        String body = WikiWithJira.json(Map.of("jql", jql, "fields", List.of("summary")))
                .toString();
        return the.inJira(person).json("POST", "/rest/api/2/search", body);
    }

    private static List<String> found(String person, String jql) {
        HttpResponse<String> response = search(person, jql);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Client.json(response).get("issues").findValuesAsText("key");
    }
}
