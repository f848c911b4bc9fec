package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The features that the script adds to a map: by mouse, by touch, by keys. */
class ControlsIT {

    private static final String FILE = "order-ahead.yaml";

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    /** One page for all tests, because none of them changes it. */
    private static String pageId;

    @BeforeEach
    void aPageWithAMap() {
        if (pageId == null) {
            pageId = aNewPage();
        }
    }

    private String aNewPage() {
        return wiki.site().pageWith(FILE, Site.example(FILE));
    }

    private Visitor reader() {
        return wiki.people().anonymous().read(pageId);
    }

    @Test
    void zoomsByButtonsAndByKeysAndShowsTheLevel() {
        Visitor reader = reader();
        MapOnPage map = reader.map();
        map.button("Zoom in (+)").click();
        assertThat(map.scale()).isEqualTo(1.2, within(0.001));
        assertThat(map.namesScale()).isEqualTo(1.2, within(0.001));
        assertThat(map.button("120 %, Actual size (0)")).isVisible();

        map.scroller().focus();
        reader.press("-");
        reader.press("-");
        assertThat(map.scale()).isEqualTo(1 / 1.2, within(0.001));
        reader.press("+");
        reader.press("+");
        assertThat(map.scale()).isEqualTo(1.2, within(0.001));
        reader.press("0");
        assertThat(map.scale()).isEqualTo(1, within(0.001));
    }

    @Test
    void fitsTheWholeMapIntoItsRoom() {
        MapOnPage map = reader().map();
        assertThat(map.overflow()).isGreaterThan(100);
        map.button("Fit to width").click();
        assertThat(map.overflow()).isLessThanOrEqualTo(1);
        assertThat(map.scale()).isBetween(0.2, 0.9);
        assertThat(map.namesScale()).isEqualTo(map.scale(), within(0.001));
    }

    @Test
    void zoomsAroundThePointerByTheWheelAndTheControlKey() {
        Visitor reader = reader();
        MapOnPage map = reader.map();
        map.scroller().evaluate("element => element.scrollLeft = 300");
        Locator card = map.cardInView();
        BoundingBox before = card.boundingBox();
        reader.page().mouse().move(before.x + before.width / 2, before.y + before.height / 2);
        reader.page().keyboard().down("Control");
        reader.page().mouse().wheel(0, -90);
        reader.page().keyboard().up("Control");
        reader.page()
                .waitForFunction(
                        "svg => svg.getBoundingClientRect().width > 1.2 * svg.viewBox.baseVal.width", map.body());
        BoundingBox after = card.boundingBox();
        assertThat(after.x + after.width / 2).isEqualTo(before.x + before.width / 2, within(2.0));
    }

    @Test
    void aDragMovesTheMapAndOpensNothing() {
        Visitor reader = reader();
        MapOnPage map = reader.map();
        BoundingBox card = map.cardInView().boundingBox();
        int before = scrolledDown(reader.page());
        drag(reader.page(), card.x + card.width / 2, card.y + card.height / 2, -250, -60);
        assertThat(map.scrolled()).isEqualTo(250, within(1.0));
        assertThat(scrolledDown(reader.page())).isEqualTo(before + 60);
        assertThat(map.details()).hasCount(0);
        assertThat((String) reader.page().evaluate("() => String(getSelection())"))
                .isEmpty();

        map.cardInView().click();
        assertThat(map.details()).isVisible();
    }

    @Test
    void aFingerTapsAndTwoFingersZoom() {
        Visitor reader = wiki.people()
                .anonymous(
                        profile -> profile.setHasTouch(true).setIsMobile(true).setViewportSize(800, 1000))
                .read(pageId);
        MapOnPage map = reader.map();
        map.cardInView().tap();
        assertThat(map.details()).isVisible();
        map.button("Close (Esc)").tap();

        BoundingBox box = map.box();
        CDPSession session = reader.page().context().newCDPSession(reader.page());
        double y = Math.max(box.y, 0) + 120;
        double middle = box.x + box.width / 2;
        touch(session, "touchStart", List.of(middle - 50, middle + 50), y);
        for (int step = 1; step <= 10; step++) {
            touch(session, "touchMove", List.of(middle - 50 - 5 * step, middle + 50 + 5 * step), y);
        }
        touch(session, "touchEnd", List.of(), y);
        assertThat(map.scale()).isEqualTo(2, within(0.05));
        assertThat(map.namesScale()).isEqualTo(map.scale(), within(0.001));
        assertThat((Number) reader.page().evaluate("() => visualViewport.scale"))
                .isEqualTo(1);
    }

    @Test
    void everythingCanBeReachedByKeys() {
        Visitor reader = reader();
        MapOnPage map = reader.map();
        map.button("Full screen").focus();
        // the summary of the issues is between them
        for (int i = 0; i < 6 && !map.scrollerHasFocus(); i++) {
            reader.press("Tab");
        }
        assertThat(map.scrollerHasFocus()).isTrue();

        reader.press("Enter");
        String first = map.focused();
        assertThat(first).isNotEmpty();
        BoundingBox from = map.focusedBox();
        reader.press("ArrowRight");
        assertThat(map.focused()).isNotIn("", first);
        assertThat(map.focusedBox().x).isGreaterThan(from.x);
        String above = map.focused();
        reader.press("ArrowDown");
        String below = map.focused();
        assertThat(below).isNotIn("", above);
        reader.press("ArrowUp");
        assertThat(map.focused()).isEqualTo(above);

        reader.press("Enter");
        assertThat(map.details()).isVisible();
        assertThat(map.details()).isFocused();
        reader.press("Tab");
        assertThat(map.details()
                        .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                        .first())
                .isFocused();
        reader.press("Escape");
        assertThat(map.details()).hasCount(0);
        assertThat(map.focused()).isEqualTo(above);
    }

    @Test
    void allCardsAreOneTabStop() {
        Visitor reader = reader();
        MapOnPage map = reader.map();
        assertThat(map.tabStops()).hasSize(1);
        map.scroller().focus();
        reader.press("Tab");
        String first = map.focused();
        assertThat(map.tabStops()).containsExactly(first);
        reader.press("ArrowRight");
        reader.press("ArrowRight");
        String there = map.focused();
        assertThat(there).isNotIn("", first);
        assertThat(map.tabStops()).containsExactly(there);

        reader.press("Shift+Tab");
        assertThat(map.scrollerHasFocus()).isTrue();
        reader.press("Tab");
        assertThat(map.focused()).as("back where one was").isEqualTo(there);
        reader.press("End");
        assertThat(map.focused()).isNotIn("", there);
        assertThat(map.focusedBox().x).isGreaterThan(map.box().x + map.box().width / 2);
        reader.press("Home");
        assertThat(map.scroller().locator("a").first()).isFocused();
    }

    @Test
    void whatLeadsElsewhereFromACardFollowsItByTab() {
        Visitor reader = reader();
        MapOnPage map = reader.map();
        map.card("bridge").focus();
        reader.press("Tab");
        assertThat(map.scroller().locator("[href$='/CX-12']").first()).isFocused();
        reader.press("ArrowUp");
        assertThat(map.focused())
                .as("from its issue one goes on as from the card")
                .isNotIn("", "bridge");
        map.card("bridge").focus();
        reader.press("Tab");
        reader.press("Tab");
        assertThat(map.scroller().locator(":focus")).hasCount(0);
    }

    @Test
    void theDetailsSayWhatTheyAreOf() {
        MapOnPage map = reader().map();
        map.card("bridge").click();
        assertThat(map.details()).hasAttribute("aria-label", "Pain point: Walking time ignores the footbridge");
        assertThat(map.details().locator(".frontstage-kind")).hasText("Pain point");
        map.card("tell-delay").evaluate("card => card.focus()");
        map.card("queue").press("Enter");
        assertThat(map.details().locator(".frontstage-kind")).hasText("Card");
    }

    @Test
    void theDetailsOfAStepTellHowItIsLivedThroughAndWhatIsCounted() {
        MapOnPage map = reader().map();
        map.card("pays").press("Enter");
        assertThat(map.details().locator(".frontstage-kind")).hasText("Step");
        assertThat(map.details().locator(".frontstage-step-fact > .frontstage-label"))
                .hasText(new String[] {"Channels", "Thinks", "Feels", "Time and cost", "Policies", "Figures"});
        assertThat(map.details()).containsText("Ready at 7:58. I can make it.");
        assertThat(map.details()).containsText("relieved");
        assertThat(map.details()).containsText("paid at once: 91 %");
        assertThat(map.details()).not().containsText("Which of these is small?");
    }

    @Test
    void fullScreenIsALayerBelowTheProductsDialogsAndKeepsTheFocus() {
        Visitor reader = reader();
        Page page = reader.page();
        MapOnPage map = reader.map();
        map.button("Full screen").focus();
        page.evaluate("() => scrollTo(0, 150)");
        reader.press("Enter");
        assertThat(map.button("Leave full screen (Esc)")).isFocused();
        BoundingBox layer = map.root().boundingBox();
        assertThat(List.of(layer.x, layer.y, layer.width, layer.height)).containsExactly(0.0, 0.0, 1280.0, 900.0);
        assertThat(onTop(page, 640, 10)).isEqualTo("map");
        assertThat(map.title()).isVisible();
        assertThat(map.root().locator(".frontstage-head > .frontstage-people")).isHidden();

        page.evaluate(
                """
                () => {
                  const dialog = document.createElement("section");
                  dialog.id = "a-dialog";
                  dialog.className = "aui-dialog2 aui-dialog2-small aui-layer";
                  dialog.setAttribute("role", "dialog");
                  dialog.hidden = true;
                  dialog.innerHTML = "<div class='aui-dialog2-content'><input></div>";
                  document.body.append(dialog);
                  AJS.dialog2(dialog).show();
                }
                """);
        assertThat(page.locator("#a-dialog")).isVisible();
        BoundingBox dialog = page.locator("#a-dialog").boundingBox();
        assertThat(onTop(page, dialog.x + dialog.width / 2, dialog.y + dialog.height / 2))
                .isEqualTo("dialog");
        page.evaluate("() => AJS.dialog2('#a-dialog').hide()");

        map.button("Leave full screen (Esc)").focus();
        reader.press("Escape");
        assertThat(map.button("Full screen")).isFocused();
        assertThat(page.locator("#main-content .frontstage-full")).hasCount(0);
        assertThat(page.locator("#main-content > .frontstage[data-frontstage]")).isVisible();
        assertThat(scrolledDown(page)).isEqualTo(150);
        assertThat(page.locator("[inert]")).hasCount(0);
    }

    private static int scrolledDown(Page page) {
        return ((Number) page.evaluate("() => window.scrollY")).intValue();
    }

    private static void drag(Page page, double x, double y, double dx, double dy) {
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + dx / 2, y + dy / 2);
        page.mouse().move(x + dx, y + dy);
        page.mouse().up();
    }

    private static String onTop(Page page, double x, double y) {
        return (String) page.evaluate(
                "([x, y]) => document.elementFromPoint(x, y).closest('.frontstage') ? 'map'"
                        + " : document.elementFromPoint(x, y).closest('.aui-dialog2') ? 'dialog' : 'page'",
                List.of(x, y));
    }

    private static void touch(CDPSession session, String type, List<Double> fingers, double y) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        JsonArray points = new JsonArray();
        for (int i = 0; i < fingers.size(); i++) {
            JsonObject point = new JsonObject();
            point.addProperty("x", fingers.get(i));
            point.addProperty("y", y);
            point.addProperty("id", i);
            points.add(point);
        }
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
