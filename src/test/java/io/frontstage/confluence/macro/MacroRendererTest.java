package io.frontstage.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import io.frontstage.confluence.Wiki;
import io.frontstage.render.WellFormed;
import io.frontstage.render.markup.NarrowText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the macro shows, to whom and in which form. */
class MacroRendererTest extends MapOnAPage {

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
    void drawsAMapInItsOwnLanguageForEveryReaderAndTellsThemOfItsFileInTheirs() {
        Attachment file = wiki.attach(page, "kaffee.blueprint.yaml", "language: de\n" + COFFEE);

        String english = html(Wiki.on(page), Map.of());
        wiki.locale = Locale.GERMANY;
        assertThat(html(Wiki.on(page), Map.of())).isEqualTo(english);
        wiki.locale = Locale.ENGLISH;
        wiki.attachAgain(file, BROKEN);

        assertThat(source(shown(page)).getTextContent())
                .isEqualTo("kaffee.blueprint.yaml · Version 1 · 20. November 2026");
        Element block = (Element) source(shown(page)).getParentNode();
        assertThat(block.getAttribute("lang")).isEqualTo("de");
        assertThat(text(page)).contains("Interaktionslinie", "Version 2 cannot be read");
    }

    @Test
    void drawsAMapInTheReadersLanguageWhereTheProductHasNoTextsInItsOwn() {
        wiki.attach(page, "cafe.blueprint.yaml", "language: fr\n" + COFFEE);
        assertThat(text(page)).contains("Line of interaction");

        wiki.locale = Locale.GERMANY;

        assertThat(text(page)).contains("Interaktionslinie");
    }

    /** A page is sent to every reader, so levels that are not shown at first are loaded on demand. */
    @Test
    void isSmallWhereAnExampleIsShownAtItsDefaultLevel() throws IOException {
        wiki.attach(page, "order-ahead.yaml", Files.readString(Path.of("docs/examples/order-ahead.yaml")));

        String html = html(Wiki.on(page), Map.of());

        assertThat(html)
                .contains("data-frontstage-level=\"overview\"", "data-frontstage-drawing=\"blueprint?version=1\"");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(150_000);
        assertThat(compressed(html)).hasSizeLessThanOrEqualTo(18_000);
        assertThat(NarrowText.bytes(html)).as("as the cache holds it").isLessThanOrEqualTo(230_000);
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
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

        assertThat(text(page)).doesNotContain("Order-ahead coffee").contains("you are not allowed to see it");
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

        assertThat(text(page)).contains("attach it", "stages:");
    }

    @Test
    void listsTheFilesWhenSeveralMayBeMeant() {
        wiki.attach(page, "tea.yaml", TEA);
        wiki.attach(page, "coffee.yaml", COFFEE);

        assertThat(text(page)).contains("coffee.yaml", "tea.yaml");
        assertThat(editLinks(shown(page))).isEmpty();

        wiki.letEdit(page);

        assertThat(editLinks(shown(page))).containsExactly(editorOf(page));
        assertThat(shown(page).getAttribute("data-frontstage-files")).isEqualTo("several");
        assertThat(text(page)).contains("coffee.yaml", "tea.yaml");
        assertThat(editLinks(shown(Wiki.on(page, "preview"), Map.of()))).isEmpty();
        assertThat(editLinks(shown(Wiki.on(page, "pdf"), Map.of()))).isEmpty();
    }

    @Test
    void namesTheFilesThatItDoesNotShowByItselfToThoseWhoMayChooseOne() {
        wiki.attach(page, "numbers.json", "{\"a\": 1}");
        wiki.attach(page, "notes.txt", "blueprint: no");
        assertThat(text(page)).isEqualTo("There is no service blueprint on this page yet.");

        wiki.letEdit(page);

        Element empty = shown(page);
        assertThat(empty.getAttribute("data-frontstage")).isEqualTo("start");
        assertThat(empty.getTextContent())
                .contains("Show one of this page’s files", "numbers.json")
                .doesNotContain("notes.txt");
        assertThat(editLinks(empty)).containsExactly(editorOf(page));
        Element unknown = shown(Wiki.on(page), Map.of("name", "gone.yaml"));
        assertThat(unknown.getTextContent()).contains("gone.yaml", "numbers.json");
        assertThat(editLinks(unknown)).containsExactly(editorOf(page));
        assertThat(unknown.getAttribute("data-frontstage")).isEqualTo("start");
        assertThat(unknown.getAttribute("data-frontstage-name")).isEqualTo("gone.yaml");
        assertThat(unknown.getAttribute("data-frontstage-files")).isEqualTo("some");
        assertThat(empty.hasAttribute("data-frontstage-name")).isFalse();
    }

    @Test
    void beginsNothingThatItWouldNotShowNorWhereThePageIsBeingWritten() {
        wiki.letEdit(page);

        assertThat(shown(page).getAttribute("data-frontstage")).isEqualTo("start");
        assertThat(shown(page).hasAttribute("data-frontstage-files")).isFalse();
        for (String name : List.of("gone.txt", "../gone.yaml")) {
            assertThat(shown(Wiki.on(page), Map.of("name", name)).hasAttribute("data-frontstage"))
                    .isFalse();
        }
        assertThat(shown(Wiki.on(page, "preview"), Map.of()).hasAttribute("data-frontstage"))
                .isFalse();
        wiki.attach(page, "plan.xlsx", "PK");
        assertThat(shown(page).getAttribute("data-frontstage-files")).isEqualTo("some");
    }

    @Test
    void namesNoFilesOfAnotherPageAndOffersNoneWhereThereIsNone() {
        wiki.letEdit(page);
        assertThat(text(page)).doesNotContain("Choose a file");
        Page other = wiki.page("Other");
        wiki.letEdit(other);
        wiki.attach(other, "numbers.json", "{\"a\": 1}");

        Element there = shown(Wiki.on(page), Map.of("page", "Other", "name", "gone.yaml"));

        assertThat(there.getTextContent()).contains("gone.yaml").doesNotContain("numbers.json");
    }

    private static List<String> editLinks(Element root) {
        NodeList links = root.getElementsByTagName("a");
        return IntStream.range(0, links.getLength())
                .mapToObj(index -> ((Element) links.item(index)).getAttribute("href"))
                .toList();
    }

    private static String editorOf(Page page) {
        return "https://wiki.example.com/confluence/pages/editpage.action?pageId=" + page.getId();
    }

    @Test
    void saysWhichFileIsNotThere() {
        assertThat(shown(Wiki.on(page), Map.of("name", "gone.yaml")).getTextContent())
                .contains("gone.yaml", "Coffee");
    }

    @Test
    void tellsEditorsWhichSettingIsUnknown() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        Map<String, String> parameters = Map.of("view", "jurney");

        assertThat(forEditors(shown(Wiki.on(page), parameters)).getTextContent())
                .contains("“view” has an unknown value, “jurney”", "“journey”");
    }

    @Test
    void isTheSameForThoseWhoMayEditAndThoseWhoMayNot() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE.replace("frontstage:", "frontstge:"));
        wiki.attachAgain(file, BROKEN);
        for (Map<String, String> parameters :
                List.of(Map.<String, String>of(), Map.of("view", "jurney"), Map.of("version", "1"))) {
            wiki.letNobodyEdit(page);
            String forReaders = html(Wiki.on(page), parameters);
            wiki.letEdit(page);

            assertThat(html(Wiki.on(page), parameters)).isEqualTo(forReaders);
        }
    }

    @Test
    void saysHowItIsShownForThePreviewOfWhoeverWritesItHere() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);

        Element root = shown(Wiki.on(page), Map.of("view", "journey", "items", "false"));

        assertThat(root.getAttribute("data-frontstage-view")).isEqualTo("journey");
        assertThat(root.getAttribute("data-frontstage-without")).isEqualTo("items");
        assertThat(shown(Wiki.on(page), Map.of("version", "1")).hasAttribute("data-frontstage-view"))
                .as("what is written would not be seen there")
                .isFalse();
    }

    @Test
    void readsAFileOnceForManyReaders() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);

        String first = html(Wiki.on(page), Map.of());
        String second = html(Wiki.on(page), Map.of());

        assertThat(second).isEqualTo(first);
        verify(wiki.attachments, times(1)).getAttachmentData(any());
    }

    /** A file may have hundreds of versions. */
    @Test
    void asksForEarlierVersionsOnlyWhereTheNewestCannotBeDrawn() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        html(Wiki.on(page), Map.of());
        verify(wiki.attachments, never()).getAllVersions(any());

        wiki.attachAgain(file, BROKEN);
        html(Wiki.on(page), Map.of());
        verify(wiki.attachments, atLeastOnce()).getAllVersions(any());
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
}
