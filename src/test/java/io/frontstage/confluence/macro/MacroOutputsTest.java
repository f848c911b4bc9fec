package io.frontstage.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.renderer.PageContext;
import io.frontstage.confluence.Wiki;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The outputs of a map for mail, HTML export and phones. */
class MacroOutputsTest extends MapOnAPage {

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
    void namesTheFiveWorstOpenPainsByMail() {
        wiki.attach(
                page,
                "coffee.blueprint.yaml",
                """
                blueprint: Coffee
                stages:
                  - stage: Order
                    pains: [{ pain: Dear, severity: low }, { pain: Mended, severity: critical, fixed: 2026-01-02 }]
                    steps:
                      - step: Pays
                        pains: [One, { pain: Loud, severity: high }, Two, Three, Four]
                """);

        Element mail = shown(Wiki.on(page, "email"), Map.of());
        NodeList named = mail.getElementsByTagName("li");

        assertThat(IntStream.range(0, named.getLength())
                        .mapToObj(index -> named.item(index).getTextContent()))
                .containsExactly("Loud · high", "One · medium", "Two · medium", "Three · medium", "Four · medium");
        assertThat(html(Wiki.on(page, "email"), Map.of("items", "false"))).doesNotContain("Loud");
    }

    @Test
    void exportsAWholeDrawingAndTheTableAsHtml() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        DefaultConversionContext mobile = new DefaultConversionContext(new PageContext(page), "mobile");

        for (ConversionContext context : List.of(Wiki.on(page, "html_export"), mobile)) {
            assertThat(html(context, Map.of())).contains("<svg", "<table");
            assertThat(html(context, Map.of()))
                    .containsOnlyOnce("\"frontstage-head\"")
                    .doesNotContain("frontstage-header");
            Element last = (Element) source(shown(context, Map.of())).getParentNode();
            assertThat(last.getLastChild()).isEqualTo(source(last));
        }
        assertThat(html(mobile, Map.of()))
                .as("no wider than a phone, though no sheet of ours is there")
                .containsOnlyOnce("width=\"100%\" viewBox=")
                .containsOnlyOnce("<details")
                .containsSubsequence("<details", "<table", "</table>", "</details>");
        assertThat(html(Wiki.on(page, "html_export"), Map.of())).doesNotContain("width=\"100%\"", "<details");
    }
}
