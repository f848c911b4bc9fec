package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontstage.sandbox.Sandbox;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.host.ProductServer;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikiPagesTest {

    @TempDir
    static Path data;

    static Sandbox sandbox;
    static Client anonymous;
    static Client editor;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(Sandbox.Options.in(data).with("map", Recording.saying("<p>a map</p>")));
        anonymous = new Client(sandbox.baseUrl());
        editor = anonymous.as("editor");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static StoredContent saved(String title, String body) {
        HttpResponse<String> opened = editor.get("/pages/createpage.action?spaceKey=CX");
        String id = location(opened).replaceFirst(".*pageId=", "");
        HttpResponse<String> saved = editor.form(
                "/pages/doeditpage.action",
                Map.of("entityId", id, "baseVersion", "1", "title", title, "body", body, "message", ""));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        return sandbox.wiki().contents().page("CX", title).orElseThrow();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void nestsThePageAsConfluenceDoes() {
        String page = anonymous.get("/display/CX").body();

        assertThat(page)
                .containsSubsequence(
                        "<div id=\"page\">",
                        "<div id=\"main\" class=\"aui-page-panel\">",
                        "<div id=\"content\" class=\"page view\">",
                        "<div id=\"main-content\" class=\"wiki-content\">",
                        "How our customers meet us");
    }

    @Test
    void forbidsInlineScriptAndHasNone() {
        HttpResponse<String> page = editor.get("/display/CX");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';");
        assertThat(page.body())
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    @Test
    void logsInWithASessionAndChecksTheToken() {
        Client browser = new Client(sandbox.baseUrl());
        String token =
                browser.get("/login.action").body().replaceAll("(?s).*name=\"atl_token\" value=\"([^\"]+)\".*", "$1");
        String form = "os_username=editor&os_password=editor&os_destination=%2Fdisplay%2FHR&atl_token=";

        HttpResponse<String> forged = browser.send(browser.request("/dologin.action")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "guessed")));
        HttpResponse<String> loggedIn = browser.send(browser.request("/dologin.action")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + token)));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(location(loggedIn)).endsWith("/confluence/display/HR");
        assertThat(browser.get("/display/HR").body()).contains("Edith Editor", "Human resources");
    }

    @Test
    void sendsAnonymousVisitorsToTheLoginWithTheQuery() {
        HttpResponse<String> response = anonymous.get("/pages/viewpage.action?pageId=1&map=2&item=pays");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response))
                .endsWith(
                        "/login.action?os_destination=%2Fpages%2Fviewpage.action%3FpageId%3D1%26map%3D2%26item%3Dpays");
        assertThat(anonymous.as("outsider").get("/display/HR").statusCode()).isEqualTo(404);
    }

    @Test
    void createsEditsAndKeepsADraft() {
        StoredContent page = saved("Written", "<p>one</p>");
        Map<String, String> change = Map.of(
                "entityId", Long.toString(page.id()), "baseVersion", "1", "title", "Written", "body", "<p>two</p>");

        editor.form("/pages/savedraft.action", change);
        assertThat(editor.get("/pages/editpage.action?pageId=" + page.id()).body())
                .contains("your unsaved draft", "&lt;p&gt;two&lt;/p&gt;");
        assertThat(editor.get("/display/CX/Written").body()).contains("<p>one</p>");
        editor.form("/pages/doeditpage.action", change);
        assertThat(editor.get("/display/CX/Written").body()).contains("<p>two</p>");
        assertThat(sandbox.wiki().contents().draftOf(page.id())).isEmpty();
        assertThat(editor.form("/pages/doeditpage.action", change).statusCode()).isEqualTo(409);
        assertThat(sandbox.wiki().contents().draftOf(page.id())).isPresent();
    }

    @Test
    void losesNothingThatWasTypedWhenABodyIsBroken() {
        StoredContent page = saved("Typed", "<p>one</p>");

        HttpResponse<String> refused = editor.form(
                "/pages/doeditpage.action",
                Map.of(
                        "entityId",
                        Long.toString(page.id()),
                        "baseVersion",
                        "1",
                        "title",
                        "Typed",
                        "body",
                        "<p>much work"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(sandbox.wiki().contents().draftOf(page.id()).orElseThrow().body())
                .isEqualTo("<p>much work");
    }

    @Test
    void attachesThroughTheFormAndOffersFilesForSavingOnly() {
        StoredContent page = saved("Files", "<p />");
        editor.upload("/pages/doattachfile.action?pageId=" + page.id(), "evil.svg", "<svg/>");

        HttpResponse<String> file = editor.get("/download/attachments/" + page.id() + "/evil.svg");

        assertThat(file.body()).isEqualTo("<svg/>");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(anonymous
                        .as("writer")
                        .upload("/pages/doattachfile.action?pageId=" + page.id(), "a.yaml", "x")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void copiesAPageWithItsFiles() {
        StoredContent page = saved("Original", "<p>text</p>");
        editor.upload("/pages/doattachfile.action?pageId=" + page.id(), "a.yaml", "one");

        editor.form(
                "/pages/docopypage.action",
                Map.of(
                        "pageId",
                        Long.toString(page.id()),
                        "title",
                        "The copy",
                        "targetId",
                        Long.toString(page.parentId())));

        StoredContent copy = sandbox.wiki().contents().page("CX", "The copy").orElseThrow();
        assertThat(copy.body()).isEqualTo("<p>text</p>");
        assertThat(sandbox.wiki().attachments().on(copy.id()))
                .singleElement()
                .extracting(StoredAttachment::id)
                .isNotEqualTo(sandbox.wiki().attachments().on(page.id()).get(0).id());
    }

    @Test
    void showsEveryOutputOfEveryDemonstrationPage() {
        for (StoredContent page : sandbox.wiki().contents().recent(StoredContent.Type.PAGE)) {
            for (Output output : Output.values()) {
                HttpResponse<String> response = anonymous
                        .as("admin")
                        .get("/pages/viewpage.action?pageId=" + page.id() + "&output=" + output.key());
                assertThat(response.statusCode())
                        .as(page.title() + " " + output)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void findsBlogPostsByTheirDay() {
        StoredContent post =
                sandbox.wiki().contents().recent(StoredContent.Type.BLOGPOST).get(0);

        assertThat(anonymous.get(Addresses.view(post)).body()).contains(post.title());
    }

    @Test
    void saysWhenThePortIsTaken() {
        Sandbox.Options same = new Sandbox.Options(
                URI.create(sandbox.baseUrl()).getPort(),
                2990,
                new LinkTrust(),
                JiraLink.Kind.NONE,
                data.resolve("other"),
                true,
                java.util.Optional.empty(),
                Map.of(),
                line -> {});

        assertThatThrownBy(() -> Sandbox.start(same))
                .isInstanceOf(ProductServer.PortTaken.class)
                .hasMessageContaining("is taken");
    }

    @Test
    void keepsItsPagesOverARestart(@TempDir Path folder) {
        Sandbox.Options fresh = Sandbox.Options.in(folder);
        Sandbox.Options again = new Sandbox.Options(
                0, 2990, fresh.trust(), fresh.link(), folder, false, fresh.jar(), fresh.macros(), fresh.log());
        try (Sandbox first = Sandbox.start(fresh)) {
            first.wiki()
                    .contents()
                    .create(StoredContent.Type.PAGE, StoredContent.Status.CURRENT, "CX", 0, "Kept", "<p />", "editor");
        }
        try (Sandbox second = Sandbox.start(again)) {
            assertThat(second.wiki().contents().page("CX", "Kept")).isPresent();
        }
        try (Sandbox third = Sandbox.start(fresh)) {
            assertThat(third.wiki().contents().page("CX", "Kept")).isEmpty();
        }
    }
}
