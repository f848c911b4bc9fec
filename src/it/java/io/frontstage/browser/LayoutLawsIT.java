package io.frontstage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.definition.NormalisedJson;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The laws of the layout in a real browser, with the fonts for which the map was measured and with wider ones. */
class LayoutLawsIT {

    private static final long SEED = 20_261_121;

    /**
     * Returns a line for each text that leaves its box, each pair of overlapping cards, each box outside the drawing,
     * and each arrow through a box.
     */
    private static final String LAWS =
            """
            (withArrows) => {
              const SLACK = 1;
              const STEP = 8; // far less than a card is high
              const BOXED = "card,pain-point,delight,opportunity,thought,stage".split(",").map((role) => `.frontstage-${role}`).join(",");
              const wrong = [];
              const within = (inner, outer) => inner.left >= outer.left - SLACK && inner.right <= outer.right + SLACK
                && inner.top >= outer.top - SLACK && inner.bottom <= outer.bottom + SLACK;
              const meet = (a, b) => a.left < b.right - SLACK && b.left < a.right - SLACK
                && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;
              const tell = (box) => [box.left, box.top, box.right, box.bottom].map(Math.round).join(" ");
              let texts = 0;
              const boxes = [];
              for (const svg of document.querySelectorAll(".frontstage-frame svg")) {
                const whole = svg.getBoundingClientRect();
                for (const text of svg.querySelectorAll("text")) {
                  texts++;
                  const box = text.getBoundingClientRect();
                  const holder = text.closest(BOXED)?.querySelector(":scope > rect")?.getBoundingClientRect() ?? whole;
                  if (!within(box, holder)) wrong.push(`“${text.textContent}” ${tell(box)} leaves ${tell(holder)}`);
                }
                for (const group of svg.querySelectorAll(BOXED)) {
                  const box = group.querySelector(":scope > rect")?.getBoundingClientRect();
                  if (!box) continue;
                  if (!within(box, whole)) wrong.push(`${group.textContent} leaves the drawing`);
                  for (const other of boxes) {
                    if (meet(box, other.box)) wrong.push(`“${group.textContent}” meets “${other.group.textContent}”`);
                  }
                  boxes.push({ group, box });
                }
              }
              const inside = (point, box) => point.x > box.left + 2 && point.x < box.right - 2
                && point.y > box.top + 2 && point.y < box.bottom - 2;
              const solid = boxes.filter(({ group }) => !group.matches(".frontstage-stage"));
              const lines = !withArrows ? [] : [...document.querySelectorAll(".frontstage-scroller .frontstage-arrow path")];
              for (const line of lines) {
                const place = line.getScreenCTM();
                for (let at = 0; at <= line.getTotalLength(); at += STEP) {
                  const point = line.getPointAtLength(at).matrixTransform(place);
                  const hit = solid.find(({ box }) => inside(point, box));
                  if (hit) {
                    wrong.push(`an arrow runs through “${hit.group.textContent}”`);
                    break;
                  }
                }
              }
              return { texts, boxes: boxes.length, arrows: lines.length, wrong };
            }
            """;

    /** The page of each definition, by file name; the same for both fonts. */
    private static final Map<String, String> PAGES = new HashMap<>();

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    @Test
    void textsStayInTheirBoxesWithTheFontThatTheyWereMeasuredFor() {
        BrowserContext context = wiki.people().anonymous().page().context();
        holds(context, definitions(), "Liberation Sans", true);
    }

    @Test
    void textsStayInTheirBoxesWithAWiderFont() {
        try (Chromium other = Chromium.seeing("dejavu", "DejaVuSans(-Bold)?\\.ttf")) {
            Map<String, String> random = definitions();
            random.keySet().removeIf(name -> !name.endsWith(".json"));
            assertThat(random).hasSize(2);
            holds(other.browser().newContext(), random, "DejaVu Sans", false);
        }
    }

    /** @param withArrows whether arrows are checked, which no font affects */
    private void holds(BrowserContext context, Map<String, String> definitions, String font, boolean withArrows) {
        Page page = context.newPage();
        for (Map.Entry<String, String> definition : definitions.entrySet()) {
            String id = PAGES.computeIfAbsent(
                    definition.getKey(), name -> wiki.site().pageWith(name, definition.getValue()));
            page.navigate(wiki.site().baseUrl() + "/pages/viewpage.action?pageId=" + id);
            assertThat(fontsOfTheMap(page)).as(definition.getKey()).containsOnly(font);
            Map<?, ?> found = (Map<?, ?>) page.evaluate(LAWS, withArrows);
            assertThat((Integer) found.get("texts")).isGreaterThan(5);
            assertThat((Integer) found.get("boxes")).isPositive();
            boolean withoutArrows = !withArrows || definition.getKey().startsWith("smallest");
            assertThat((Integer) found.get("arrows")).isGreaterThanOrEqualTo(withoutArrows ? 0 : 5);
            assertThat((List<?>) found.get("wrong"))
                    .as(definition.getKey() + " in " + font)
                    .isEmpty();
        }
    }

    private static Map<String, String> definitions() {
        Map<String, String> all = new LinkedHashMap<>();
        Site.examples().forEach(name -> all.put(name, Site.example(name)));
        all.put("plain.json", NormalisedJson.of(RandomBlueprint.plain(RandomBlueprint.Size.MIDDLE, SEED)));
        all.put("rich.json", NormalisedJson.of(RandomBlueprint.rich(RandomBlueprint.Size.MIDDLE, SEED)));
        return all;
    }

    /** The fonts that the browser actually uses for the Latin letters of a lane's name. */
    private static List<String> fontsOfTheMap(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("DOM.enable");
        session.send("CSS.enable");
        JsonObject whole = new JsonObject();
        JsonObject root = session.send("DOM.getDocument", whole).getAsJsonObject("root");
        JsonObject query = new JsonObject();
        query.add("nodeId", root.get("nodeId"));
        query.addProperty("selector", ".frontstage-names text");
        JsonObject node = session.send("DOM.querySelector", query);
        List<String> fonts = session.send("CSS.getPlatformFontsForNode", node).getAsJsonArray("fonts").asList().stream()
                .map(used -> used.getAsJsonObject().get("familyName").getAsString())
                .toList();
        session.detach();
        return fonts;
    }
}
