package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessible;
import static io.frontstage.browser.Accessibility.axe;
import static io.frontstage.browser.MapOnPage.named;
import static io.frontstage.browser.MapOnPage.scoreCard;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What to do first: a product owner filters, scores, creates issues in order and passes the link on. */
class PrioritiesStoryIT {

    private static final String FILE = "order-ahead.yaml";

    @RegisterExtension
    static final TrackedWiki WIKI = new TrackedWiki();

    /**
     * What hurts most and what to do first, scored with keys alone, saved as one version, with issues in that order.
     */
    @Test
    void aProductOwnerSeesWhatToDoFirstScoresByKeysAndCreatesIssuesInThatOrder() {
        String unscored = Site.example(FILE).replace("            impact: 2\n            effort: 1\n", "");
        String page = WIKI.site().pageWith(FILE, unscored);
        Visitor owner = WIKI.people().admin().read(page);
        Locator root = owner.map().root();
        owner.map().cards().first().focus();
        owner.press("f");
        // typed at once, although the field's script is only loaded now
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
        assertThat(root.locator("[data-before]")).hasCount(0); // the list has been redrawn
        assertThat(WIKI.site().file(page)).contains("impact: 5\n            effort: 5");

        assertThat(root.locator(".frontstage-score-foot")).containsText("Set owner");
        assertThat(root.locator(".frontstage-score-foot")).not().containsText("Jira issue");
        for (String title : List.of("Say small", "Second machine", "Promise fewer cups")) {
            Locator box =
                    rows.filter(new Locator.FilterOptions().setHasText(title)).getByRole(AriaRole.CHECKBOX);
            // data from Jira may move the row between two keys
            for (int tries = 0; tries < 3 && !box.isChecked(); tries++) {
                box.press("Space");
            }
        }
        root.getByRole(AriaRole.BUTTON, named("Create 2 Jira issues")).click();
        Locator summaries = owner.page().getByRole(AriaRole.DIALOG).getByLabel("Summary");
        assertThat(summaries.first()).hasValue("Promise fewer cups per quarter hour");
        assertThat(summaries.nth(1)).hasValue("Say small, medium, large");
    }

    /**
     * The same from filter to comment: with the mouse, clicking bars and dragging; with keys alone, typing the filter
     * and the scores.
     */
    @ParameterizedTest
    @EnumSource(Hands.class)
    void threeIssuesInOrderALinkToTheViewAndThreeRowsForAComment(Hands by) {
        String page = WIKI.site().pageWith("kiosk.yaml", KIOSK);
        People people = WIKI.people();
        Visitor owner = people.admin().read(page);
        Locator root = owner.map().root();
        assertThat(root.locator(".frontstage-to-filter")).isVisible();
        if (by == Hands.MOUSE) {
            root.locator(".frontstage-progress-line").click();
            for (String value : List.of("Kiosk team", "High", "Critical")) {
                root.locator(".frontstage-progress-table")
                        .getByRole(AriaRole.BUTTON, named(value))
                        .click();
            }
            root.locator(".frontstage-filter input").fill("status:open");
        } else {
            owner.map().cards().first().focus();
            owner.press("f");
            owner.page().keyboard().type("owner:\"Kiosk team\"; severity:high,critical; status:open");
        }
        owner.press("Enter");
        assertThat(root.locator(".frontstage-filter-count")).containsText("4 of 6 pains · 4 of 6 opportunities");

        if (by == Hands.MOUSE) {
            root.locator("[data-frontstage-view=priorities]").click();
        } else { // the tabs are a single Tab stop
            by.goTo(root.locator(".frontstage-to-view[aria-current]"));
            for (int tab = 0; tab < 4; tab++) {
                owner.press("ArrowRight");
            }
            owner.press("Enter");
        }
        Locator rows = root.locator(".frontstage-ranking > li:visible");
        assertThat(rows).hasCount(4);
        assertThat(rows.first()).containsText("A second card reader");
        assertThat(rows.first().locator(".frontstage-reason-line")).containsText("Solves a critical pain");
        assertThat(rows.first().locator(".frontstage-reason-line")).containsText("little effort");
        Locator unscored =
                root.locator(".frontstage-score-card", new Locator.LocatorOptions().setHasText("Prices on the cups"));
        if (by == Hands.MOUSE) {
            unscored.dragTo(root.getByRole(AriaRole.GRIDCELL, named("Impact 4, effort 2")));
        } else {
            unscored.focus();
            for (String key : List.of("i", "4", "e", "2")) {
                owner.press(key);
            }
        }
        assertThat(unscored).hasAttribute("aria-label", "Prices on the cups: impact 4, effort 2");
        by.press(root.getByRole(AriaRole.BUTTON, named("Save").setExact(true)));
        assertThat(root.locator(".frontstage-draft-status")).containsText("Saved as version 2.");

        for (int row = 0; row < 3; row++) {
            Locator box = rows.nth(row).getByRole(AriaRole.CHECKBOX);
            if (by == Hands.MOUSE) {
                box.check();
            } else {
                by.goTo(box);
                owner.press("Space");
            }
            assertThat(box).isChecked();
        }
        List<String> first = List.of("A second card reader", "Prices on the cups", "Two queues");
        by.press(root.locator(".frontstage-score-foot").getByRole(AriaRole.BUTTON, named("Copy as text")));
        assertThat(root.locator(".frontstage-draft-status")).containsText("Copied as text.");
        String copied = String.valueOf(owner.page().evaluate("navigator.clipboard.readText()"));
        // no second place, which belongs to the other team: a filter does not change places
        assertThat(copied.lines().filter(line -> line.matches("[0-9]+\\. .*")))
                .zipSatisfy(
                        List.of("1. " + first.get(0), "3. " + first.get(1), "4. " + first.get(2)),
                        (line, begin) -> assertThat(line).startsWith(begin + ": Solves "));
        Locator comment = owner.page().locator("#comments-section textarea").first();
        by.goTo(comment);
        owner.press("Control+v");
        assertThat(comment).hasValue(copied);

        by.press(root.getByRole(AriaRole.BUTTON, named("Create 3 Jira issues")));
        Locator dialog = owner.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Summary").first()).hasValue(first.get(0));
        by.press(dialog.getByRole(AriaRole.BUTTON, named("Create").setExact(true)));
        assertThat(dialog).hasCount(0);
        String saved = WIKI.site().file(page);
        assertThat(saved).containsPattern("(?s)A second card reader.*?issues");
        List<Integer> numbers = first.stream()
                .map(title -> Pattern.compile("(?s)opportunity: " + title + ".*?[A-Z]+-([0-9]+)")
                        .matcher(saved)
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertAccessible(axe(owner.page(), ".frontstage"), "Priorities");

        String link = owner.page().url();
        assertThat(link).contains("fs-view=priorities", "fs-filter=");
        Visitor team = people.reader().open(link.substring(WIKI.site().baseUrl().length()));
        Locator seen = team.map().root().locator(".frontstage-ranking > li:visible");
        assertThat(seen).hasCount(4);
        assertThat(seen.first()).containsText("A second card reader");
        team.map().root().locator("[data-frontstage-view=table]").click();
        assertThat(team.map().root().locator(".frontstage-items tbody tr:visible, .frontstage-rows tbody tr:visible"))
                .hasCount(8);
        assertAccessible(axe(team.page(), ".frontstage"), "Table, for a reader");
        team.open("/pages/viewpage.action?pageId=" + page + "&fs-view=customer&fs-filter=price");
        assertThat(team.map().root().locator(".frontstage-to-view[aria-current]"))
                .hasText("Customer");
        assertThat(team.page()).hasURL(Pattern.compile("view=customer.*fs-filter=price"));

        Visitor phone = people.anonymous(profile -> profile.setViewportSize(390, 844))
                .goOn(WIKI.site().session("reader"))
                .open(link.substring(WIKI.site().baseUrl().length()));
        Locator grid = phone.map().root().getByRole(AriaRole.GRID);
        assertThat(phone.map().root().locator(".frontstage-ranking > li:visible"))
                .hasCount(4);
        assertThat(grid).isHidden();
        phone.map().root().getByText("Impact and effort").click();
        assertThat(grid).isVisible();
        people.leave(false);
    }

    /** In the grid and in the list, with mouse and keys; values set together are one step to undo. */
    @Test
    void severalAreSelectedInFieldAndListGetAnOwnerAndLoseItAgain() {
        String page = WIKI.site().pageWith("kiosk.yaml", KIOSK.replace("    owner: Kiosk team\n", ""));
        Visitor owner = WIKI.people().admin().open("/pages/viewpage.action?pageId=" + page + "&fs-view=priorities");
        Locator root = owner.map().root();
        Locator selected = root.locator(".frontstage-ranking > .frontstage-selected");
        Locator counts = root.locator(".frontstage-score-counts");
        Locator unsaved = root.locator(".frontstage-draft-counts");
        scoreCard(root, "Two queues").click();
        assertThat(selected).containsText(new String[] {"Two queues"});
        scoreCard(root, "A lamp").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
        assertThat(counts).hasText("2 selected");
        root.getByRole(AriaRole.BUTTON, named("Set owner")).click();
        root.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Owner"))
                .fill("Night team");
        owner.press("Enter");
        assertThat(unsaved).hasText("2 changes not saved");
        scoreCard(root, "A lamp").focus();
        owner.press("Control+z");
        assertThat(unsaved).hasText("");

        scoreCard(root, "A hood").click();
        assertThat(counts).hasText("1 selected");
        Locator boxes = root.locator(".frontstage-ranking > li").getByRole(AriaRole.CHECKBOX);
        boxes.nth(0).press("Shift+ArrowDown");
        assertThat(boxes.nth(1)).isFocused();
        owner.press("Shift+ArrowDown");
        assertThat(boxes.nth(2)).isChecked();
        owner.press("Space");
        assertThat(boxes.nth(2)).not().isChecked();

        assertThat(counts).hasText("2 selected"); // selects the first two of the list, one of which is the hood
        root.locator(".frontstage-to-filter").click();
        root.locator(".frontstage-filter-field:not(.frontstage-early-filter)").fill("severity:low");
        owner.press("Enter");
        assertThat(counts).hasText("");
        root.getByRole(AriaRole.BUTTON, named("Clear").setExact(true)).click();
        assertThat(counts).hasText("2 selected");

        scoreCard(root, "No coins").press("Enter");
        assertThat(root.locator(".frontstage-score-form input:focus")).hasAttribute("name", "impact");
        owner.press("Escape");
        assertThat(scoreCard(root, "No coins")).isFocused();
        owner.press("i");
        owner.press("0");
        assertThat(scoreCard(root, "No coins")).hasAttribute("aria-label", Pattern.compile("impact \\?, effort 5"));
        assertThat(owner.troubles()).isEmpty();
    }

    /** A map without scores: the list is ranked by pain, and forms, one after the other, score it without a mouse. */
    @Test
    void nothingScoredIsSaidAndScoredOneAfterTheOther() {
        String page = WIKI.site().pageWith("kiosk.yaml", KIOSK.replaceAll(", (impact|effort): [1-5]", ""));
        Visitor owner = WIKI.people().admin().open("/pages/viewpage.action?pageId=" + page + "&fs-view=priorities");
        Locator root = owner.map().root();
        assertThat(root.locator(".frontstage-score-tray"))
                .containsText("Nothing is scored yet. The list is ranked by pain alone.");
        Hands.KEYBOARD.press(root.getByRole(AriaRole.BUTTON, named("Score one after the other")));
        Locator form = root.locator(".frontstage-score-form");
        for (int left = 6; left > 0; left--) {
            assertThat(form).hasCount(1);
            assertThat(form.locator("input:focus")).hasAttribute("name", "impact");
            owner.press("ArrowRight"); // from “not set” to 1
            form.locator("input[name=effort]:checked").focus();
            owner.press("ArrowRight");
            owner.press("Enter");
        }
        assertThat(form).hasCount(0);
        assertThat(root.locator(".frontstage-draft-counts")).hasText("12 changes not saved");
        assertThat(root.locator(".frontstage-score-tray")).hasCount(0);
        Locator more = root.getByRole(AriaRole.GRIDCELL, named("Impact 1, effort 1"));
        assertThat(more.locator(".frontstage-score-card")).hasCount(3);
        more.getByText("+3").click();
        assertThat(form).hasCount(1);
        assertThat(owner.troubles()).isEmpty();
    }

    private static final String KIOSK =
            """
            blueprint: Kiosk
            tracker: CX
            stages:
              - stage: Buy
                owner: Kiosk team
                steps:
                  - step: Pays
                    pains:
                      - { pain: The reader is slow, id: slow, severity: critical }
                      - { pain: The queue is long, id: queue, severity: high }
                      - { pain: The coins jam, id: coins, severity: high }
                      - { pain: Nobody knows the price, id: price, severity: high }
                      - { pain: The screen is dim, id: dim, severity: low }
                    opportunities:
                      - { opportunity: A lamp, solves: dim, impact: 2, effort: 2 }
                      - { opportunity: Two queues, solves: queue, impact: 3, effort: 3 }
                      - { opportunity: A second card reader, solves: slow, impact: 5, effort: 1, confidence: high }
                      - { opportunity: Prices on the cups, solves: price }
                      - { opportunity: No coins, solves: coins, impact: 1, effort: 5 }
                  - step: Drinks
                    owner: Floor team
                    pains: [ { pain: It is cold, id: cold, severity: critical } ]
                    opportunities: [ { opportunity: A hood, solves: cold, impact: 5, effort: 1 } ]
            """;
}
