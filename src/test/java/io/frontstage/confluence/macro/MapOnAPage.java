package io.frontstage.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import io.frontstage.confluence.Wiki;
import io.frontstage.render.WellFormed;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A page of a wiki in memory, and what the macro shows there. */
abstract class MapOnAPage {

    static final String COFFEE =
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
    static final String TEA = COFFEE.replace("Order-ahead coffee", "Five o'clock tea");
    static final String BROKEN = "blueprint: Broken\nstages:\n  - stage: [\n";

    final Wiki wiki = new Wiki();
    final Page page = wiki.page("Coffee");
    final MacroRenderer maps = wiki.mapPage();

    Element shown(ContentEntityObject content) {
        return shown(Wiki.on(content), Map.of());
    }

    Element shown(ConversionContext context, Map<String, String> parameters) {
        return WellFormed.parse(html(context, parameters)).getDocumentElement();
    }

    String text(ContentEntityObject content) {
        return shown(content).getTextContent();
    }

    String html(ConversionContext context, Map<String, String> parameters) {
        return maps.show(MacroParameters.from(parameters), context);
    }

    static Element source(Element root) {
        NodeList all = root.getElementsByTagName("p");
        for (int index = 0; index < all.getLength(); index++) {
            if (all.item(index) instanceof Element element
                    && element.getAttribute("class").equals("frontstage-source")) {
                return element;
            }
        }
        throw new AssertionError("no line under the map");
    }

    /** The part that people who may edit the page see once the page’s script knows that they may. */
    static Element forEditors(Element root) {
        Element first = (Element) root.getElementsByTagName("div").item(0);
        Element block = first.hasAttribute("hidden") ? first : (Element) first.getNextSibling();
        assertThat(block.getAttribute("hidden")).isEqualTo("hidden");
        assertThat(block.getAttribute("data-frontstage-for")).isEqualTo("editors");
        return block;
    }

    static List<String> ids(Element root) {
        NodeList all = root.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> ((Element) all.item(index)).getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
