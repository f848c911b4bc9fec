package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.frontstage.sandbox.wiki.JiraLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What differs between journey and service: a service designer makes pains of gaps, and one an issue, and sets one aside. */
class GapsStoryIT {

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

    /** The first pain by keys alone, the second by mouse; then one is set aside, taken back and set aside again. */
    @Test
    void aServiceDesignerMakesPainsOfGapsAndSetsOneAsideAndSavesThemAsOneVersion() {
        String page = site.pageWith(FILE, Site.example(FILE));
        Visitor designer = new People(site, chromium).admin().read(page);
        Locator root = designer.map().root();
        root.locator(".frontstage-to-view[data-frontstage-view=compare]").click();
        Locator lines = root.locator(".frontstage-gap-list li[data-frontstage-gap]");
        assertThat(lines).hasCount(11);

        button(root, "Next gap").focus();
        designer.press("n");
        assertThat(selected(root, "li")).containsText("Dana is low here");
        assertThat(selected(root, "a.frontstage-gap")).hasCount(1);
        assertThat(selected(root, "a.frontstage-step")).hasAttribute("aria-label", "Checks the time");
        Accessibility.assertAccessibleByDayAndNight(designer.page(), ".frontstage-list", "a gap is open");
        designer.press("Tab");
        assertThat(button(root, "Make it a pain")).isFocused();
        designer.press("Enter");
        assertThat(selected(root, "li").getByLabel("Pain")).isFocused();
        designer.page().keyboard().type("The train does not wait");
        designer.press("Enter");
        assertThat(selected(root, "li")).containsText("New pain: The train does not wait (not saved)");

        designer.press("ArrowDown");
        assertThat(selected(root, "li")).containsText("Sam is low here");
        button(selected(root, "li"), "Make it a pain").click();
        selected(root, "li").getByLabel("Pain").fill("The sign points the wrong way");
        button(selected(root, "li"), "Make it a pain").last().click();

        root.locator("a.frontstage-gap[aria-label*='both low here']").click();
        assertThat(selected(root, "li")).containsText("Staff (−2, under fire)");
        setAside(root);
        assertThat(root.locator(".frontstage-gap-counts")).containsText("3 changes not saved");
        designer.press("Control+z");
        assertThat(root.locator(".frontstage-gap-counts")).containsText("2 changes not saved");
        setAside(root);
        designer.press("Control+s");

        assertThat(root.locator(".frontstage-gap-status")).containsText("Saved as version 2.");
        assertThat(lines).hasCount(8 + 2); // each new pain lacks an owner
        assertThat(site.file(page))
                .contains("pain: The train does not wait\n            for: dana\n            severity: medium")
                .contains(
                        "pain: The sign points the wrong way\n", "check: staff-low", "reason: Peak hours are meant so");
        assertThat(root.locator(".frontstage-gaps-aside > summary")).containsText("Set aside (");
        assertThat(root.locator(".frontstage-to-view[data-frontstage-view=compare]"))
                .containsText("10");

        lines.filter(new Locator.FilterOptions().setHasText("Dana is low here (−1), and"))
                .locator("summary")
                .click();
        button(selected(root, "li"), "Create issue").click();
        selected(root, "li").getByLabel("Pain").fill("The photo is refused");
        button(selected(root, "li"), "Create issue").last().click();
        Locator dialog = designer.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Summary")).hasValue("The photo is refused");
        button(dialog, "Cancel").click();
        assertThat(selected(root, "li").getByLabel("Pain")).hasValue("The photo is refused");
        button(selected(root, "li"), "Create issue").last().click();
        button(dialog, "Create").click();

        assertThat(dialog).hasCount(0);
        assertThat(site.file(page)).contains("pain: The photo is refused\n            id: the-photo-is-refused\n");
        assertThat(lines).hasCount(10 - 1);
        button(root, "Undo").click();
        assertThat(root.locator(".frontstage-gap-status")).containsText("Version 4 no longer has the pain.");
        assertThat(site.file(page)).doesNotContain("The photo is refused");
    }

    private static void setAside(Locator root) {
        button(selected(root, "li"), "Set aside…").click();
        selected(root, "li").getByLabel("Why it is no gap").fill("Peak hours are meant so");
        button(selected(root, "li"), "Set aside").last().click();
    }

    private static Locator selected(Locator root, String what) {
        return root.locator(what + "[data-frontstage-selected]");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
