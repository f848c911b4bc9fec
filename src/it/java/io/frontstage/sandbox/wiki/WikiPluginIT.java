package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.Sandbox;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wiki with the packaged plugin in it. */
class WikiPluginIT {

    private static final String MAP = "<ac:structured-macro ac:name=\"service-blueprint\" ac:schema-version=\"1\" />";
    private static final String SMALL = "blueprint: %s\nstages:\n  - stage: Order\n    steps:\n      - Picks a drink\n";

    @TempDir
    static Path data;

    static final List<String> LOG = new CopyOnWriteArrayList<>();
    static Sandbox sandbox;
    static Client editor;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(Sandbox.Options.in(data)
                .with(Path.of(System.getProperty("frontstage.jar")))
                .with(LOG::add));
        editor = new Client(sandbox.baseUrl()).as("editor");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void forgetTheLog() {
        LOG.clear();
    }

    private static StoredContent page(String title, String body) {
        Wiki wiki = sandbox.wiki();
        long home =
                wiki.contents().page("CX", "Customer experience").orElseThrow().id();
        return wiki.contents().create(Type.PAGE, Status.CURRENT, "CX", home, title, body, "editor");
    }

    private static void attach(StoredContent page, String name, String text) {
        sandbox.wiki()
                .attachments()
                .save(page.id(), name, "application/yaml", text.getBytes(StandardCharsets.UTF_8), "editor", "");
    }

    private static String shown(StoredContent page) {
        return editor.get(Addresses.view(page)).body();
    }

    @Test
    void showsAMapWithItsFilesThatCanAllBeLoadedAndNothingOfItElsewhere() {
        StoredContent page = page("A map", MAP);
        attach(page, "a.yaml", SMALL.formatted("Coffee"));

        String withMap = shown(page);
        Matcher files = Pattern.compile("(?:href|src)=\"/confluence(/download/resources/[^\"]+)\"")
                .matcher(withMap);
        List<String> loaded = files.results().map(file -> file.group(1)).toList();

        assertThat(withMap).contains("Picks a drink", "<svg");
        assertThat(loaded).anyMatch(file -> file.contains(".css")).anyMatch(file -> file.contains(".js"));
        assertThat(loaded)
                .allSatisfy(file -> assertThat(editor.get(file).statusCode()).isEqualTo(200));
        assertThat(editor.get("/display/CX").body()).doesNotContain("/download/resources/");
    }

    @Test
    void showsANewVersionAtOnceAndTheLastGoodOneUnderALineWhenItIsBroken() {
        StoredContent page = page("A growing map", MAP);
        attach(page, "a.yaml", SMALL.formatted("First edition"));
        assertThat(shown(page)).contains("First edition");

        attach(page, "a.yaml", SMALL.formatted("Second edition"));
        assertThat(shown(page)).contains("Second edition").doesNotContain("First edition");

        attach(page, "a.yaml", "blueprint: [Third edition\n");
        assertThat(shown(page)).contains("Second edition", "Version 3 cannot be read", "version 2");
    }

    @Test
    void isReadAsXmlInEveryOutputOfEveryDemonstrationPage() {
        Client admin = new Client(sandbox.baseUrl()).as("admin");
        for (StoredContent page : sandbox.wiki().contents().recent(Type.PAGE)) {
            for (Output output : Output.values()) {
                assertThat(admin.get(Addresses.byId(page.id()) + "&output=" + output.key())
                                .statusCode())
                        .as(page.title() + " as " + output)
                        .isEqualTo(200);
            }
        }
        assertThat(LOG).isEmpty();
    }

    @Test
    void readsTheRenderedMapOverTheRemoteApi() {
        StoredContent page = page("Over the wire", MAP);
        attach(page, "a.yaml", SMALL.formatted("Wire"));

        JsonNode answer = Client.json(editor.get("/rest/api/content/" + page.id() + "?expand=body.view"));

        assertThat(answer.at("/body/view/value").asText()).contains("data-frontstage", "Picks a drink");
    }

    @Test
    void offersTheMacroWithItsParametersInTheReadersLanguage() {
        JsonNode english = macro("en");
        JsonNode german = macro("de");

        assertThat(english.path("title").asText()).isEqualTo("Service blueprint");
        assertThat(StreamSupport.stream(english.path("parameters").spliterator(), false)
                        .map(parameter -> parameter.path("name").asText() + " "
                                + parameter.path("type").asText()))
                .startsWith("page confluence-content", "name attachment", "version string", "view enum");
        assertThat(german.path("description").asText())
                .isNotEmpty()
                .isNotEqualTo(english.path("description").asText());
        assertThat(editor.get("/pages/editpage.action?pageId="
                                + page("In the editor", "<p />").id())
                        .body())
                .containsPattern("src=\"/confluence/download/resources/[^\"]*editor");
    }

    private static JsonNode macro(String language) {
        return Client.json(editor.send(editor.request("/plugins/macrobrowser/browse-macros.action")
                        .header("Accept-Language", language)
                        .GET()))
                .at("/macros/0");
    }

    @Test
    void goesOnWithoutThePluginAndWithItAgain() {
        StoredContent page = page("A map for a while", MAP);
        attach(page, "a.yaml", SMALL.formatted("While"));

        sandbox.wiki().host().orElseThrow().disable();
        assertThat(shown(page)).contains("Unknown macro: 'service-blueprint'");
        sandbox.wiki().host().orElseThrow().enable();
        assertThat(shown(page)).contains("Picks a drink");
    }
}
