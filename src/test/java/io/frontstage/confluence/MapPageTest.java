package io.frontstage.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import io.frontstage.render.WellFormed;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class MapPageTest {

    private static final String COFFEE =
            """
            blueprint: Order-ahead coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    frontstage: Shows the pickup time
                    pains:
                      - pain: The card is declined
                        issues: [CX-12]
            """;
    private static final String TEA = COFFEE.replace("Order-ahead coffee", "Five o'clock tea");
    private static final String BROKEN = "blueprint: Broken\nstages:\n  - stage: [\n";

    private final Wiki wiki = new Wiki();
    private final Page page = wiki.page("Coffee");
    private final MapPage maps = wiki.mapPage();

    @Test
    void showsTheMapWithWhatItsScriptNeeds() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);

        Element root = shown(page);

        assertThat(root.getTextContent()).contains("Order-ahead coffee", "Pays", "The card is declined");
        assertThat(root.getAttribute("class").split(" ")).contains("frontstage");
        assertThat(root.getAttribute("data-frontstage")).isNotEmpty();
        assertThat(root.getAttribute("data-frontstage-base")).isEqualTo("https://wiki.example.com/confluence");
        assertThat(root.getAttribute("data-frontstage-page")).isEqualTo("" + page.getId());
        assertThat(root.getAttribute("data-frontstage-map")).isEqualTo("" + file.getId());
    }

    @Test
    void namesFileVersionAndDateUnderTheMapInTheReadersLanguage() {
        Attachment file = wiki.attach(page, "my coffee.blueprint.yaml", COFFEE);
        wiki.attachAgain(file, TEA);

        assertThat(source(shown(page)).getTextContent())
                .isEqualTo("my coffee.blueprint.yaml · version 2 · November 20, 2026");
        wiki.locale = Locale.GERMANY;
        assertThat(source(shown(page)).getTextContent())
                .isEqualTo("my coffee.blueprint.yaml · Version 2 · 20. November 2026");
        assertThat(((Element) source(shown(page)).getElementsByTagName("a").item(0)).getAttribute("href"))
                .isEqualTo("https://wiki.example.com/confluence/download/attachments/" + page.getId()
                        + "/my%20coffee.blueprint.yaml?version=2");
    }

    @Test
    void asksForThePagesScriptOnlyOnAPage() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);

        for (String output : List.of("pdf", "word", "html_export", "email", "feed", "diff")) {
            shown(Wiki.on(page, output), Map.of());
        }
        verify(wiki.required, never()).requireWebResource(any());

        shown(Wiki.on(page, "preview"), Map.of());
        shown(Wiki.on(page, "display"), Map.of());
        verify(wiki.required, times(2)).requireWebResource("io.frontstage:map");
    }

    @Test
    void doesNotTellAPageThatTheReaderMayNotSeeFromOneThatIsNot() {
        Page secret = wiki.page("Secret");
        wiki.attach(secret, "coffee.blueprint.yaml", COFFEE);
        wiki.hide(secret);

        String hidden = html(Wiki.on(page), Map.of("page", "Secret", "name", "coffee.blueprint.yaml"));
        String hiddenWithoutFile = html(Wiki.on(page), Map.of("page", "Secret", "name", "none.yaml"));
        String missing = html(Wiki.on(page), Map.of("page", "No such page", "name", "coffee.blueprint.yaml"));

        assertThat(hidden).isEqualTo(missing).isEqualTo(hiddenWithoutFile).doesNotContain("Order-ahead");
        verify(wiki.attachments, never()).getAttachmentData(any());
    }

    @Test
    void asksForTheRightOnEveryReadingAlsoFromTheCache() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        assertThat(text(page)).contains("Order-ahead coffee");

        wiki.hide(page);

        assertThat(text(page)).doesNotContain("Order-ahead coffee").contains("you may not see it");
    }

    @Test
    void showsAMapOfAnotherPage() {
        Page other = wiki.page("Other");
        Attachment file = wiki.attach(other, "coffee.yaml", COFFEE);

        Element root = shown(Wiki.on(page), Map.of("page", "Other", "name", "coffee.yaml"));

        assertThat(root.getTextContent()).contains("Order-ahead coffee");
        assertThat(root.getAttribute("data-frontstage-map")).isEqualTo("" + file.getId());
        assertThat(root.getAttribute("data-frontstage-page"))
                .as("a link to a card leads to the page that shows the map")
                .isEqualTo("" + page.getId());
    }

    @Test
    void saysWhatToDoOnAnEmptyPageToThoseWhoMayEdit() {
        assertThat(text(page)).isEqualTo("There is no service blueprint on this page yet.");

        wiki.letEdit(page);

        assertThat(text(page)).contains("Attach a definition", "stages:");
    }

    @Test
    void listsTheFilesWhenSeveralMayBeMeant() {
        wiki.attach(page, "tea.yaml", TEA);
        wiki.attach(page, "coffee.yaml", COFFEE);

        assertThat(text(page)).contains("coffee.yaml", "tea.yaml");
    }

    @Test
    void saysWhichFileIsNotThere() {
        assertThat(shown(Wiki.on(page), Map.of("name", "gone.yaml")).getTextContent())
                .contains("gone.yaml", "Coffee");
    }

    @Test
    void showsTheLastGoodVersionUnderALineThatSaysSo() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        wiki.attachAgain(file, BROKEN);
        wiki.attachAgain(file, BROKEN);

        String forReaders = text(page);
        wiki.letEdit(page);
        String forEditors = text(page);

        assertThat(forReaders)
                .containsPattern("Version 3 cannot be read \\(line \\d+\\); this is version 1\\.")
                .contains("Order-ahead coffee", "· version 1 ·")
                .doesNotContain("Error");
        assertThat(forEditors)
                .containsPattern("Version 3 cannot be read \\(line \\d+\\); this is version 1\\.")
                .contains("Order-ahead coffee", "Error line ");
    }

    @Test
    void showsTheNewVersionAgainOnceItIsMended() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        wiki.attachAgain(file, BROKEN);
        assertThat(text(page)).contains("cannot be read");

        wiki.attachAgain(file, TEA);

        assertThat(text(page)).contains("Five o'clock tea").doesNotContain("cannot be read", "Order-ahead");
    }

    @Test
    void tellsEditorsQuietlyWhatCouldBeBetter() {
        wiki.attach(
                page,
                "coffee.blueprint.yaml",
                "blueprint: Coffee\nownr: Retail\nstages:\n  - stage: Order\n    steps:\n      - step: Pays\n        pains:\n"
                        + "          - pain: The card is declined\n            severity: critical\n");
        assertThat(text(page)).doesNotContain("Remarks");

        wiki.letEdit(page);
        Element root = shown(page);

        assertThat(root.getTextContent())
                .contains("Remarks on this definition: 2", "Warning line 2, column 1:", "Hint line 8, column 13:");
        assertThat(((Element) root.getFirstChild()).getTagName()).isEqualTo("details");
    }

    @Test
    void saysSoWhenNoVersionCanBeShown() {
        wiki.attach(page, "coffee.blueprint.yaml", BROKEN);

        assertThat(text(page))
                .contains("Version 1 cannot be read", "no earlier version")
                .doesNotContain("Error");
        wiki.letEdit(page);
        assertThat(text(page)).contains("Error line ");
    }

    @Test
    void triesOnlySoManyVersions() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        for (int version = 0; version < LastGoodVersion.MOST_TRIED; version++) {
            wiki.attachAgain(file, BROKEN);
        }

        assertThat(text(page)).contains("no earlier version").doesNotContain("Order-ahead coffee");
        verify(wiki.attachments, times(LastGoodVersion.MOST_TRIED)).getAttachmentData(any());
    }

    @Test
    void refusesAFileByItsSizeUnread() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        file.setFileSize(AttachmentStore.MOST_BYTES + 1024L);

        assertThat(text(page)).contains("Version 1 cannot be opened").doesNotContain("KiB", "line 1");
        wiki.letEdit(page);
        assertThat(text(page)).contains("Error This file has 1025 KiB; at most 1024 KiB are read.");
        verify(wiki.attachments, never()).getAttachmentData(any());
    }

    @Test
    void survivesAFileThatCannotBeOpened() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        wiki.attachAgain(file, TEA);
        when(wiki.attachments.getAttachmentData(file)).thenThrow(new IllegalStateException("gone from disk"));

        assertThat(text(page)).contains("Version 2 cannot be opened; this is version 1.", "Order-ahead coffee");
    }

    @Test
    void showsAFileThatCanBeOpenedAgain() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        doThrow(new IllegalStateException("no share mounted"))
                .doReturn(new ByteArrayInputStream(COFFEE.getBytes(StandardCharsets.UTF_8)))
                .when(wiki.attachments)
                .getAttachmentData(file);

        assertThat(text(page)).contains("Version 1 cannot be opened");
        assertThat(text(page)).contains("Order-ahead coffee");
    }

    @Test
    void namesTheFileRightUnderTheMapBeforeItsTable() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);

        Node after = source(shown(page)).getNextSibling();

        assertThat(after.getNodeName()).isEqualTo("details");
    }

    @Test
    void showsTheVersionThatThePagePins() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        wiki.attachAgain(file, TEA);

        assertThat(shown(Wiki.on(page), Map.of("version", "1")).getTextContent())
                .contains("Order-ahead coffee", "· version 1 ·");
    }

    @Test
    void saysSoWhenThePinnedVersionWasPurged() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        wiki.attachAgain(file, TEA);
        wiki.removeVersion(file, 1);

        assertThat(shown(Wiki.on(page), Map.of("version", "1")).getTextContent())
                .contains(
                        "Version 1, which this page asks for, is not there",
                        "The newest is shown",
                        "· version 2 ·",
                        "Five o'clock tea");
    }

    @Test
    void tellsEditorsWhichSettingIsUnknown() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        Map<String, String> parameters = Map.of("view", "jurney");

        assertThat(shown(Wiki.on(page), parameters).getTextContent()).doesNotContain("jurney");
        wiki.letEdit(page);
        assertThat(shown(Wiki.on(page), parameters).getTextContent()).contains("“view” is “jurney”", "“journey”");
    }

    @Test
    void showsTheMapAsOfTodayOnAnOldVersionOfThePage() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        Page old = new Page();
        old.setId(77);
        old.setOriginalVersion(page);

        assertThat(text(old)).contains("the map as of today", "Order-ahead coffee");
        assertThat(text(page)).doesNotContain("the map as of today");
    }

    @Test
    void showsTheMapInACommentInABlogPostAndInADraft() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        Comment comment = new Comment();
        comment.setId(70);
        comment.setContainer(page);
        Page draft = new Page();
        draft.setId(71);
        draft.setContentStatus("draft");
        draft.setOriginalVersion(page);
        BlogPost post = wiki.add(new BlogPost(), "News");
        wiki.attach(post, "tea.blueprint.yaml", TEA);

        assertThat(text(comment)).contains("Order-ahead coffee");
        assertThat(text(draft)).contains("Order-ahead coffee");
        assertThat(text(post)).contains("Five o'clock tea");
    }

    @Test
    void saysThatATemplateHasNoMapYet() {
        assertThat(text(null)).contains("will stand here");
    }

    @Test
    void showsTheSameMapAfterItsFileWasRenamedOrMoved() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        String before = shown(page).getAttribute("data-frontstage-map");

        file.setFileName("renamed.blueprint.yaml");
        Element renamed = shown(page);
        Page other = wiki.page("Other");
        file.setContainer(other);
        Element moved = shown(other);

        assertThat(source(renamed).getTextContent()).startsWith("renamed.blueprint.yaml");
        assertThat(renamed.getAttribute("data-frontstage-map")).isEqualTo(before);
        assertThat(moved.getAttribute("data-frontstage-map")).isEqualTo(before);
        assertThat(((Element) source(moved).getElementsByTagName("a").item(0)).getAttribute("href"))
                .contains("/attachments/" + other.getId() + "/");
        assertThat(text(page)).contains("no service blueprint on this page");
    }

    @Test
    void showsAnotherMapOnACopyOfThePage() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        Page copy = wiki.page("Copy of Coffee");
        wiki.attach(copy, "coffee.blueprint.yaml", COFFEE);

        assertThat(shown(copy).getAttribute("data-frontstage-map"))
                .isNotEqualTo(shown(page).getAttribute("data-frontstage-map"));
    }

    @Test
    void showsNothingOfAFileInTheTrash() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        assertThat(text(page)).contains("Order-ahead coffee");

        wiki.remove(file);

        assertThat(text(page)).contains("no service blueprint on this page").doesNotContain("Order-ahead coffee");
    }

    @Test
    void readsAFileOnceForManyReaders() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);

        String first = html(Wiki.on(page), Map.of());
        String second = html(Wiki.on(page), Map.of());

        assertThat(second).isEqualTo(first);
        verify(wiki.attachments, times(1)).getAttachmentData(any());
    }

    @Test
    void drawsAgainOnTheNextDay() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        shown(page);

        wiki.today = wiki.today.plusDays(1);
        shown(page);

        verify(wiki.attachments, times(2)).getAttachmentData(any());
    }

    @Test
    void drawsAgainWhenIssuesLiveElsewhere() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        wiki.issues = (key, tracker) -> Optional.of(URI.create("https://old.example.com/browse/" + key));
        assertThat(html(Wiki.on(page), Map.of())).contains("https://old.example.com/browse/CX-12");

        wiki.issues = (key, tracker) -> Optional.of(URI.create("https://new.example.com/browse/" + key));

        assertThat(html(Wiki.on(page), Map.of()))
                .contains("https://new.example.com/browse/CX-12")
                .doesNotContain("old.example.com");
    }

    @Test
    void givesTheSameMapTwiceOnAPageDifferentIds() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        ConversionContext context = Wiki.on(page);

        String both = "<body>" + html(context, Map.of()) + html(context, Map.of()) + "</body>";

        List<String> ids = ids(WellFormed.parse(both).getDocumentElement());
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void sendsAFewFiguresAndALinkByMail() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);

        for (String output : List.of("email", "feed", "diff")) {
            String html = html(Wiki.on(page, output), Map.of());
            assertThat(html)
                    .contains("Order-ahead coffee")
                    .contains("https://wiki.example.com/confluence/pages/viewpage.action?pageId=" + page.getId()
                            + "&amp;map=" + file.getId())
                    .doesNotContain("<svg", "<table");
        }
    }

    @Test
    void exportsAWholeDrawingAndTheTableAsHtml() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        DefaultConversionContext mobile = new DefaultConversionContext(new PageContext(page), "mobile");

        for (ConversionContext context : List.of(Wiki.on(page, "html_export"), mobile)) {
            assertThat(html(context, Map.of())).contains("<svg", "<table").doesNotContain("<details");
            assertThat(html(context, Map.of()))
                    .containsOnlyOnce("\"frontstage-head\"")
                    .doesNotContain("frontstage-header");
            Element last = (Element) source(shown(context, Map.of())).getParentNode();
            assertThat(last.getLastChild()).isEqualTo(source(last));
        }
        assertThat(html(mobile, Map.of()))
                .as("no wider than a phone, though no sheet of ours is there")
                .containsOnlyOnce("width=\"100%\" viewBox=");
        assertThat(html(Wiki.on(page, "html_export"), Map.of())).doesNotContain("width=\"100%\"");
    }

    private Element shown(ContentEntityObject content) {
        return shown(Wiki.on(content), Map.of());
    }

    private Element shown(ConversionContext context, Map<String, String> parameters) {
        return WellFormed.parse(html(context, parameters)).getDocumentElement();
    }

    private String text(ContentEntityObject content) {
        return shown(content).getTextContent();
    }

    private String html(ConversionContext context, Map<String, String> parameters) {
        return maps.show(MacroParameters.from(parameters), context);
    }

    private static Element source(Element root) {
        NodeList all = root.getElementsByTagName("p");
        for (int index = 0; index < all.getLength(); index++) {
            if (all.item(index) instanceof Element element
                    && element.getAttribute("class").equals("frontstage-source")) {
                return element;
            }
        }
        throw new AssertionError("no line under the map");
    }

    private static List<String> ids(Element root) {
        NodeList all = root.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> ((Element) all.item(index)).getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
