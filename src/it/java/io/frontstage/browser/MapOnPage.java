package io.frontstage.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** A map on a wiki page, with the elements that a person uses. */
final class MapOnPage {

    private final Page page;
    private final Locator root;

    MapOnPage(Page page, Locator root) {
        this.page = page;
        this.root = root;
    }

    Locator root() {
        return root;
    }

    Locator title() {
        return root.locator(".frontstage-title");
    }

    Locator scroller() {
        return root.locator(".frontstage-scroller");
    }

    Locator names() {
        return root.locator(".frontstage-names");
    }

    Locator legend() {
        return root.locator(".frontstage-legend li");
    }

    Locator table() {
        return root.locator(".frontstage-table");
    }

    Locator cards() {
        return scroller().locator("a[data-frontstage-item]");
    }

    Locator card(String item) {
        return scroller().locator("a[data-frontstage-item='" + item + "']").first();
    }

    Locator details() {
        return root.locator(".frontstage-details");
    }

    Locator button(String name) {
        return root.getByRole(AriaRole.BUTTON, named(name));
    }

    Locator status() {
        return root.locator(".frontstage-status");
    }

    ElementHandle body() {
        return scroller().locator("svg").elementHandle();
    }

    /** The scale at which it is drawn; 1 is its original size. */
    double scale() {
        return scale(scroller());
    }

    double namesScale() {
        return scale(names());
    }

    private static double scale(Locator drawing) {
        return number(drawing.locator("svg"), "svg => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width");
    }

    /** How far it is scrolled to the right, in CSS pixels. */
    double scrolled() {
        return number(scroller(), "element => element.scrollLeft");
    }

    /** How much wider it is than its space, in CSS pixels. */
    double overflow() {
        return number(scroller(), "element => element.scrollWidth - element.clientWidth");
    }

    /** The rightmost card whose whole width is in view, after scrolling the page to it. */
    Locator cardInView() {
        String item = (String)
                scroller()
                        .evaluate(
                                """
                        (scroller) => {
                          const room = scroller.getBoundingClientRect();
                          const left = (card) => card.getBoundingClientRect().left;
                          const [card] = [...scroller.querySelectorAll("a[data-frontstage-item]")]
                            .filter((each) => left(each) >= room.left && each.getBoundingClientRect().right <= room.right)
                            .sort((a, b) => left(b) - left(a));
                          scrollBy(0, card.getBoundingClientRect().top - innerHeight / 2);
                          return card.dataset.frontstageItem;
                        }
                        """);
        return card(item);
    }

    /** The focused item; empty if there is none. */
    String focused() {
        return (String) page.evaluate("() => document.activeElement.getAttribute('data-frontstage-item') ?? ''");
    }

    /** The cards that are Tab stops. */
    List<String> tabStops() {
        List<?> items = (List<?>)
                scroller()
                        .evaluate(
                                """
                        (scroller) => [...scroller.querySelectorAll("svg a")]
                          .filter((link) => link.tabIndex >= 0 && !link.matches(".frontstage-issue, .frontstage-link"))
                          .map((link) => link.dataset.frontstageItem ?? "")
                        """);
        return items.stream().map(String.class::cast).toList();
    }

    BoundingBox focusedBox() {
        return card(focused()).boundingBox();
    }

    boolean scrollerHasFocus() {
        return (Boolean) scroller().evaluate("element => element === document.activeElement");
    }

    BoundingBox box() {
        return scroller().boundingBox();
    }

    /** A control by a part of its name. */
    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    /** A card of the view Priorities. */
    static Locator scoreCard(Locator root, String title) {
        return root.locator(".frontstage-score-card", new Locator.LocatorOptions().setHasText(title));
    }

    /** A cell of the view Table, by its row's text and its column's name. */
    static Locator cell(Locator root, String title, String column) {
        Locator heading = root.locator(".frontstage-rows th[data-frontstage-column=" + column + "]");
        int index = (int) number(heading, "heading => heading.cellIndex");
        return root.locator(".frontstage-rows tbody tr", new Locator.LocatorOptions().setHasText(title))
                .locator("> *")
                .nth(index);
    }

    private static double number(Locator element, String script) {
        return ((Number) element.evaluate(script)).doubleValue();
    }
}
