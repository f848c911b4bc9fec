package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessibleByDayAndNight;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One map in seven views on its page, its menu, and the same on a phone. */
class ShellIT {

    private static final String FILE = "order-ahead.yaml";
    private static final String FIELD = ".frontstage-filter-field:not(.frontstage-early-filter)";

    @RegisterExtension
    static final TrackedWiki WIKI = new TrackedWiki();

    private static String pageId;

    @BeforeAll
    static void start() {
        pageId = WIKI.site().pageWith(FILE, Site.example(FILE));
    }

    private static People people() {
        return WIKI.people();
    }

    private static Locator tab(Locator root, String view) {
        return root.locator(".frontstage-to-view[data-frontstage-view=" + view + "]");
    }

    private static void assertShown(Locator root, String view) {
        assertThat(tab(root, view)).hasAttribute("aria-current", "page");
        assertThat(root).hasAttribute("data-frontstage-drawing", Pattern.compile("^" + view + "\\?"));
        assertThat(root.locator(".frontstage-scroller svg")).isVisible();
    }

    /** Journey and Customer are switched in place: the page stays, and address, history and focus are right. */
    @ParameterizedTest
    @EnumSource
    void drawingsSwitchInPlace(Hands hands) {
        Visitor editor = people().editor().read(pageId);
        Locator root = editor.map().root();
        assertThat(root.locator(".frontstage-progress-line")).isVisible();
        assertThat(root.locator(".frontstage-edit")).isVisible();
        editor.page().evaluate("window.stays = true");

        open(hands, editor, root, "journey", 1);
        assertShown(root, "journey");
        assertThat(tab(root, "journey")).isFocused();
        assertThat(editor.page()).hasURL(Pattern.compile("fs-view=journey"));
        assertThat(root).not().containsText("Line of visibility");
        assertThat(root.locator(".frontstage-walk-open, [data-frontstage-walk=walk-journey]"))
                .isVisible();

        open(hands, editor, root, "customer", 1);
        assertShown(root, "customer");
        assertThat(root.locator(".frontstage-progress")).hasCount(0);
        assertThat(root.locator(".frontstage-head")).not().containsText("Retail team");
        root.locator(".frontstage-export").click();
        assertThat(root.locator(".frontstage-export-menu")).containsText("as far as people outside may see it");
        editor.press("Escape");

        open(hands, editor, root, "priorities", 2);
        assertThat(root.locator(".frontstage-ranking > li").first()).isVisible();
        assertThat(root.locator(".frontstage-head")).containsText("Retail team");
        assertThat(tab(root, "priorities")).isFocused();
        assertThat(root.getByRole(
                        AriaRole.REGION, new Locator.GetByRoleOptions().setName("Order-ahead coffee, Priorities")))
                .isVisible();

        editor.page().goBack();
        assertShown(root, "customer");
        editor.page().goBack();
        assertShown(root, "journey");
        editor.page().goBack();
        assertShown(root, "blueprint");
        assertThat(root.locator(".frontstage-progress-line")).isVisible();
        editor.page().goForward();
        assertShown(root, "journey");
        for (String once : List.of(".frontstage-to-filter", ".frontstage-export", ".frontstage-edit")) {
            assertThat(root.locator(once)).hasCount(1);
        }
        assertThat(editor.page().evaluate("window.stays")).isEqualTo(true);
        assertThat(editor.troubles()).isEmpty();
    }

    /** A newer state of the map that arrives between the press of a button and its click waits for the click. */
    @Test
    void noPressIsLostToANewerState() {
        Visitor reader = people().reader().read(pageId);
        Locator root = reader.map().root();
        Page page = reader.page();
        tab(root, "journey").hover();
        page.mouse().down();
        page.waitForResponse(
                response -> response.url().equals(page.url()),
                () -> root.evaluate("root => root.dispatchEvent(new CustomEvent('frontstage-ask-redraw'))"));
        page.waitForTimeout(300);
        page.mouse().up();

        assertShown(root, "journey");
        assertThat(reader.troubles()).isEmpty();
    }

    /** A text being typed and the focus are kept when a newer state replaces the map. */
    @Test
    void aNewerStateLeavesTheFieldOfTheFilterAlone() {
        Visitor reader = people().reader().read(pageId);
        Locator root = reader.map().root();
        reader.map().button("Filter").first().click();
        Locator field = root.locator("input.frontstage-filter-field:not(.frontstage-early-filter)");
        assertThat(field).isFocused();
        reader.page().keyboard().type("pic");
        ElementHandle before = reader.map().body();
        root.evaluate("root => root.dispatchEvent(new CustomEvent('frontstage-ask-redraw'))");
        reader.page().waitForFunction("old => !old.isConnected", before);

        assertThat(field).isFocused();
        reader.page().keyboard().type("k");
        assertThat(field).hasValue("pick");
        assertThat(field).isVisible();
        assertThat(reader.troubles()).isEmpty();
    }

    private static void open(Hands hands, Visitor visitor, Locator root, String view, int further) {
        if (hands == Hands.MOUSE) {
            tab(root, view).click();
            return;
        }
        hands.goTo(root.locator(".frontstage-to-view[aria-current]"));
        for (int i = 0; i < further; i++) {
            visitor.press("ArrowRight");
        }
        visitor.press("Enter");
    }

    /** One map twice on a page: each has its own view, filter and keys, and no id occurs twice. */
    @Test
    void oneMapTwiceHasItsViewFilterAndKeysEach() {
        String page = WIKI.site().page(Site.macro(FILE) + Site.macro(FILE));
        WIKI.site().attach(page, FILE, Site.example(FILE));
        Visitor reader = people().reader().read(page);
        Locator second = reader.map(1).root();
        tab(second, "journey").click();
        assertShown(second, "journey");
        assertShown(reader.map(0).root(), "blueprint");
        assertThat(
                        reader.page()
                                .evaluate(
                                        """
                                () => [...document.querySelectorAll(".frontstage [id]")].map(({ id }) => id)
                                  .filter((id, at, all) => all.indexOf(id) !== at)"""))
                .isEqualTo(List.of());

        Locator first = reader.map(0).root();
        Locator field = second.locator(FIELD);
        second.locator(".frontstage-to-filter").click();
        field.fill("severity:critical");
        reader.press("Enter");
        assertThat(second.locator(".frontstage-filter-chip")).containsText("Critical");
        assertThat(first.locator(".frontstage-filter-chip")).hasCount(0);
        reader.map(0).scroller().focus();
        reader.press("f");
        assertThat(first.locator(FIELD)).isFocused();
        assertThat(field).not().isFocused();

        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Locator line = second.locator(".frontstage-filter");
        assertThat(line.locator(".frontstage-filter-shown")).hasText("Shown:");
        assertThat(line.locator(".frontstage-filter-shown")).isVisible();
        assertThat(line.locator(".frontstage-filter-cross")).isHidden();
        assertThat(field).isHidden();
    }

    @ParameterizedTest
    @EnumSource
    void theMenuCopiesExactlyThisView(Hands hands) {
        Visitor owner = people().admin();
        owner.open("/pages/viewpage.action?pageId=" + pageId + "&fs-filter=severity:high,critical");
        Locator root = owner.map().root();
        assertThat(root.locator(".frontstage-filter-count")).containsText("of 12 steps");
        root.locator(".frontstage-to-level[data-frontstage-level=cards]").click();
        assertThat(root.locator(".frontstage-frame")).hasAttribute("data-frontstage-level", "cards");
        assertThat(root.locator(".frontstage-progress-line")).isVisible();
        // if the menu opens before Jira has answered, the entry is added when the answer arrives
        root.locator(".frontstage-more-place > button").click();
        assertThat(root.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("Copy JQL")))
                .isVisible();
        owner.press("Escape");

        choose(hands, owner, root, "Copy link to this view", 0);
        assertThat(root.getByText("Link copied.")).isInViewport();
        String link = (String) owner.page().evaluate("navigator.clipboard.readText()");
        assertThat(link)
                .startsWith(WIKI.site().baseUrl() + "/pages/viewpage.action?pageId=" + pageId)
                .contains("fs-view=blueprint", "fs-filter=severity%3Ahigh%2Ccritical", "fs-level=cards");

        choose(hands, owner, root, "Copy JQL", 1);
        assertThat(root.getByText("JQL copied.")).isInViewport();
        assertThat((String) owner.page().evaluate("navigator.clipboard.readText()"))
                .startsWith("issue in blueprintIssues(");

        choose(hands, owner, root, "Keys", 3);
        Locator keys = owner.page().getByRole(AriaRole.DIALOG);
        assertThat(keys).containsText("Left and Right move between the views");
        assertThat(keys).containsText("I or E and a number sets impact or effort");
        assertAccessibleByDayAndNight(owner.page(), ".frontstage-dialogs", "the keys of a map");
        owner.press("Escape");
        assertThat(root.locator(".frontstage-more-place > button")).isFocused();
        owner.press("Enter");
        assertAccessibleByDayAndNight(owner.page(), ".frontstage-head", "the menu of a map");
        owner.press("Escape");

        choose(hands, owner, root, "Versions of the file", 2);
        assertThat(tab(root, "compare")).hasAttribute("aria-current", "page");
        assertThat(root.locator("[data-frontstage-mode=versions]")).isVisible();

        Visitor team =
                people().reader().open(link.substring(WIKI.site().baseUrl().length()));
        Locator seen = team.map().root();
        assertThat(seen.locator(".frontstage-frame")).hasAttribute("data-frontstage-level", "cards");
        assertThat(seen.locator(".frontstage-filter-count")).containsText("4 of 12 steps");
        assertThat(team.troubles()).isEmpty();
    }

    private static void choose(Hands hands, Visitor visitor, Locator root, String name, int further) {
        hands.press(root.locator(".frontstage-more-place > button"));
        Locator entry = root.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(name));
        if (hands == Hands.MOUSE) {
            entry.click();
            return;
        }
        for (int i = 0; i < further; i++) {
            visitor.press("ArrowDown");
        }
        assertThat(entry).isFocused();
        visitor.press("Enter");
    }

    /** On a phone the tabs are one list, and the filter fills the screen; its button shows the number of conditions. */
    @Test
    void aPhoneHasOneListOfViewsAndAFilterOnTheWholeScreen() {
        Visitor phone = people().anonymous(profile -> profile.setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setLocale("de-DE"))
                .goOn(WIKI.site().session("reader"))
                .read(pageId);
        Locator root = phone.map().root();
        assertThat(root.locator(".frontstage-to-filter")).isVisible();
        assertThat(root.locator(".frontstage-to-view:visible")).hasCount(1);

        root.locator(".frontstage-to-filter").tap();
        Locator sheet = phone.page()
                .getByRole(AriaRole.DIALOG, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Filter"));
        assertThat(sheet).isVisible();
        assertThat(sheet.boundingBox().height).isEqualTo(844);
        sheet.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName("Kritisch"))
                .tap();
        assertThat(sheet.locator(".frontstage-filter-count")).containsText("1 von 7 Schmerzpunkten");
        assertAccessibleByDayAndNight(phone.page(), ".frontstage-filter-sheet", "the filter on a phone");
        assertReachable(sheet.locator("button:visible, [role=option]:visible"));
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fertig"))
                .tap();
        assertThat(sheet).hasCount(0);
        assertThat(root.locator(".frontstage-to-filter")).hasText("Filtern1");
        assertThat(root.locator(".frontstage-to-filter")).isFocused();
        assertThat(root.locator(".frontstage-filter-count")).isVisible();

        root.locator(".frontstage-to-view[aria-current]").tap();
        assertThat(root.locator(".frontstage-to-view:visible")).hasCount(7);
        assertReachable(root.locator(".frontstage-to-view:visible, .frontstage-takes > *:visible"));
        assertAccessibleByDayAndNight(phone.page(), ".frontstage-head", "the head on a phone");
        tab(root, "priorities").tap();
        assertThat(root.locator(".frontstage-ranking > li").first()).isVisible();
        assertThat(root.locator(".frontstage-to-view:visible")).hasText("Priorities");
        assertThat(phone.troubles()).isEmpty();
    }

    /** Controls are at least 44 pixels high, for fingers. */
    private static void assertReachable(Locator controls) {
        for (Locator control : controls.all()) {
            assertThat(control.boundingBox().height).as(control.textContent()).isGreaterThanOrEqualTo(44);
        }
    }

    /** A slow view is announced once, and the old view stays until the new one is there. */
    @Test
    void aSlowViewIsSaidToBeOnItsWay() {
        Visitor reader = people().reader().read(pageId);
        Locator root = reader.map().root();
        assertThat(root.locator(".frontstage-to-filter")).isVisible();
        reader.page().route(Pattern.compile("/views/priorities"), route -> {
            reader.page().waitForTimeout(700);
            route.resume();
        });
        reader.page()
                .evaluate(
                        """
                () => {
                  window.said = [];
                  new MutationObserver(() => {
                    const told = document.querySelector(".frontstage-loading")?.textContent;
                    const drawn = document.querySelector(".frontstage-scroller svg")?.getClientRects().length;
                    if (told) window.said.push(`${told} ${drawn}`);
                  }).observe(document.body, { childList: true, subtree: true });
                }""");
        tab(root, "priorities").click();
        assertThat(root.locator(".frontstage-ranking > li").first()).isVisible();
        assertThat(root.locator(".frontstage-loading")).hasCount(0);
        assertThat(reader.page().evaluate("window.said[0]")).isEqualTo("Loading Priorities… 1");
    }
}
