package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is visible of a map at a glance, and what stays visible while scrolling. */
class GlanceIT {

    private static final String FILE = "order-ahead.yaml";

    /** The number of elements of each kind, and those that the window does not show completely. */
    private static final String SEEN =
            """
            (root) => {
              const inWindow = (element) => {
                const box = element.getBoundingClientRect();
                return box.width > 0 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
              };
              const seen = (elements) => {
                const hidden = [...elements].filter((element) => !inWindow(element));
                return [String(elements.length), ...hidden.map((element) => element.textContent || element.outerHTML)];
              };
              const body = root.querySelector(".frontstage-scroller svg");
              return {
                stages: seen(body.querySelectorAll("a[data-frontstage-stage]")),
                progress: seen(body.querySelectorAll("a[data-frontstage-stage] .frontstage-laid text")),
                steps: seen(body.querySelectorAll("a.frontstage-step")),
                feelings: seen(body.querySelectorAll("[data-frontstage-feeling]")),
                pains: seen(body.querySelectorAll("a.frontstage-pain-point text[class*=folded]")),
                personas: seen(root.querySelectorAll(".frontstage-people .frontstage-personas strong")),
              };
            }
            """;

    /** The texts that are smaller than 9.5 pixels on screen. */
    private static final String SMALL =
            """
            (root) => [...root.querySelectorAll("*")].filter((element) =>
                [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "")
                  && element.checkVisibility())
              .filter((element) => {
                const svg = element.closest("svg[viewBox]");
                const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
                return parseFloat(getComputedStyle(element).fontSize) * scale < 9.5;
              })
              .map((element) => element.textContent)
            """;

    /**
     * Scrolls through all positions. Returns the number of overlaps, then the names of stages in the fixed head that
     * overlap icons.
     */
    private static final String MIXED =
            """
            async (head) => {
              const scroller = head.closest(".frontstage[data-frontstage]").querySelector(".frontstage-scroller");
              const mixed = [];
              let over = 0;
              for (let left = 0; left < scroller.scrollWidth - scroller.clientWidth; left += 50) {
                scroller.scrollLeft = left;
                await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                for (const name of head.querySelectorAll(".frontstage-sticky-name")) {
                  const box = name.getBoundingClientRect();
                  const signs = [...name.parentElement.querySelectorAll("svg")].map((sign) => sign.getBoundingClientRect());
                  if (signs.some((sign) => sign.left < box.right && sign.right > box.left)) {
                    over++;
                    if (getComputedStyle(name).backgroundColor === "rgba(0, 0, 0, 0)") mixed.push(name.textContent);
                  }
                }
              }
              return [String(over), ...mixed];
            }
            """;

    /** For each legend: its number of lines, its words, and its unused width. */
    private static final String LINES =
            """
            (legends) => legends.map((legend) => {
              const entries = [...legend.children].map((entry) => entry.getBoundingClientRect());
              const lines = new Set(entries.map((entry) => entry.top)).size;
              const used = entries.reduce((sum, entry) => sum + entry.width, 0) + 12 * (entries.length - 1);
              return `${lines} ${Math.round(legend.clientWidth - used)} ${legend.textContent}`;
            })
            """;

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    private Visitor reader(int width, String level) {
        String macro = Site.macro(FILE).replace("cards</ac:parameter>", level + "</ac:parameter>");
        String page = wiki.site()
                .page("<p>The definition is attached to this page.</p>" + macro + "<p>Further down.</p>".repeat(40));
        wiki.site().attach(page, FILE, Site.example(FILE));
        Visitor reader = wiki.people()
                .anonymous(profile -> profile.setViewportSize(width, 900))
                .read(page);
        reader.page()
                .locator("a[data-frontstage-stage] .frontstage-laid")
                .first()
                .waitFor();
        return reader;
    }

    @Test
    @SuppressWarnings("unchecked")
    void oneSeesWithoutScrollingWhereItHurtsAndWhoIsConcerned() {
        Visitor reader = reader(1440, "auto");
        var seen = (Map<String, List<String>>) reader.map().root().evaluate(SEEN);
        assertThat(seen.get("stages")).containsExactly("5");
        assertThat(seen.get("progress")).containsExactly("4");
        assertThat(seen.get("steps")).containsExactly("12");
        assertThat(seen.get("feelings")).containsExactly("24");
        assertThat(seen.get("pains")).hasSize(1);
        assertThat(Integer.parseInt(seen.get("pains").get(0))).isGreaterThanOrEqualTo(6);
        assertThat(seen.get("personas")).containsExactly("2");
        assertThat((List<String>) reader.map().root().evaluate(SMALL)).isEmpty();
    }

    @Test
    void theHeadsOfStagesAndStepsStayBelowThePagesHeaderWhileOneScrolls() {
        Visitor reader = reader(1440, "cards");
        Page page = reader.page();
        Locator head = reader.map().root().locator(".frontstage-sticky");
        List<Route> sheets = new ArrayList<>();
        page.route("**/sticky-head*.css*", sheets::add);
        assertThat(head).isHidden();
        page.evaluate("() => scrollTo(0, 800)");
        // its style sheet may load after its script
        assertThat(head).hasCount(1);
        assertThat(head).isHidden();
        sheets.forEach(Route::resume);
        assertThat(head).isVisible();
        assertThat(head).hasAttribute("aria-hidden", "true");
        BoundingBox header = page.locator("#header").boundingBox();
        assertThat(head.boundingBox().y).isEqualTo(header.y + header.height, within(1.0));
        assertThat(head).containsText("Gets the ready message");

        reader.map().scroller().evaluate("scroller => scroller.scrollLeft = 600");
        String box = "a.frontstage-step[data-frontstage-item=pays] rect";
        Locator step = head.locator(".frontstage-sticky-step", new Locator.LocatorOptions().setHasText("Pays"));
        Locator below = reader.map().scroller().locator(box).first();
        page.waitForCondition(() -> Math.abs(step.boundingBox().x - below.boundingBox().x) <= 1);

        assertThat((List<?>) head.evaluate(MIXED))
                .as("names through which signs are seen")
                .asString()
                .matches("\\[[1-9][0-9]*]");

        reader.map()
                .root()
                .locator(".frontstage-frame")
                .evaluate("frame => scrollBy(0, frame.getBoundingClientRect().bottom - 100)");
        assertThat(head).isHidden();
        page.evaluate("() => scrollTo(0, 0)");
        assertThat(head).isHidden();
    }

    @Test
    void theLegendIsOfOneLineForEachExampleAtEachLevelInBothLanguages() {
        for (String level : List.of("overview", "cards", "everything")) {
            List<String> files = Site.examples();
            String page = wiki.site()
                    .page(String.join(
                            "",
                            files.stream()
                                    .map(file ->
                                            Site.macro(file).replace("cards</ac:parameter>", level + "</ac:parameter>"))
                                    .toList()));
            files.forEach(file -> wiki.site().attach(page, file, Site.example(file)));
            for (String language : List.of("en-GB", "de-DE")) {
                Page read = wiki.people()
                        .anonymous(profile -> profile.setViewportSize(1440, 900).setLocale(language))
                        .read(page)
                        .page();
                Locator legends = read.locator(".frontstage-legend ul");
                assertThat(legends.nth(4)).isVisible();
                assertThat((List<?>) legends.evaluateAll(LINES))
                        .as(level + " in " + language)
                        .hasSizeGreaterThanOrEqualTo(5)
                        .allSatisfy(lines -> assertThat(lines).asString().startsWith("1 "));
            }
        }
    }

    /** The ids of highlighted elements. */
    @SuppressWarnings("unchecked")
    private static List<String> lit(Visitor reader) {
        return (List<String>) reader.map()
                .root()
                .evaluate("root => [...root.querySelectorAll('.frontstage-lit')]"
                        + ".map(lit => lit.dataset.frontstageItem ?? 'tab of ' + lit.dataset.frontstagePain)");
    }

    @Test
    void aPainThatOnePointsAtOrSelectsIsLitWithItsOpportunitiesAndItsCard() {
        Visitor reader = reader(1440, "cards");
        Page page = reader.page();
        Locator pain = reader.map().card("one-machine");
        pain.hover();
        assertThat(lit(reader))
                .containsExactlyInAnyOrder(
                        "one-machine",
                        "to-be-pulls-the-shot",
                        "promise-fewer-cups-per-quarter-hour",
                        "pulls-the-shot",
                        "tab of one-machine");
        page.mouse().move(5, 5);
        assertThat(lit(reader)).isEmpty();

        pain.click();
        assertThat(reader.map().details()).isVisible();
        page.mouse().move(5, 5);
        assertThat(lit(reader)).contains("one-machine", "to-be-pulls-the-shot");
        page.keyboard().press("Escape");
        page.evaluate("() => document.activeElement.blur()");
        assertThat(lit(reader)).isEmpty();
    }

    @Test
    void theAddressKeepsLevelAndOpenStagesAndOneGoesBackThroughThem() {
        Visitor reader = reader(1440, "auto");
        Page page = reader.page();
        Locator frame = reader.map().root().locator(".frontstage-frame");
        reader.map().scroller().locator("a[data-frontstage-stage=collect]").click();
        assertThat(frame).hasAttribute("data-frontstage-open", "collect");
        assertThat(page).hasURL(Pattern.compile("[?&]map=[0-9]+(&.*)?&fs-level=overview&fs-open=collect"));
        assertThat(reader.map().scroller().locator("a[data-frontstage-stage=collect]"))
                .isFocused();
        reader.map()
                .root()
                .locator(".frontstage-to-level[data-frontstage-level=cards]")
                .click();
        assertThat(frame).hasAttribute("data-frontstage-level", "cards");
        assertThat(page).hasURL(Pattern.compile("&fs-level=cards"));

        page.goBack();
        assertThat(frame).hasAttribute("data-frontstage-open", "collect");
        page.goBack();
        assertThat(frame).hasAttribute("data-frontstage-level", "overview");
        assertThat(frame).not().hasAttribute("data-frontstage-open", Pattern.compile(".*"));
        page.goForward();
        assertThat(frame).hasAttribute("data-frontstage-open", "collect");
        page.reload();
        assertThat(frame).hasAttribute("data-frontstage-open", "collect");

        // the message disappears after a while, which may be before a busy machine has loaded the rest of the page
        Page.NavigateOptions soon = new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
        page.navigate(page.url().replace("fs-level=overview&fs-open=collect", "fs-level=deep"), soon);
        assertThat(reader.map().status()).containsText("This link asks for “deep” as “level”, which is unknown.");
        assertThat(frame).hasAttribute("data-frontstage-level", "overview");
        for (String other : List.of("fs-view=deep", "fs-view=compare&fs-mode=deep")) {
            page.navigate(page.url().replaceFirst("fs-(level|view)=deep", other), soon);
            assertThat(reader.map().status()).containsText("This link asks for “deep”, which is not known here.");
        }
    }

    @Test
    void anOverviewHasAPlaceForTheStatusOfTheIssuesOfItsOpportunities() {
        Locator places = reader(1440, "auto").map().scroller().locator("[data-frontstage-status]");
        assertThat(places).hasCount(4);
        assertThat(places.first()).hasAttribute("data-frontstage-status", "CX-31");
        assertThat(
                        ((Boolean)
                                places.first()
                                        .evaluate(
                                                """
                                place => {
                                  const counts = place.parentElement.querySelector("text").getBoundingClientRect();
                                  const ring = place.getBoundingClientRect();
                                  return ring.left > counts.right && ring.top < counts.bottom && ring.bottom > counts.top;
                                }
                                """)))
                .as("it stands beside the number")
                .isTrue();
    }

    @Test
    void saysOnceThatMapsOpenAsAnOverviewNow() {
        Visitor reader = reader(1440, "auto");
        Locator line = reader.map().root().locator(".frontstage-now-overview");
        assertThat(line).isVisible();
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(line).isHidden();
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        line.getByRole(AriaRole.BUTTON).click();
        assertThat(line).hasCount(0);
        reader.page().reload();
        reader.map()
                .root()
                .locator("a[data-frontstage-stage] .frontstage-laid")
                .first()
                .waitFor();
        assertThat(line).hasCount(0);
    }

    @Test
    void fittedAMapOfFortyStepsIsWholeAtThePagesWidth() {
        for (int stages : new int[] {10, 40}) {
            String macro = Site.macro("long.yaml").replace("cards</ac:parameter>", "overview</ac:parameter>");
            String page = wiki.site().page(macro);
            wiki.site().attach(page, "long.yaml", fortySteps(stages));
            Visitor reader = wiki.people()
                    .anonymous(profile -> profile.setViewportSize(1440, 900))
                    .read(page);
            reader.map().button("Fit to width").click();
            Object hidden = reader.map()
                    .scroller()
                    .evaluate("scroller => { const room = scroller.getBoundingClientRect();"
                            + " const steps = [...scroller.querySelectorAll('a.frontstage-step')];"
                            + " return [steps.length, ...steps.map(step => step.getBoundingClientRect())"
                            + ".filter(box => box.left < room.left - 1 || box.right > room.right + 1)"
                            + ".map(box => box.right)]; }");
            assertThat((List<?>) hidden).asString().isEqualTo("[40]");
            assertThat(reader.map().root().locator(".frontstage-frame"))
                    .hasAttribute("data-frontstage-level", "overview");
        }
    }

    private static String fortySteps(int stages) {
        StringBuilder text = new StringBuilder("blueprint: A long way\nstages:\n");
        for (int step = 0; step < 40; step++) {
            if (step % (40 / stages) == 0) {
                text.append("  - stage: Consultation ").append(step).append("\n    steps:\n");
            }
            text.append("      - { step: Waits for answer ").append(step).append(", frontstage: Says it, feels: ");
            text.append(step % 5 - 2).append(", pains: { pain: Nobody knows, severity: high } }\n");
        }
        return text.toString();
    }

    @Test
    void printsTheOverviewOnThePageThatIsFirstThenSheetsThenTheTable() throws IOException {
        Visitor reader = reader(1440, "auto");
        Page page = reader.page();
        page.evaluate("() => document.addEventListener('load', event => event.target.contentWindow"
                + " && (event.target.contentWindow.print = () => document.body.append('Was printed')), true)");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Export"))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Print").setExact(true))
                .click();
        assertThat(page.locator("body")).containsText("Was printed");

        String document = page.locator(".frontstage-print-frame").getAttribute("srcdoc");
        Page paper = page.context().newPage();
        paper.setContent(document);
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(paper.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                pages.add(text.getText(pdf));
            }
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
        }
        assertThat(pages.get(0)).contains("Where it hurts", "Decide", "Enjoy and return", "Roastery");
        assertThat(pages.get(1)).contains("Order-ahead coffee, sheet 1 of 4: Decide, Order, On the way");
        assertThat(pages.get(4)).contains("sheet 4 of 4: Collect, Enjoy and return");
        assertThat(pages.get(5)).contains("Stage", "Points out");
    }
}
