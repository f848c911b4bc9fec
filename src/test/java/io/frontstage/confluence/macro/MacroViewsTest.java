package io.frontstage.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.confluence.Wiki;
import io.frontstage.confluence.view.MapViews;
import io.frontstage.messages.Messages;
import io.frontstage.render.WellFormed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The view that the macro shows first: complete without script, with the address of the drawing for the script. */
class MacroViewsTest extends MapOnAPage {

    private static final Path ORDER_AHEAD = Path.of("docs/examples/order-ahead.yaml");

    @Test
    void theMacroOffersEveryView() throws IOException {
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        Matcher parameter =
                Pattern.compile("(?s)<parameter name=\"view\".*?</parameter>").matcher(descriptor);

        assertThat(parameter.find()).isTrue();
        assertThat(Pattern.compile("<value name=\"([^\"]+)\"")
                        .matcher(parameter.group())
                        .results()
                        .map(value -> value.group(1)))
                .containsExactlyElementsOf(MapViews.words());
    }

    @Test
    void whoNamesAnotherViewIsToldOfAll() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(Messages.in(locale).text("page.parameter.view")).contains(MapViews.words());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "compare, Walking time ignores the footbridge",
        "priorities, In this order",
        "measures, Did it help?",
        "table, Walking time ignores the footbridge"
    })
    void aListIsCompleteWithoutScriptBelowTheHeadAndTheTabs(String view, String text) throws IOException {
        wiki.attach(page, "order-ahead.yaml", Files.readString(ORDER_AHEAD));

        String html = html(Wiki.on(page), Map.of("view", view));
        Element root = WellFormed.parse(html).getDocumentElement();

        assertThat(root.getAttribute("data-frontstage-list")).isEqualTo(view);
        assertThat(current(root).getAttribute("data-frontstage-view")).isEqualTo(view);
        assertThat(withClass(root, "frontstage-title").getTextContent()).isEqualTo("Order-ahead coffee");
        assertThat(withClass(root, "frontstage-list").getTextContent()).contains(text);
        assertThat(html).doesNotContain("frontstage-scroller", "class=\"frontstage-table\"");
        assertThat(source(root).getTextContent()).contains("order-ahead.yaml");
    }

    @Test
    void peopleOutsideAreShownTheirListAloneWithoutScriptToo() throws IOException {
        wiki.attach(page, "order-ahead.yaml", Files.readString(ORDER_AHEAD));

        String html = html(Wiki.on(page), Map.of("view", "customer"));
        Element root = WellFormed.parse(html).getDocumentElement();

        assertThat(current(root).getAttribute("data-frontstage-view")).isEqualTo("customer");
        assertThat(root.getAttribute("data-frontstage-drawing")).startsWith("customer?");
        assertThat(withClass(root, "frontstage-table").getTextContent())
                .contains("Finds the shelf", "Walking time ignores the footbridge")
                .doesNotContain("Points out the shelf", "App team", "CX-", "Severity", "Opportunit");
        assertThat(html).doesNotContain("Points out the shelf", "App team", "CX-");
    }

    @Test
    void aListIsNoLargerThanTheDrawing() throws IOException {
        wiki.attach(page, "order-ahead.yaml", Files.readString(ORDER_AHEAD));

        for (String view : MapViews.words()) {
            assertThat(html(Wiki.on(page), Map.of("view", view)).getBytes(StandardCharsets.UTF_8))
                    .as(view)
                    .hasSizeLessThanOrEqualTo(150_000);
        }
    }

    @Test
    void saysWhereTheDrawingIsThatAListIsShownInsteadOf() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);

        Element list = shown(
                Wiki.on(page), Map.of("view", "Table", "level", "cards", "items", "false", "with", "future.yaml"));
        Element fixed = shown(Wiki.on(page), Map.of("view", "table", "version", "1"));
        Element drawing = shown(Wiki.on(page), Map.of("view", "journey"));

        String document = "https://wiki.example.com/confluence/rest/frontstage/1.0/maps/" + file.getId() + "/page";
        assertThat(list.getAttribute("data-frontstage-document"))
                .isEqualTo(document + "?view=blueprint&without=items&level=cards");
        assertThat(list.getAttribute("data-frontstage-drawing")).isEqualTo("blueprint?version=1&without=items");
        assertThat(list.getAttribute("data-frontstage-future")).isEqualTo("future.yaml");
        assertThat(list.getAttribute("data-frontstage-view"))
                .as("what the preview draws")
                .isEqualTo("blueprint");
        assertThat(fixed.getAttribute("data-frontstage-document"))
                .isEqualTo(document + "?view=blueprint&version=1&level=auto");
        assertThat(drawing.hasAttribute("data-frontstage-document")).isFalse();
        assertThat(drawing.hasAttribute("data-frontstage-list")).isFalse();
    }

    @Test
    void aListHasNoHeadAndNoTabsWhereTheAuthorWantsNone() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);

        String html = html(Wiki.on(page), Map.of("view", "table", "header", "false"));

        assertThat(html).contains("The card is declined").doesNotContain("frontstage-head\"", "frontstage-views");
    }

    private static Element current(Element root) {
        NodeList tabs = root.getElementsByTagName("a");
        for (int i = 0; i < tabs.getLength(); i++) {
            if (tabs.item(i) instanceof Element tab && tab.hasAttribute("aria-current")) {
                return tab;
            }
        }
        throw new AssertionError("no tab is current");
    }

    private static Element withClass(Element root, String name) {
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element
                    && List.of(element.getAttribute("class").split(" ")).contains(name)) {
                return element;
            }
        }
        throw new AssertionError("nothing of the class " + name);
    }
}
