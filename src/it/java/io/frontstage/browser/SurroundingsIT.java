package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A map on a page with keys, menus and handlers of its own; several maps on a page; and a page without a map. */
class SurroundingsIT {

    private static final String FILE = "order-ahead.yaml";

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    @Test
    void thePagesShortcutsRestWhileTheMapHasTheFocus() {
        Visitor editor = wiki.people().editor().read(aMap());
        Page page = editor.page();
        String here = page.url();
        editor.map().cards().first().focus();
        for (String key : List.of("m", "/", "k", "w", "e")) {
            editor.press(key);
        }
        assertThat(editor.map().focused()).isNotEmpty();
        assertThat(page.locator("#watch-content-button")).hasAttribute("aria-pressed", "false");
        assertThat(page.locator("#action-menu")).isHidden();
        assertThat(page.url()).isEqualTo(here);

        page.locator("#title-heading").click(new Locator.ClickOptions().setPosition(600, 5));
        editor.press("w");
        assertThat(page.locator("#watch-content-button")).hasAttribute("aria-pressed", "true");
        editor.press("e");
        page.waitForURL("**/editpage.action*");
    }

    @Test
    void thePagesClickHandlersNeverSeeAnSvgNode() {
        Visitor reader = wiki.people().anonymous().read(aMap());
        Page page = reader.page();
        page.evaluate(
                """
                () => {
                  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
                  document.querySelector("#main-content").append(svg);
                  svg.dispatchEvent(new MouseEvent("click", { bubbles: true }));
                }
                """);
        page.waitForCondition(() -> reader.hasTroubles());
        assertThat(reader.troubles())
                .as("the page's handlers fail on an SVG that is not ours")
                .isNotEmpty();

        int clicked = ((Number)
                        page.evaluate(
                                """
                        () => {
                          const kinds = new Map();
                          for (const node of document.querySelectorAll(".frontstage-frame svg, .frontstage-frame svg *, .frontstage-legend svg *")) {
                            const inside = node.closest(".frontstage-names, .frontstage-scroller, .frontstage-legend").className;
                            const link = node.closest("a");
                            if (!link || link.hasAttribute("data-frontstage-item")) {
                              kinds.set(`${inside} ${node.nodeName} ${Boolean(link)}`, node);
                            }
                          }
                          for (const node of kinds.values()) {
                            node.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
                          }
                          return kinds.size;
                        }
                        """))
                .intValue();
        assertThat(clicked).isGreaterThan(8);
    }

    @Test
    void aClickOnTheMapClosesThePagesMenu() {
        Visitor editor = wiki.people().editor().read(aMap());
        editor.page().locator("#action-menu-link").click();
        assertThat(editor.page().locator("#action-menu")).isVisible();
        editor.map().scroller().locator("svg").click(new Locator.ClickOptions().setPosition(5, 5));
        assertThat(editor.page().locator("#action-menu")).isHidden();
    }

    @Test
    void severalMapsOnAPageDoNotMeet() {
        String page = wiki.site().page(Site.macro(FILE) + Site.macro(FILE) + Site.macro("smallest.yaml"));
        wiki.site().attach(page, FILE, Site.example(FILE));
        wiki.site().attach(page, "smallest.yaml", Site.example("smallest.yaml"));
        Visitor reader = wiki.people().anonymous().read(page);
        assertThat(reader.page().locator(".frontstage[data-frontstage-ready]")).hasCount(3);
        assertThat(
                        (List<?>)
                                reader.page()
                                        .evaluate(
                                                """
                                () => {
                                  const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
                                  return ids.filter((id, index) => ids.indexOf(id) !== index);
                                }
                                """))
                .isEmpty();
        assertThat(
                        (List<?>)
                                reader.page()
                                        .evaluate(
                                                """
                                () => [...document.querySelectorAll(".frontstage a[href^='#']")]
                                  .filter((link) => {
                                    const root = link.closest(".frontstage[data-frontstage]");
                                    return !root.querySelector(`[id="${link.getAttribute("href").slice(1)}"]`);
                                  }).map((link) => link.outerHTML)
                                """))
                .as("links that lead to nothing, or to another map")
                .isEmpty();

        reader.map(1).button("Zoom in (+)").click();
        assertThat(reader.map(0).scale()).isEqualTo(1);
        assertThat(reader.map(1).scale()).isGreaterThan(1.1);
        reader.map(1).card("bridge").click();
        assertThat(reader.map(0).details()).hasCount(0);
        assertThat(reader.map(1).details()).containsText("footbridge");
    }

    @Test
    void aCellOfThePagesLayoutDoesNotCutTheDetails() {
        String page = wiki.site()
                .page(
                        "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>Beside</p></ac:layout-cell>"
                                + "<ac:layout-cell>" + Site.macro("smallest.yaml")
                                + "</ac:layout-cell></ac:layout-section></ac:layout>");
        wiki.site().attach(page, "smallest.yaml", Site.example("smallest.yaml"));
        Visitor reader = wiki.people().anonymous().read(page);
        reader.map().cards().first().click();
        assertThat(reader.map().details()).isVisible();
        assertThat(
                        (Boolean)
                                reader.map()
                                        .details()
                                        .evaluate(
                                                "panel => panel.getBoundingClientRect().bottom <= panel.closest('.innerCell').getBoundingClientRect().bottom"))
                .isTrue();
    }

    @Test
    void aMapThatComesLaterIsFound() {
        String page = aMap();
        Visitor editor = wiki.people().editor().open("/pages/editpage.action?pageId=" + page);
        editor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preview"))
                .click();
        FrameLocator preview = editor.page().frameLocator("#preview-frame");
        assertThat(preview.locator(".frontstage-toolbar")).isVisible();

        editor.read(page);
        editor.page()
                .evaluate(
                        """
                        async () => {
                          const answer = await fetch(location.href);
                          const other = new DOMParser().parseFromString(await answer.text(), "text/html");
                          document.querySelector("#comments-section").append(other.querySelector(".frontstage[data-frontstage]"));
                        }
                        """);
        assertThat(editor.map(1).root().locator(".frontstage-toolbar")).isVisible();
        assertThat(editor.page().locator(".frontstage-toolbar")).hasCount(2);
    }

    @Test
    void aPageWithoutAMapLoadsNothingOfOurs() {
        Visitor reader = wiki.people().anonymous().read(wiki.site().page("<p>Nothing to see.</p>"));
        assertThat(reader.page().locator("#main-content")).hasText("Nothing to see.");
        assertThat(reader.requests()).isNotEmpty().noneMatch(url -> url.contains("frontstage"));

        reader.read(aMap());
        assertThat(reader.map().title()).isVisible();
        assertThat(reader.requests())
                .filteredOn(url -> url.contains("io.frontstage:map/"))
                .hasSize(2);
    }

    private String aMap() {
        return wiki.site().pageWith(FILE, Site.example(FILE));
    }
}
