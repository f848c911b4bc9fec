package io.frontstage.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.render.Anchors;
import io.frontstage.render.WellFormed;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {

    private static final Links LINKS = new Links(
            new Anchors("m1"),
            key -> key.value().startsWith("CX-")
                    ? Optional.of(URI.create("https://jira.example.com/browse/" + key))
                    : Optional.empty(),
            Map.of("pays", "Order, App"),
            Map.of("slow", List.of("pays", "faster")));
    private static final Shape.Box BOX = new Shape.Box(1, 2.5, 30, 40, 4, Tint.GROUND, Tint.TEXT, 1.5, Dash.DOTTED);

    @Test
    void writesColoursAsAttributesWithAClassBesideEach() {
        assertThat(page(BOX))
                .contains("<rect x=\"1\" y=\"2.5\" width=\"30\" height=\"40\" rx=\"4\""
                        + " class=\"frontstage-fill-ground frontstage-stroke-text\" fill=\"" + Tint.GROUND.light()
                        + "\" stroke=\"" + Tint.TEXT.light() + "\" stroke-width=\"1.5\" stroke-dasharray=\"2 3\"/>");
    }

    @Test
    void writesOutlines() {
        VectorPath vectorPath = VectorPath.from(0, 1)
                .line(2.125, -3)
                .quadratic(1, 2, 3, 4)
                .cubic(1, 2, 3, 4, 5, 6)
                .close()
                .build();
        assertThat(page(new Shape.Path(vectorPath, Tint.NONE, Tint.LINK, 1, Dash.SOLID)))
                .contains(
                        "<path d=\"M0 1L2.13 -3Q1 2 3 4C1 2 3 4 5 6Z\" class=\"frontstage-stroke-link\" fill=\"none\"");
    }

    @Test
    void aLineOfTextCarriesItsFontAndLength() {
        Element text = only(page(text("Pays & goes", 61.25, TextAnchor.MIDDLE)), "text");
        assertThat(text.getTextContent()).isEqualTo("Pays & goes");
        assertThat(text.getAttribute("font-family")).isEqualTo(Font.FAMILY);
        assertThat(text.getAttribute("font-size")).isEqualTo("13");
        assertThat(text.getAttribute("textLength")).isEqualTo("61.25");
        assertThat(text.getAttribute("lengthAdjust")).isEqualTo("spacingAndGlyphs");
        assertThat(text.getAttribute("text-anchor")).isEqualTo("middle");
    }

    @Test
    void aLineOfUnknownLengthIsNotSqueezed() {
        assertThat(page(text("支払う", 0, TextAnchor.START))).doesNotContain("textLength", "lengthAdjust");
    }

    @Test
    void aLineFromRightToLeftStaysInItsPlace() {
        Element text = only(page(text("שלום, Dana!", 0, TextAnchor.START)), "text");
        assertThat(text.getAttribute("direction")).isEqualTo("rtl");
        assertThat(text.getAttribute("text-anchor")).isEqualTo("end");
    }

    @Test
    void everyLineOfATextFromRightToLeftBeginsAtItsRightEnd() {
        Element text = only(page(text("Dana שלום", 0, TextAnchor.END)), "text");
        assertThat(text.getAttribute("direction")).isEqualTo("rtl");
        assertThat(text.hasAttribute("text-anchor")).isFalse();
    }

    @Test
    void whatCanBeGoneToIsALinkInAPage() {
        Element link = only(page(group(Role.CARD, "Pays, customer", "pays", BOX)), "a");
        assertThat(link.getAttribute("href")).isEqualTo("#m1-pays");
        assertThat(link.getAttribute("data-frontstage-item")).isEqualTo("pays");
        assertThat(link.getAttribute("aria-label")).isEqualTo("Pays, customer");
        assertThat(link.getAttribute("class")).isEqualTo("frontstage-card");
    }

    @Test
    void aStageAndAStepOfOneNameAreToldApart() {
        assertThat(page(group(Role.STAGE, "Pays", "pays", BOX)))
                .contains("href=\"#m1--pays\"", "data-frontstage-stage");
    }

    @Test
    void whatLeadsElsewhereStandsBesideTheLinkThatHoldsIt() {
        Shape issue =
                new Shape.Group(Role.ISSUE, "CX-12", Optional.empty(), List.of(text("CX-12", 0, TextAnchor.START)));
        Shape pain = new Shape.Group(Role.PAIN_POINT, "Late", Optional.of("late"), List.of(BOX, issue));
        Element svg = WellFormed.parse(page(pain)).getDocumentElement();
        NodeList links = svg.getElementsByTagName("a");
        assertThat(links.getLength()).isEqualTo(2);
        assertThat(((Element) links.item(0)).getElementsByTagName("a").getLength())
                .isZero();
        assertThat(((Element) links.item(1)).getAttribute("href")).isEqualTo("https://jira.example.com/browse/CX-12");
    }

    @Test
    void anIssueThatNobodyKnowsIsNoLink() {
        Shape issue = new Shape.Group(Role.ISSUE, "ZZ-1", Optional.empty(), List.of(text("ZZ-1", 0, TextAnchor.START)));
        assertThat(page(issue)).contains("ZZ-1").doesNotContain("<a ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//evil.example.com",
                "/local",
                "http:foo",
                "ht tp://x",
                ""
            })
    void anAddressWithoutAnAllowedSchemeIsNoLink(String address) {
        assertThat(page(new Shape.Group(Role.LINK, address, Optional.empty(), List.of(BOX))))
                .doesNotContain("<a ");
    }

    @Test
    void anAddressOfTheWebIsALink() {
        assertThat(page(new Shape.Group(Role.LINK, "https://example.com/a?b=1&c", Optional.empty(), List.of(BOX))))
                .contains("href=\"https://example.com/a?b=1&amp;c\"");
    }

    @Test
    void anInsetIsMoved() {
        assertThat(page(new Shape.Inset(10, -2.5, List.of(BOX))))
                .contains("<g transform=\"translate(10 -2.5)\"><rect ");
    }

    @Test
    void aLinkSaysWhereItStands() {
        assertThat(page(group(Role.CARD, "Pays, customer", "pays", BOX)))
                .contains("data-frontstage-where=\"Order, App\"");
    }

    @Test
    void anItemSaysWhatItBelongsTo() {
        assertThat(page(group(Role.PAIN_POINT, "Slow", "slow", BOX))).contains("data-frontstage-with=\"pays faster\"");
        assertThat(page(group(Role.CARD, "Pays", "pays", BOX))).doesNotContain("data-frontstage-with");
    }

    @Test
    void whatOnlyDecoratesIsHiddenFromScreenReaders() {
        Shape decoration = new Shape.Group(Role.DECORATION, "", Optional.empty(), List.of(BOX));
        assertThat(only(page(decoration), "g").getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void aFileHasATitleAndNoLinks() {
        Drawing drawing = new Drawing(300, 200.5, List.of(group(Role.CARD, "Pays", "pays", BOX)));
        String svg = SvgWriter.document(drawing, "A <b> & \"c\"");
        Element root = WellFormed.parse(svg).getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 300 200.5");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A <b> & \"c\"");
        assertThat(svg).doesNotContain("<a ", "href", " id=", "<defs", "style=");
    }

    private static Shape text(String text, double width, TextAnchor anchor) {
        return new Shape.Text(5, 6, text, Font.BODY, Tint.TEXT, anchor, width);
    }

    private static Shape group(Role role, String name, String element, Shape child) {
        return new Shape.Group(role, name, Optional.of(element), List.of(child));
    }

    private static String page(Shape shape) {
        MarkupWriter out = new MarkupWriter();
        SvgWriter.inPage(out, new Drawing(100, 100, List.of(shape)), LINKS);
        return out.toString();
    }

    private static Element only(String svg, String element) {
        return (Element) WellFormed.parse(svg).getElementsByTagName(element).item(0);
    }
}
