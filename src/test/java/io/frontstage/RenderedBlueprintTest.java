package io.frontstage;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.render.WellFormed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class RenderedBlueprintTest {

    /** Attributes that may hold an id or point to one, and those of HTML and SVG that carry our names. */
    private static final String PREFIX = "frontstage";

    static List<String> examples() {
        return Maps.examples();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "</text></svg></div><script>alert(1)</script>",
                "\" onmouseover=\"alert(1)\" x=\"",
                "' onload='alert(1)",
                "]]><!-- --><?x ?><![CDATA[",
                "&amp;&lt;&#0;&nbsp;&",
                "a\u0000b\u0008c\u001Fd\uFFFEe\uFFFF",
                "lone \uD83D here and \uDE00 there \uD83D",
                "مرحبا بالعالم! (1) שלום, Dana",
                "\u202Eevil\u202C \u2066x",
                "👩‍👩‍👧‍👦🏳️‍🌈 支払う 🇩🇪",
                "line one\nline two\r\nline three\u2028four",
                "javascript:alert(1)",
                "w".repeat(2000),
                "");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSheetIsAsItWas(String example) {
        Golden.matches(
                example + ".svg",
                lines(Maps.draw(Maps.example(example), Locale.ENGLISH).svg()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTableIsAsItWas(String example) {
        Golden.matches(
                example + ".html",
                lines(Maps.draw(Maps.example(example), Locale.ENGLISH).table()));
    }

    /** One example is enough, because each drawing has its own golden. */
    @Test
    void thePageIsAsItWas() {
        Golden.matches(
                "smallest.page.html",
                lines(Maps.draw(Maps.example("smallest"), Locale.ENGLISH).html()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFormOfAnExampleIsWellFormedAndOurs(String example) {
        Blueprint blueprint = Maps.example(example);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            everyFormIsWellFormedAndOurs(Maps.draw(blueprint, locale));
        }
        everyFormIsWellFormedAndOurs(Maps.journey(blueprint));
    }

    @Test
    void whatIsAskedForLessOftenIsFoldedAwayOnThePageAndInSightElsewhere() {
        RenderedBlueprint map = Maps.draw(Maps.example("order-ahead"), Locale.ENGLISH);
        String folded = "<details class=\"frontstage-more\">";
        assertThat(map.html()).containsOnlyOnce(folded);
        assertThat(map.html().indexOf("Dana, the commuter"))
                .isLessThan(map.html().indexOf("frontstage-frame"));
        assertThat(map.html().indexOf("If I have to queue, I have lost."))
                .isGreaterThan(map.html().indexOf(folded));
        assertThat(map.whole()).contains("If I have to queue, I have lost.").doesNotContain("<details");
        assertThat(map.table()).contains("If I have to queue, I have lost.").doesNotContain("<details");
        assertThat(Maps.draw(Maps.example("smallest"), Locale.ENGLISH).html()).doesNotContain(folded);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostileTextsStayTexts(String text) {
        everyFormIsWellFormedAndOurs(Maps.draw(Hostile.with(Maps.example("order-ahead"), text), Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLinkWithinThePageArrives(String example) {
        Element root = WellFormed.parse(
                        Maps.draw(Maps.example(example), Locale.ENGLISH).html())
                .getDocumentElement();
        Set<String> ids = new HashSet<>();
        for (Element element : all(root)) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id")))
                        .as(element.getAttribute("id"))
                        .isTrue();
            }
        }
        assertThat(all(root))
                .filteredOn(element -> element.getAttribute("href").startsWith("#"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsDrawnAsALinkHasItsEntryUnderTheSameId(String example) {
        Element root = WellFormed.parse(
                        Maps.draw(Maps.example(example), Locale.ENGLISH).html())
                .getDocumentElement();
        List<String> drawn = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        for (Element element : all(root)) {
            String item = element.getAttribute("data-frontstage-item");
            if (!item.isEmpty()) {
                (element.hasAttribute("id") ? listed : drawn).add(item);
            }
        }
        assertThat(drawn).isNotEmpty();
        assertThat(listed).containsAll(drawn).doesNotHaveDuplicates();
    }

    @Test
    void theSameMapGivesTheSameBytes() {
        for (String example : Maps.examples()) {
            RenderedBlueprint one = Maps.draw(Maps.example(example), Locale.ENGLISH);
            RenderedBlueprint other = Maps.draw(Maps.example(example), Locale.ENGLISH);
            assertThat(one.html()).isEqualTo(other.html());
            assertThat(one.svg()).isEqualTo(other.svg());
        }
    }

    @Test
    void theJourneyHoldsNothingThatTheOrganisationKeepsToItself() {
        RenderedBlueprint journey = Maps.journey(Maps.example("order-ahead"));
        assertThat(journey.html() + journey.svg() + journey.table())
                .contains("Takes the cup", "Map with pins", "Walking time ignores the footbridge")
                .doesNotContain(
                        "Barista",
                        "Lists cafés by walking time",
                        "CX-12",
                        "Interviews",
                        "App team",
                        "Both queues meet at one machine",
                        "Strong customer authentication",
                        "rushed",
                        "wiki.example.com");
    }

    @Test
    void aDigestLinksToTheMapAndCounts() {
        String digest = Maps.draw(Maps.example("order-ahead"), Locale.GERMAN)
                .digest(Optional.of("https://wiki.example.com/x?a=1&b=2"));
        assertThat(digest)
                .contains("href=\"https://wiki.example.com/x?a=1&amp;b=2\"", "Order-ahead coffee", "Schritte: 12");
        assertThat(Maps.draw(Maps.example("order-ahead"), Locale.GERMAN).digest(Optional.of("javascript:alert(1)")))
                .doesNotContain("href");
    }

    private static void everyFormIsWellFormedAndOurs(RenderedBlueprint map) {
        for (String markup : List.of(map.html(), map.table(), map.digest(Optional.empty()))) {
            for (Element element : all(WellFormed.parse(markup).getDocumentElement())) {
                isOurs(element);
            }
        }
        for (Element element : all(WellFormed.parse(map.svg()).getDocumentElement())) {
            isOurs(element);
            assertThat(element.hasAttribute("id")).isFalse();
            assertThat(element.getLocalName()).isNotIn("defs", "marker", "filter", "use", "image", "foreignObject");
        }
    }

    private static void isOurs(Element element) {
        assertThat(element.getLocalName()).isNotIn("script", "style", "iframe", "object", "form", "link", "meta");
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String name = attribute.getNodeName();
            String value = attribute.getNodeValue();
            assertThat(name).doesNotStartWith("on").isNotEqualTo("style");
            switch (name) {
                case "class" -> assertThat(value.split(" "))
                        .allMatch(word -> word.equals(PREFIX) || word.startsWith(PREFIX + "-"));
                case "id" -> assertThat(value).startsWith("map-1");
                case "href" -> assertThat(value).matches("(?s)(https?://|#map-1).*");
                default -> assertThat(!name.startsWith("data-") || name.startsWith("data-" + PREFIX))
                        .as(name)
                        .isTrue();
            }
        }
    }

    private static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, all);
            }
        }
    }

    /** One element per line, so that a difference is readable. */
    private static String lines(String markup) {
        return markup.replace("><", ">\n<") + "\n";
    }
}
