package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessible;
import static io.frontstage.browser.Accessibility.axe;
import static io.frontstage.browser.Accessibility.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The map for people who read it without script, with a screen reader, in dark mode, on paper, on a phone, in German.
 */
class EverybodyIT {

    private static final String FILE = "order-ahead.yaml";

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    @Test
    void withoutScriptTheMapIsComplete() {
        Visitor reader = wiki.people()
                .anonymous(profile -> profile.setJavaScriptEnabled(false))
                .read(aMap());
        MapOnPage map = reader.map();
        assertThat(map.root()).not().hasAttribute("data-frontstage-ready", "");
        assertThat(map.title()).hasText("Order-ahead coffee");
        assertThat(map.root().locator(".frontstage-head > .frontstage-people")).containsText("Dana, the commuter");
        Locator quote = map.root().getByText("If I have to queue, I have lost.").first();
        assertThat(quote).isHidden();
        map.root().locator(".frontstage-more > summary").click();
        assertThat(quote).isVisible();
        assertThat(map.names().locator("svg")).isVisible();
        assertThat(map.names()).containsText("Baristas");
        assertThat(map.scroller().locator("svg")).isVisible();
        assertThat(map.scroller()).containsText("Walking time");
        assertThat(map.legend().first()).isVisible();
        assertThat(map.table()).isHidden();
        assertThat(map.root().locator("button")).hasCount(0);

        map.root().locator(".frontstage-twin > summary").click();
        assertThat(map.table()).isVisible();
        assertThat(map.table()).containsText("Walking time ignores the footbridge");
        map.root().locator(".frontstage-twin > summary").click();
        map.card("bridge").click();
        assertThat(map.table()).isVisible();
        assertThat(map.table().locator("[data-frontstage-item='bridge']")).isInViewport();
    }

    @Test
    void axeFindsNothingInTheMapByDay() {
        Visitor reader = wiki.people().anonymous().read(aStage());
        reader.map().root().locator(".frontstage-twin > summary").click();
        reader.map().button("Full screen").click();
        reader.map().card("bridge").click();
        assertAccessible(axe(reader.page(), ".frontstage"), "table and details in full screen");
    }

    /** Dark mode changes only colours. */
    @Test
    void axeFindsNoColourTooFaintByNight() {
        Visitor reader = wiki.people().anonymous().dark().read(aStage());
        reader.map().root().locator(".frontstage-twin > summary").click();
        reader.map().card("bridge").click();
        assertThat(reader.page().evaluate("() => document.documentElement.dataset.colorMode"))
                .isEqualTo("dark");
        AxeResults results = axe(reader.page(), ".frontstage")
                .withRules(List.of("color-contrast"))
                .analyze();
        assertThat(results.getPasses()).flatExtracting(Rule::getNodes).hasSizeGreaterThan(100);
        assertThat(told(results)).isEmpty();
    }

    @Test
    void noticesAreAccessibleToo() {
        String page = wiki.site().pageWith(FILE, "blueprint: A\nstages:\n  - stage: B\n    steps: C\n");
        wiki.site().attachNewer(page, "blueprint: A\nstages:\n  - stage: B\n    steps: [ {step: C, backstge: D} \n");
        Visitor editor = wiki.people().editor().read(page);
        assertThat(editor.notice()).hasCount(2);
        assertThat(editor.notice().last()).isVisible();
        assertAccessible(axe(editor.page(), ".frontstage-notice"), "a notice");
        editor.dark().read(page);
        assertThat(editor.notice().last()).isVisible();
        assertAccessible(axe(editor.page(), ".frontstage-notice"), "a notice by night");
    }

    @Test
    void onPaperNothingIsCutAndTheTableIsOpen() {
        Visitor reader = wiki.people()
                .anonymous(profile -> profile.setViewportSize(720, 1000))
                .read(aMap());
        Page page = reader.page();
        MapOnPage map = reader.map();
        map.button("Zoom in (+)").click();
        map.card("bridge").click();
        assertThat(map.table()).isHidden();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(map.table()).isVisible();
        Locator note = map.root().locator(".frontstage-print-note");
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(note).isVisible();
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(note).hasCount(0);
        assertThat(map.root().locator(".frontstage-toolbar")).isHidden();
        assertThat(map.details()).isHidden();
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        """
                        () => {
                          const root = document.querySelector(".frontstage[data-frontstage]");
                          const room = root.getBoundingClientRect();
                          const [names, body] = root.querySelectorAll(".frontstage-frame svg");
                          const [left, right] = [names.getBoundingClientRect(), body.getBoundingClientRect()];
                          const scale = (svg) => svg.getBoundingClientRect().height / svg.viewBox.baseVal.height;
                          const wrong = [];
                          if (right.right > room.right + 1) wrong.push(`the map ends at ${right.right}, the page at ${room.right}`);
                          if (left.right > right.left + 1) wrong.push("names and map overlap");
                          if (Math.abs(left.top - right.top) > 1) wrong.push("names and map do not begin at one height");
                          if (Math.abs(scale(names) / scale(body) - 1) > 0.01) wrong.push(`scales ${scale(names)}, ${scale(body)}`);
                          for (const svg of [names, body]) {
                            const box = svg.getBoundingClientRect();
                            const shape = svg.viewBox.baseVal;
                            if (Math.abs(box.width / box.height / (shape.width / shape.height) - 1) > 0.01) wrong.push("distorted");
                          }
                          return wrong;
                        }
                        """))
                .isEmpty();
    }

    @Test
    void onAPhoneThePageDoesNotScrollSidewaysAndTheMapIsUsable() {
        Visitor reader = wiki.people()
                .anonymous(profile ->
                        profile.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true))
                .read(aMap());
        MapOnPage map = reader.map();
        assertThat((Number) reader.page()
                        .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        // wait until there is space for the map beside the names; the drawing for this width may still be loading
        reader.page().waitForFunction("() => document.querySelector('.frontstage-scroller')?.clientWidth > 150");
        for (Locator button : map.root().locator(".frontstage-toolbar button").all()) {
            assertThat(button).isVisible();
            assertThat(button.boundingBox().x + button.boundingBox().width).isLessThanOrEqualTo(390);
        }
        map.card("bridge").tap();
        assertThat(map.details()).isInViewport();
        assertThat(map.details().boundingBox().x).isGreaterThanOrEqualTo(0);
        assertThat(map.details().boundingBox().x + map.details().boundingBox().width)
                .isLessThanOrEqualTo(390);
        map.button("Close (Esc)").tap();
        assertThat(map.details()).hasCount(0);
    }

    @Test
    void aGermanReadsGerman() {
        Visitor reader =
                wiki.people().anonymous(profile -> profile.setLocale("de-DE")).read(aMapOfNoLanguage());
        MapOnPage map = reader.map();
        assertThat(map.button("Vergrößern (+)")).isVisible();
        assertThat(map.names()).containsText("Sichtbarkeitslinie");
        assertThat(map.root().locator("[lang='de']").first()).isVisible();
        map.card("bridge").click();
        assertThat(map.details()).containsText("Schwere: hoch");
        assertThat(map.details().locator("strong")).hasText("Walking time ignores the footbridge");
    }

    /** A map with everything that can be drawn, in a single stage, because axe would check every stage. */
    private String aStage() {
        String example = Site.example(FILE);
        return wiki.site().pageWith(FILE, example.substring(0, example.indexOf("\n  - stage: Order") + 1));
    }

    private String aMapOfNoLanguage() {
        return wiki.site().pageWith(FILE, Site.example(FILE).replace("\nlanguage: en\n", "\n"));
    }

    private String aMap() {
        return wiki.site().pageWith(FILE, Site.example(FILE));
    }
}
