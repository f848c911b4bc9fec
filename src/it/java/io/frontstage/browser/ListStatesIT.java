package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessible;
import static io.frontstage.browser.Accessibility.axe;
import static io.frontstage.browser.MapOnPage.cell;
import static io.frontstage.browser.MapOnPage.named;
import static io.frontstage.browser.MapOnPage.scoreCard;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.frontstage.sandbox.wiki.JiraLink;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The states that Priorities and Table have in common: others save meanwhile, editing is not allowed, or something is
 * not visible.
 */
class ListStatesIT {

    private static final String FILE = "kiosk.yaml";
    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    @RegisterExtension
    static final TrackedWiki WIKI = new TrackedWiki();

    private static final String KIOSK =
            """
            blueprint: Kiosk
            owner: Retail team
            tracker: CX
            stages:
              - stage: Buy
                steps:
                  - step: Pays
                    pains:
                      - { pain: The reader is slow, id: slow, severity: critical }
                      - { pain: It is cold, id: cold, reach: 50 % }
                    opportunities:
                      - { opportunity: A second reader, id: reader, solves: slow, impact: 5, effort: 1, issues: CX-9 }
                      - { opportunity: Pay by phone, id: phone, solves: slow, impact: 4, effort: 2 }
                      - { opportunity: A screen, id: screen, solves: slow, impact: 3 }
                      - { opportunity: A hood, id: hood, solves: cold, impact: 9, effort: 2, issues: HR-3 }
            """;

    @AfterEach
    void asBefore() {
        WIKI.site().readOnly(false);
        WIKI.site().trouble("{}");
        WIKI.site().link(JiraLink.Kind.IMPERSONATING, true);
    }

    @Test
    void whatOthersSavedMeanwhileStaysAndTheSameValueIsAskedFor() {
        String page = WIKI.site().pageWith(FILE, KIOSK);
        Visitor owner = open(WIKI.people().admin(), page, "priorities");
        Locator root = owner.map().root();
        scoreCard(root, "Pay by phone").focus();
        owner.press("e");
        owner.press("3");
        WIKI.site().attachNewer(page, KIOSK.replace("impact: 3 }", "impact: 2 }"));
        root.locator(".frontstage-ranking").evaluate("ranking => ranking.classList.add('before')");
        save(root);
        assertThat(root.locator(".frontstage-draft-status"))
                .containsText(Pattern.compile(
                        "Saved as version 3\\. .+ saved version 2\\. Your changes were added on top of it\\."));
        assertThat(WIKI.site().file(page)).contains("impact: 4, effort: 3", "impact: 2 }");

        assertThat(root).hasAttribute("data-frontstage-version", "3");
        // waits, because a key that is pressed while the list is replaced would be lost
        assertThat(root.locator(".frontstage-ranking:not(.before)")).isVisible();
        scoreCard(root, "Pay by phone").focus();
        owner.press("e");
        owner.press("5");
        WIKI.site().attachNewer(page, WIKI.site().file(page).replace("impact: 4, effort: 3", "impact: 4, effort: 1"));
        save(root);
        Locator dialog = owner.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Others set the same values");
        assertThat(dialog).containsText("“Pay by phone”: Effort");
        assertAccessible(axe(owner.page(), ".frontstage-dialog"), "values that others set");
        dialog.getByLabel("In the map now: 1").check();
        dialog.getByLabel("Yours: 5").check();
        save(dialog);
        assertThat(root.locator(".frontstage-draft-status")).containsText("Saved as version 5.");
        assertThat(WIKI.site().file(page)).contains("impact: 4, effort: 5");
        assertThat(root).hasAttribute("data-frontstage-version", "5");

        root.locator("[data-frontstage-view=table]").click();
        Locator cell = cell(root, "Pay by phone", "impact");
        cell.focus();
        owner.press("2");
        owner.press("Enter");
        assertThat(cell).hasText("2");
        WIKI.site().attachNewer(page, WIKI.site().file(page).replace("A screen", "A large screen"));
        save(root);
        assertThat(root.locator(".frontstage-table-foot"))
                .containsText(Pattern.compile(
                        "Saved as version 7\\. .+ saved version 6\\. Your changes were added on top of it\\."));
        assertThat(WIKI.site().file(page)).contains("impact: 2, effort: 5", "A large screen");
        assertThat(owner.troubles()).allMatch(trouble -> trouble.contains("409"));
    }

    /**
     * A reader, anybody in read-only mode, and somebody who looks at an older version see no button that writes, but
     * the reason.
     */
    @ParameterizedTest
    @ValueSource(strings = {"reader", "read-only", "old version", "broken version"})
    void whoMayNotChangeAnythingIsToldWhyOnceAndOfferedNothingThatWrites(String why) {
        String page = why.equals("old version")
                ? WIKI.site().page(Site.macro(FILE).replace("</ac:structured-macro>", VERSION_1))
                : WIKI.site().page(Site.macro(FILE));
        WIKI.site().attach(page, FILE, KIOSK);
        if (why.equals("old version")) {
            WIKI.site().attachNewer(page, "blueprint: Kiosk\nstages: [{ stage: Buy, steps: [Pays] }]\n");
        } else if (why.equals("broken version")) {
            WIKI.site().attachNewer(page, "blueprint: [Kiosk\n");
        }
        WIKI.site().readOnly(why.equals("read-only"));
        Visitor visitor = open(
                why.equals("reader") ? WIKI.people().reader() : WIKI.people().admin(), page, "priorities");
        Locator root = visitor.map().root();
        String reason =
                switch (why) {
                    case "reader" -> "You may read this map. To change it, ask Retail team.";
                    case "read-only" -> "The wiki is in read-only mode. Nothing can be changed until it ends.";
                    case "old version" -> "This page shows version 1 of the map. Only the newest version can be changed.";
                    default -> "Version 2 of the map cannot be drawn. Fix it before you change anything here.";
                };

        assertThat(root.locator(".frontstage-score-foot")).containsText(reason);
        assertThat(root.locator(".frontstage-score-card[draggable=true]")).hasCount(0);
        assertThat(root.locator(".frontstage-order button:visible"))
                .hasText(IntStream.range(0, 4).mapToObj(i -> "Copy as text").toArray(String[]::new));
        assertThat(root.locator(".frontstage-order .frontstage-unsure").first()).containsText("not known");
        assertAccessible(axe(visitor.page(), ".frontstage-list"), "Priorities, " + why);

        root.locator("[data-frontstage-view=table]").click();
        assertThat(root.locator(".frontstage-table-foot")).containsText(reason);
        assertThat(root.locator(".frontstage-cell-editable")).hasCount(0);
        assertThat(root.locator(".frontstage-rows tbody tr")).hasCount(6);
        assertThat(root.getByText("Read scores")).hasCount(0);
        assertThat(root.locator(".frontstage-table-foot button")).hasCount(0);
        if (why.equals("broken version")) {
            visitor.open("/pages/viewpage.action?pageId=" + page + "&fs-view=compare&fs-mode=versions");
            root.getByRole(AriaRole.BUTTON, named("Restore version 1")).click();
            assertThat(root).hasAttribute("data-frontstage-version", "3");
            assertThat(WIKI.site().file(page)).isEqualTo(KIOSK);
        }
    }

    private static final String VERSION_1 = "<ac:parameter ac:name=\"version\">1</ac:parameter></ac:structured-macro>";

    /** One issue is done, and one is in a project that not everybody may see. */
    @Test
    void anIssueThatOneMayNotSeeIsCountedAndNothingMore() {
        String page = WIKI.site().pageWith(FILE, KIOSK);
        Visitor reader = open(WIKI.people().reader(), page, "priorities");
        Locator root = reader.map().root();
        Locator hood = row(root, "A hood");
        assertThat(hood).containsText("HR-3");
        assertThat(hood.locator(".frontstage-lozenge")).hasText("1 issue you may not see");
        assertThat(scoreCard(root, "A hood").locator(".frontstage-lozenge")).hasText("Hidden");
        assertThat(scoreCard(root, "A hood")).hasAttribute("aria-label", Pattern.compile("9 is not 1 to 5, Hidden$"));
        assertThat(root.locator(".frontstage-progress-line")).containsText("1 hidden");
        root.locator("[data-frontstage-view=table]").click();
        assertThat(cell(root, "A hood", "status")).hasText("1 issue you may not see");
        assertThat(root).not().containsText("Not everybody may know");
    }

    /**
     * Each unknown value has a button that leads to its field. “The same pain” refers to the row above; rows that are
     * done or filtered out do not count.
     */
    @Test
    void whatIsNotKnownIsSetFromItsSentenceAndTheSamePainIsThatOfTheRowAbove() {
        String page = WIKI.site().pageWith(FILE, KIOSK);
        Visitor owner = open(WIKI.people().admin(), page, "priorities");
        Locator root = owner.map().root();
        assertThat(root.getByText("Done (1)")).isVisible();
        assertThat(row(root, "Pay by phone").locator(".frontstage-reason-line")).containsText("Solves a critical pain");
        assertThat(row(root, "A screen").locator(".frontstage-reason-line"))
                .containsText("Solves the same critical pain");
        assertThat(scoreCard(root, "A hood")).containsText("Impact ?, effort 2 · 9 is not 1 to 5");
        assertThat(row(root, "Pay by phone").getByRole(AriaRole.LINK, named("Go to the pain")))
                .hasAttribute("href", Pattern.compile("item=slow"));

        row(root, "A screen").getByRole(AriaRole.BUTTON, named("Set effort")).press("Enter");
        assertThat(owner.page().locator(":focus")).hasAttribute("name", "effort");
        owner.press("ArrowLeft"); // from “not set” to 5
        assertThat(scoreCard(root, "A screen")).hasAttribute("aria-label", Pattern.compile("impact 3, effort 5"));
        row(root, "A hood")
                .getByRole(AriaRole.BUTTON, named("Score").setExact(true))
                .click();
        row(root, "A hood").locator("input[name=impact][value='4']").check();
        assertThat(scoreCard(root, "A hood")).not().containsText("9 is not");
        root.locator(".frontstage-ranking").evaluate("ranking => ranking.classList.add('before')");
        save(root);
        assertThat(root.locator(".frontstage-draft-status")).containsText("Saved as version 2.");
        assertThat(WIKI.site().file(page)).contains("impact: 3, effort: 5", "impact: 4, effort: 2");
        assertThat(root).hasAttribute("data-frontstage-version", "2");
        assertThat(root.locator(".frontstage-ranking:not(.before)")).isVisible();

        root.locator(".frontstage-to-filter").click();
        root.locator(".frontstage-filter-field:not(.frontstage-early-filter)").fill("screen");
        owner.press("Enter");
        assertThat(row(root, "Pay by phone")).isHidden();
        assertThat(root.locator(".frontstage-order > h3").first()).hasText("In this order 1");
        assertThat(row(root, "A screen").locator(".frontstage-reason-line")).containsText("Solves a critical pain");
        assertThat(owner.troubles()).isEmpty();
    }

    @Test
    void withoutJiraTheOrderStandsAndTheStateIsNotKnown() {
        WIKI.site().trouble("{\"kind\":\"error\"}");
        String page = WIKI.site().pageWith(FILE, KIOSK);
        // somebody else, because a reader who has already got an answer from Jira keeps it
        Visitor owner = open(WIKI.people().editor(), page, "priorities");
        Locator root = owner.map().root();
        assertThat(row(root, "A second reader").locator(".frontstage-lozenge")).hasText("Status unknown");
        assertThat(root.locator(".frontstage-ranking > li")).hasCount(4);
        Locator note = root.locator(".frontstage-list > .frontstage-trouble");
        assertThat(note).containsText("Status and dates of issues are missing; everything else is complete.");
        root.locator("[data-frontstage-view=table]").click();
        assertThat(cell(root, "A second reader", "status")).hasText("Status unknown");
        assertAccessible(axe(owner.page(), ".frontstage-list"), "Table without Jira");
        assertThat(note.getByRole(AriaRole.BUTTON, named("Try again"))).isVisible();
        root.locator("[data-frontstage-view=priorities]").click();
        assertThat(note).isVisible();
        assertThat(root.locator(".frontstage-trouble:visible")).hasCount(1);
    }

    @Test
    void untilThePersonLetsTheWikiAskTheStatusIsMissing() {
        WIKI.site().link(JiraLink.Kind.OAUTH, true);
        String page = WIKI.site().pageWith(FILE, KIOSK);
        Visitor writer = open(WIKI.people().writer(), page, "priorities");
        Locator root = writer.map().root();
        Locator note = root.locator(".frontstage-list > .frontstage-trouble");
        assertThat(note).containsText("Status and dates of issues are missing; everything else is complete.");
        assertThat(root.locator(".frontstage-ranking > li")).hasCount(4);

        InJira.allow(Hands.MOUSE, note);

        assertThat(root.getByText("Done (1)")).isVisible();
        assertThat(root.locator(".frontstage-ranking > li")).hasCount(3);
        assertThat(note).hasCount(0);
    }

    /** Of more than 300 rows the first 100 are shown; an item opened in the grid is shown, too. */
    @Test
    void ofVeryManyOpportunitiesTheFirstHundredAreShown() {
        String many = IntStream.range(0, 320)
                .mapToObj(i -> "          - { opportunity: Idea %03d, id: i%d, solves: [], impact: %d, effort: %d }"
                        .formatted(i, i, i % 5 + 1, i % 3 + 1))
                .collect(Collectors.joining(
                        "\n",
                        "blueprint: Much\nstages:\n  - stage: S\n    steps:\n      - step: T\n        opportunities:\n",
                        "\n"));
        String page = WIKI.site().pageWith(FILE, many);
        Visitor owner = open(WIKI.people().admin(), page, "priorities");
        Locator root = owner.map().root();
        assertThat(root.locator(".frontstage-ranking > li:visible")).hasCount(100);
        root.getByRole(AriaRole.BUTTON, named("Show all 320")).press("Enter");
        assertThat(root.locator(".frontstage-ranking > li:visible")).hasCount(320);
        assertThat(owner.page().locator(":focus")).hasAttribute("type", "checkbox");
        assertThat(root.getByText("Show all")).isHidden();
        Locator more = root.locator(".frontstage-score-cell > .frontstage-press");
        assertThat(more).hasCount(15);
        root.locator(".frontstage-to-filter").click();
        root.locator(".frontstage-filter-field:not(.frontstage-early-filter)").fill("idea 031");
        owner.press("Enter");
        assertThat(root.locator(".frontstage-score-card")).hasText(new String[] {"Idea 031"});
        assertThat(more).hasCount(0);
        assertThat(root.locator(".frontstage-order > h3").first()).hasText("In this order 1");
    }

    @Test
    void aPageThatBeginsWithPrioritiesIsWholeWithoutScriptAndIsWorkedWithByIt() {
        String page = WIKI.site()
                .page(Site.macro(FILE)
                        .replace(
                                "</ac:structured-macro>",
                                "<ac:parameter ac:name=\"view\">priorities</ac:parameter></ac:structured-macro>"));
        WIKI.site().attach(page, FILE, KIOSK);
        Visitor plain = WIKI.people()
                .anonymous(profile -> profile.setJavaScriptEnabled(false))
                .goOn(WIKI.site().session("reader"))
                .read(page);
        assertThat(plain.map().root().locator(".frontstage-ranking > li")).hasCount(4);
        assertThat(plain.map().root().locator(".frontstage-field svg")).isVisible();
        assertThat(plain.map().root().locator(".frontstage-field")).containsText("9 is not 1 to 5");
        assertThat(plain.map().root().locator(".frontstage-to-view")).hasCount(7);
        plain.map().root().locator("[data-frontstage-view=blueprint]").click();
        assertThat(plain.page().locator(".frontstage-scroller svg")).isVisible();

        Visitor owner = WIKI.people().admin().read(page);
        Locator root = owner.map().root();
        assertThat(root.locator(".frontstage-score-grid")).isVisible();
        assertThat(root.getByText("Done (1)")).isVisible();
        root.locator("[data-frontstage-view=blueprint]").click();
        assertThat(root.locator(".frontstage-scroller svg")).isVisible();
        owner.page().goBack();
        assertThat(root.locator(".frontstage-score-grid")).isVisible();
        assertThat(owner.troubles()).isEmpty();
    }

    /** Buttons in the bars are at least 44 pixels high, for fingers. */
    @Test
    void onAPhoneTheBarsOfTheListsAreHighEnough() {
        String page = WIKI.site().pageWith(FILE, KIOSK);
        Visitor phone = WIKI.people()
                .anonymous(profile ->
                        profile.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true))
                .goOn(WIKI.site().session("admin"))
                .open("/pages/viewpage.action?pageId=" + page + "&fs-view=priorities");
        Locator root = phone.map().root();
        Locator foot = root.locator(".frontstage-score-foot");
        Locator screen = row(root, "A screen");
        assertThat(screen.getByText("Score", EXACTLY)).isVisible();
        assertThat(foot.locator("button:visible")).hasCount(0); // nothing is selected or set
        screen.getByText("Score", EXACTLY).tap();
        root.locator(".frontstage-score-form input[name=effort][value='2']").tap();
        screen.getByRole(AriaRole.CHECKBOX).tap();
        assertThat(foot.getByText("Save", EXACTLY)).isVisible();
        assertReachable(root.locator(
                ".frontstage-order :is(.frontstage-score-foot, .frontstage-score-actions) > button:visible"));
        foot.getByText("Undo", EXACTLY).tap();
        phone.open("/pages/viewpage.action?pageId=" + page + "&fs-view=table");
        assertThat(root.getByText("Read scores")).isVisible();
        assertReachable(
                root.locator(
                        ":is(.frontstage-table-tools, .frontstage-table-foot) > :is(a, button):visible, .frontstage-sort:visible"));
        assertThat((Number) phone.page()
                        .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }

    private static void assertReachable(Locator controls) {
        assertThat(controls.all()).hasSizeGreaterThan(3);
        for (Locator control : controls.all()) {
            assertThat(control.boundingBox().height).as(control.textContent()).isGreaterThanOrEqualTo(44);
        }
    }

    private static Visitor open(Visitor visitor, String page, String view) {
        visitor.open("/pages/viewpage.action?pageId=" + page + "&fs-view=" + view);
        assertThat(visitor.map().root().locator(".frontstage-score-grid")).isVisible();
        return visitor;
    }

    private static Locator row(Locator root, String title) {
        return root.locator(".frontstage-ranking > li", new Locator.LocatorOptions().setHasText(title));
    }

    private static void save(Locator within) {
        within.getByRole(AriaRole.BUTTON, named("Save").setExact(true)).click();
    }
}
