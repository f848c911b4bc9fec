package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessible;
import static io.frontstage.browser.Accessibility.axe;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A map outside of its page: on a slide, on a wall, in an archive, in a meeting. */
class TakeAwayIT {

    @RegisterExtension
    static final TrackedWiki WIKI = new TrackedWiki();

    private static String pageId;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        pageId = WIKI.site().pageWith("order-ahead.yaml", Site.example("order-ahead.yaml"));
    }

    @Test
    void aProductOwnerTakesThePrioritiesOfHerTeamAsPictureAndAsPdfOnA3() throws IOException {
        Visitor owner = WIKI.people().admin();
        owner.open("/pages/viewpage.action?pageId=" + pageId + "&fs-view=priorities&fs-filter=owner:%22App+team%22");
        Locator root = owner.map().root();
        assertThat(root.locator(".frontstage-filter-count")).containsText("of 6 opportunities");
        assertThat(root.locator(".frontstage-ranking > li:visible")).hasCount(2); // one is done

        Path picture = take(owner, "Picture for slides (PNG)");
        Path pdf = take(owner, "PDF, A3 landscape");

        assertThat(picture.getFileName().toString()).matches("Order-ahead-coffee-Priorities-[-0-9]+\\.png");
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isGreaterThan(1_200);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(1_190f, 1_191f);
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Order-ahead coffee: Priorities", "Shown: 2 of 5", "Reason")
                    .contains("Issues in Jira", "Status at");
            assertThat(text.substring(text.indexOf("Shown: 2 of 5"), text.indexOf("Issues in Jira")))
                    .doesNotContain("Second machine for orders ahead");
        }
        root.locator(".frontstage-export").click(); // a table has no picture
        root.locator(".frontstage-to-view[data-frontstage-view=table]").click();
        assertThat(root.locator(".frontstage-rows").first()).isVisible();
        root.locator(".frontstage-export").click();
        assertThat(root.locator(".frontstage-export-menu")).containsText("PDF, A3 landscape");
        assertThat(root.locator(".frontstage-export-menu")).not().containsText("Picture for slides");
        assertThat(Files.readString(take(owner, "Table (CSV)"))).contains(",issues,status,as-of");
        root.locator(".frontstage-export").click();
        root.locator(".frontstage-to-view[data-frontstage-view=compare]").click();
        assertThat(root.locator("[data-frontstage-mode=gaps]")).isVisible();
        assertThat(Files.readString(take(owner, "Table (CSV)"))).startsWith("\ufeffcode,severity,step,");
    }

    @Test
    void anAdministratorKeepsOneFileThatDrawsWithoutTheWiki() throws IOException {
        Path file = take(WIKI.people().admin().read(pageId), "One page that works anywhere (HTML)");

        try (BrowserContext context = WIKI.chromium().browser().newContext()) {
            context.setOffline(true);
            List<String> asked = new ArrayList<>();
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(file.toUri().toString());

            page.locator(".frontstage-to-level[data-frontstage-level=everything]")
                    .click();
            page.locator("a.frontstage-card:visible", new Page.LocatorOptions().setHasText("Points out the shelf"))
                    .first()
                    .click();
            assertThat(page.locator(".frontstage-details")).containsText("Points out the shelf");
            page.getByText("The map as a table").click();
            assertThat(page.locator(".frontstage-table")).containsText("Finds the shelf");
            assertThat(page.locator(".frontstage-file-about"))
                    .containsText(Pattern.compile("Issues in Jira.*Status at.*As of ", Pattern.DOTALL));
            assertThat(asked).containsExactly(file.toUri().toString());
        }
    }

    @Test
    void aFacilitatorWalksPeopleThroughTheService() {
        Visitor facilitator = WIKI.people().admin();
        facilitator.open("/pages/viewpage.action?pageId=" + pageId + "&fs-filter=stage:collect");
        Locator root = facilitator.map().root();
        assertThat(root.locator(".frontstage-filter-count")).containsText("of 12 steps");
        root.locator("[data-frontstage-walk]").click();
        Page page = facilitator.page();
        Locator walk = page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Order-ahead coffee, step by step"));

        assertThat(walk.locator(".frontstage-walk-title")).hasText("Finds the shelf");
        assertThat(walk.locator(".frontstage-walk-place")).containsText("Step 1 of 3 · 9 left out by the filter");
        assertThat(walk.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Finds the shelf")))
                .containsText("Step 1 of 3");
        assertThat(walk.locator(".frontstage-walk-hurts")).containsText("The sign hangs behind the queue");
        assertThat(walk.locator(".frontstage-walk-hurts .frontstage-lozenge").first())
                .isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(walk.locator("[data-frontstage-lens][aria-pressed=true]")).containsText("Dana");
        page.keyboard().press("ArrowRight");
        assertThat(walk.locator(".frontstage-walk-title")).not().hasText("Finds the shelf");
        String second = walk.locator(".frontstage-walk-title").textContent();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowRight");
        assertThat(walk.locator(".frontstage-walk-title")).hasText(second);
        walk.getByLabel("Minutes").fill("0.02");
        walk.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start the clock"))
                .click();
        assertThat(walk).containsText("The time is up.");
        double size = ((Number) walk.locator(".frontstage-walk-title")
                        .evaluate("title => parseFloat(getComputedStyle(title).fontSize)"))
                .doubleValue();
        assertThat(size).isGreaterThan(30);
        page.keyboard().press("Escape");

        assertThat(walk).hasCount(0);
        assertThat(root.locator(".frontstage-details, [data-frontstage-selected]")
                        .first())
                .containsText(second);
    }

    /**
     * In a meeting, on a tablet: a finger goes from step to step and from persona to persona, and nothing moves by
     * itself.
     */
    @Test
    void aFingerWalksThroughTheServiceAndNothingMovesWhereMotionIsUnwelcome() {
        Visitor facilitator = WIKI.people()
                .anonymous(profile ->
                        profile.setHasTouch(true).setViewportSize(1024, 768).setReducedMotion(ReducedMotion.REDUCE))
                .goOn(WIKI.site().session("reader"))
                .open("/pages/viewpage.action?pageId=" + pageId + "&fs-filter=persona:dana");
        Page page = facilitator.page();
        Locator root = facilitator.map().root();
        assertThat(root.locator(".frontstage-filter-count")).containsText("of 12 steps");
        root.locator("[data-frontstage-walk]").tap();
        Locator walk = page.getByRole(AriaRole.DIALOG);
        Locator title = walk.locator(".frontstage-walk-title");
        assertThat(title).hasText("Checks the time");
        assertThat(walk.locator("[data-frontstage-lens][aria-pressed=true]")).containsText("Dana");

        swipe(page, walk, -300, 0);
        assertThat(title).hasText("Picks a café");
        swipe(page, walk, -300, 0);
        assertThat(title).hasText("Chooses a drink");
        swipe(page, walk, 300, 0);
        assertThat(title).hasText("Picks a café");
        swipe(page, walk, -30, 0);
        assertThat(title).hasText("Picks a café");
        assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
        assertThat(walk.locator(".frontstage-walk-place")).containsText("Step 2 of ");
        assertAccessible(axe(page, ".frontstage-walk-layer"), "the walk");
        facilitator.press("Escape");
        assertThat(walk).hasCount(0);
        assertThat(facilitator.troubles()).isEmpty();
    }

    private static void swipe(Page page, Locator walk, double right, double down) {
        Finger finger = new Finger(page);
        Locator stage = walk.locator(".frontstage-walk-stage");
        finger.touch(stage);
        finger.moveTo(stage, right, down);
        finger.lift();
    }

    /** Two people export the same map; one may not see the project of an issue. */
    @Test
    void whatOneMayNotSeeIsInNoFileOfTheirs() throws IOException {
        List<String> files = new ArrayList<>();
        for (String person : List.of("admin", "reader")) {
            Visitor visitor =
                    WIKI.people().anonymous().goOn(WIKI.site().session(person)).read(pageId);
            files.add(Files.readString(take(visitor, "One page that works anywhere (HTML)")));
        }
        String all = files.get(0);
        String less = files.get(1);
        assertThat(all).contains("Greet customers by name at the shelf");
        assertThat(less).contains("not visible to you").doesNotContain("Greet customers by name at the shelf");
        assertThat(withoutStatus(less)).isEqualTo(withoutStatus(all));
    }

    /** Removes the status of issues: in words, as a table, and as icons on the drawing. */
    private static String withoutStatus(String file) {
        return file.replaceAll("(?s)<div class=\"frontstage-progress\">.*?</table></div>", "")
                .replaceAll(
                        "<g class=\"frontstage-decoration\" aria-hidden=\"true\">"
                                + "(?:<(?:rect|circle|path)[^>]*/>|<text[^>]*>\\d+ / \\d+</text>)*+</g>",
                        "")
                .replaceAll("As of [^<]*", "");
    }

    /** Chooses a file in the menu. */
    private Path take(Visitor visitor, String name) {
        Locator root = visitor.map().root();
        if (root.locator(".frontstage-export-menu").count() == 0) {
            root.locator(".frontstage-export").click();
        }
        Locator button = root.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
        Download download = visitor.page().waitForDownload(button::click);
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        assertThat(Files.exists(file)).isTrue();
        return file;
    }
}
