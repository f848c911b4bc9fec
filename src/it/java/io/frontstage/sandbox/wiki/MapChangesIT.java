package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.MapCall.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.Sandbox;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of maps over HTTP, by the packaged plugin. */
class MapChangesIT {

    private static final String COFFEE = "# kept\r\nblueprint: Coffee\r\nstages:\r\n  - stage: Order\r\n    steps:\r\n"
            + "      - step: Pays\r\n        pains:\r\n          - {id: declined, pain: The card is declined}\r\n";

    private static final String RENAME =
            "{\"edit\":\"rename\",\"what\":\"pain\",\"id\":\"declined\",\"title\":\"Cards are declined\"}";

    private static final String DROP = "{\"edit\":\"delete\",\"what\":\"card\",\"id\":\"nothing\"}";

    private static final String MOVE =
            "{\"edit\":\"move\",\"what\":\"step\",\"id\":\"pays\",\"into\":\"nowhere\",\"place\":0}";

    @TempDir
    static Path data;

    static final List<String> LOG = new CopyOnWriteArrayList<>();
    static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(Sandbox.Options.in(data)
                .with(Path.of(System.getProperty("frontstage.jar")))
                .with(LOG::add));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void savesALinkAsAMinorEditThatChangesOneLine() {
        StoredAttachment file = attach("One link");

        HttpResponse<String> response = client("editor").json("POST", edits(file), link("CX-7"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(Client.json(response).get("version").asInt()).isEqualTo(2);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        List<String> before = COFFEE.lines().toList();
        List<String> after = text(file).lines().toList();
        assertThat(after.subList(0, before.size() - 1)).isEqualTo(before.subList(0, before.size() - 1));
        assertThat(text(file)).contains("CX-7").doesNotContainPattern("[^\r]\n");
        JsonNode version = Client.json(client("editor")
                        .get("/rest/api/content/" + file.containerId() + "/child/attachment?expand=version"))
                .at("/results/0/version");
        assertThat(version.get("minorEdit").asBoolean()).isTrue();
        assertThat(version.get("message").asText()).isEqualTo("Frontstage: CX-7 linked to “The card is declined”.");
    }

    @Test
    void losesNothingAndDoublesNothingWhenAHundredLinkAtOnce() throws Exception {
        StoredAttachment file = attach("A hundred links");
        ExecutorService people = Executors.newFixedThreadPool(25);
        List<Callable<HttpResponse<String>>> clicks = IntStream.rangeClosed(1, 100)
                .<Callable<HttpResponse<String>>>mapToObj(
                        i -> () -> client("editor").json("POST", edits(file), link("CX-" + i)))
                .toList();
        List<String> saved = new ArrayList<>();
        int i = 0;
        for (Future<HttpResponse<String>> click : people.invokeAll(clicks)) {
            i++;
            assertThat(click.get().statusCode()).as(click.get().body()).isIn(200, 423);
            if (click.get().statusCode() == 200) {
                saved.add("CX-" + i);
            }
        }
        people.shutdown();

        String text = text(file);
        String keys = text.substring(text.indexOf("issues: [") + "issues: [".length());
        assertThat(keys.substring(0, keys.indexOf(']')).split(", "))
                .containsExactlyInAnyOrderElementsOf(saved)
                .hasSizeGreaterThan(50);
    }

    @Test
    void neverAnswersWith401OrARedirect() {
        StoredAttachment file = attach("Nobody");
        Client nobody = new Client(sandbox.baseUrl());

        HttpResponse<String> response = nobody.json("POST", edits(file), link("CX-7"));

        assertThat(response.statusCode()).isIn(403, 404);
        assertThat(Client.json(response).get("error").asText()).isIn("log-in", "no-map");
        HttpResponse<String> missing = client("editor").json("POST", "/rest/frontstage/1.0/maps/1/edits", link("CX-7"));
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Client.json(missing).get("error").asText()).isEqualTo("no-map");
    }

    @Test
    void refusesWhatAFormOfAnotherSiteCanSend() {
        StoredAttachment file = attach("Forged");
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
            HttpResponse<String> response = client("editor")
                    .send(client("editor")
                            .request(edits(file))
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString(link("CX-7"))));
            assertThat(response.statusCode()).as(type).isIn(403, 415);
        }
        assertThat(text(file)).isEqualTo(COFFEE);
    }

    @Test
    void tellsAReaderThatTheyMayNot() {
        StoredAttachment file = attach("Read only");

        HttpResponse<String> response = client("reader").json("POST", edits(file), link("CX-7"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
        assertThat(Client.json(response).get("error").asText()).isEqualTo("no-edit");
        assertThat(text(file)).isEqualTo(COFFEE);
    }

    @Test
    void changesOfTheMapAreMadeInTheTextThatWasSentAndNowhereElse() {
        StoredAttachment file = attach("Arranged");

        HttpResponse<String> response = client("editor").json("POST", preview(file), arrange(RENAME, DROP, MOVE));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonNode edited = Client.json(response).get("edited");
        assertThat(edited.get("text").asText()).isEqualTo(COFFEE.replace("The card is declined", "Cards are declined"));
        assertThat(edited.findValuesAsText("made")).containsExactly("true", "false", "false");
        assertThat(edited.at("/results/1/message").asText())
                .isEqualTo(
                        "“nothing” is no longer in the text: it was deleted, moved or renamed. Choose it again on the current map.");
        assertThat(Client.json(response).get("html").asText()).contains("Cards are declined");
        assertThat(text(file)).isEqualTo(COFFEE);
        assertThat(sandbox.wiki().attachments().versions(file.id())).hasSize(1);
    }

    @Test
    void changesOfTheMapAreRefusedToWhomOneMustNotHear() {
        StoredAttachment file = attach("Not arranged");
        Client editor = client("editor");

        for (String wrong : List.of(
                RENAME.replace("rename", "drop"),
                RENAME.replace("\"pain\"", "\"lion\""),
                "null",
                String.join(",", Collections.nCopies(201, RENAME)))) {
            assertFault(editor.json("POST", preview(file), arrange(wrong)), 400, "bad-request");
        }
        assertFault(client("reader").json("POST", preview(file), arrange(RENAME)), 403, "no-edit");
        assertFault(new Client(sandbox.baseUrl()).json("POST", preview(file), arrange(RENAME)), 403, "log-in");
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
            HttpResponse<String> form = editor.send(editor.request(preview(file))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString(arrange(RENAME))));
            assertFault(form, 415, "bad-request");
        }
        HttpResponse<String> elsewhere = editor.send(editor.request(preview(file))
                .header("Content-Type", "application/json")
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.ofString(arrange(RENAME))));
        assertFault(elsewhere, 403, "forged");
        assertThat(text(file)).isEqualTo(COFFEE);
    }

    private static String preview(StoredAttachment file) {
        return "/rest/frontstage/1.0/maps/" + file.id() + "/preview";
    }

    private static String arrange(String... edits) {
        return "{\"text\":\"" + COFFEE.replace("\r\n", "\\r\\n") + "\",\"edits\":[" + String.join(",", edits) + "]}";
    }

    private static Client client(String user) {
        return new Client(sandbox.baseUrl()).as(user);
    }

    private static String edits(StoredAttachment file) {
        return "/rest/frontstage/1.0/maps/" + file.id() + "/edits";
    }

    private static String link(String key) {
        return "{\"edits\":[{\"edit\":\"link\",\"item\":{\"id\":\"declined\",\"title\":\"The card is declined\","
                + "\"step\":\"pays\"},\"key\":\"" + key + "\"}]}";
    }

    private static StoredAttachment attach(String title) {
        Wiki wiki = sandbox.wiki();
        long home =
                wiki.contents().page("CX", "Customer experience").orElseThrow().id();
        StoredContent page =
                wiki.contents().create(Type.PAGE, Status.CURRENT, "CX", home, title, "<p>a map</p>", "editor");
        return wiki.attachments()
                .save(page.id(), "a.yaml", "application/yaml", COFFEE.getBytes(StandardCharsets.UTF_8), "editor", "");
    }

    private static String text(StoredAttachment file) {
        return new String(sandbox.wiki().attachments().data(file.id()), StandardCharsets.UTF_8);
    }
}
