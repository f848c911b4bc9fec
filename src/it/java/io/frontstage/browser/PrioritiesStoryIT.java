package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.frontstage.sandbox.wiki.JiraLink;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What to do first: a product owner filters, scores, creates issues in order and passes the link on. */
class PrioritiesStoryIT {

    private static final String FILE = "order-ahead.yaml";

    private static Chromium chromium;
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.withJira(JiraLink.Kind.IMPERSONATING);
        chromium = Chromium.seeing("liberation", "LiberationSans-.*");
    }

    @AfterAll
    static void stop() {
        chromium.close();
        site.close();
    }

    /** On Monday: what hurts most, what to do first, scored by keys alone, saved as one version, issues in that order. */
    @Test
    void aProductOwnerSeesWhatToDoFirstScoresByKeysAndCreatesIssuesInThatOrder() {
        String unscored = Site.example(FILE).replace("            impact: 2\n            effort: 1\n", "");
        String page = site.pageWith(FILE, unscored);
        Visitor owner = new People(site, chromium).admin().read(page);
        Locator root = owner.map().root();
        owner.map().cards().first().focus();
        owner.press("f");
        // at once: the field's own script is loaded on first use
        owner.page().keyboard().type("severity:high,critical");
        owner.press("Enter");
        assertThat(root.locator(".frontstage-filter-count")).containsText("of 6 opportunities");
        root.locator(".frontstage-to-view[aria-current]").focus();
        owner.press("End");
        while (!owner.page()
                .locator(":focus")
                .getAttribute("data-frontstage-view")
                .equals("priorities")) {
            owner.press("ArrowLeft");
        }
        owner.press("Enter");
        Locator rows = root.locator(".frontstage-ranking > li");
        assertThat(rows.first()).containsText("Promise fewer cups per quarter hour");
        Locator card = root.locator(".frontstage-score-card", new Locator.LocatorOptions().setHasText("Say small"));
        assertThat(card).isHidden();
        assertThat(owner.page()).hasURL(Pattern.compile("fs-view=priorities"));

        root.getByRole(AriaRole.BUTTON, named("Clear").setExact(true)).click();
        assertThat(root.locator(".frontstage-score-tray")).containsText("Say small");
        card.focus();
        for (String key : List.of("i", "1", "e", "1", " ")) {
            owner.page().keyboard().press(key.equals(" ") ? "Space" : key);
        }
        for (int impact = 1; impact <= 5; impact++) {
            for (int effort = 1; effort <= 5; effort++) {
                int column = impact % 2 == 1 ? effort : 6 - effort;
                assertThat(card).hasAttribute("aria-label", Pattern.compile("impact " + impact + ", effort " + column));
                owner.press(effort == 5 ? "ArrowUp" : impact % 2 == 1 ? "ArrowRight" : "ArrowLeft");
            }
        }
        assertThat(root.locator(".frontstage-draft-counts")).containsText("2 changes not saved");
        rows.first().evaluate("row => row.dataset.before = ''");
        owner.press("Control+s");
        assertThat(root.locator(".frontstage-draft-status")).containsText("Saved as version 2.");
        assertThat(root.locator("[data-before]")).hasCount(0); // the list is drawn anew
        assertThat(site.file(page)).contains("impact: 5\n            effort: 5");

        for (String title : List.of("Say small", "Second machine", "Promise fewer cups")) {
            Locator box =
                    rows.filter(new Locator.FilterOptions().setHasText(title)).getByRole(AriaRole.CHECKBOX);
            // what Jira says may move the row between two keys
            for (int tries = 0; tries < 3 && !box.isChecked(); tries++) {
                box.press("Space");
            }
        }
        root.getByRole(AriaRole.BUTTON, named("Create 2 Jira issues")).click();
        Locator summaries = owner.page().getByRole(AriaRole.DIALOG).getByLabel("Summary");
        assertThat(summaries.first()).hasValue("Promise fewer cups per quarter hour");
        assertThat(summaries.nth(1)).hasValue("Say small, medium, large");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
