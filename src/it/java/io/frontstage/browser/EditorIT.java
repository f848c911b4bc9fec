package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessible;
import static io.frontstage.browser.Accessibility.assertAccessibleByDayAndNight;
import static io.frontstage.browser.Accessibility.axe;
import static io.frontstage.browser.EditorOnPage.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Editing a map on its page: the text on the left, the map on the right. */
class EditorIT {

    private static final String FILE = "coffee.blueprint.yaml";

    private static final String EDITOR = ".frontstage-editor";

    private static final String COFFEE =
            """
            # kept
            blueprint: Order-ahead coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    frontstage: Shows the pickup time
                    pains:
                      - The card is declined
                    opportunities: Pay in the app
            """;

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    /** The text is not evaluated during typing: the map stays, and is dimmed when the cursor leaves the line. */
    @Test
    void aProblemWhileTypingIsSaidOverTheMapWhichDoesNotJump() {
        String page = wiki.site().pageWith("claim.yaml", Site.example("home-insurance-claim.yaml"));
        Visitor person = wiki.people().editor().read(page);
        Locator editor = EditorOnPage.open(person);
        Locator map = editor.locator(".frontstage-edit-map");
        Locator pane = editor.locator(".frontstage-edit-pane");
        double top = map.boundingBox().y;
        person.press("Control+Home");
        person.page().keyboard().type("x: \"");
        assertThat(editor.locator(".frontstage-edit-reason")).containsText("last version");
        assertThat(map.boundingBox().y).isEqualTo(top);
        person.press("ArrowDown");
        assertThat(pane).hasClass(Pattern.compile("frontstage-stale"));
        assertThat(map.boundingBox().y).isEqualTo(top);
        person.press("Control+z");
        assertThat(editor.locator(".frontstage-edit-reason")).isEmpty();
        assertThat(pane).not().hasClass(Pattern.compile("frontstage-stale"));

        Locator text = editor.locator(".cm-editor");
        double height = text.boundingBox().height;
        Locator hints =
                editor.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Hints: ")));
        hints.click();
        assertThat(editor.getByText("4 hand-overs without a label")).isVisible();
        assertThat(text.boundingBox().height).isEqualTo(height);
        person.press("Escape");
        assertThat(editor.getByText("4 hand-overs without a label")).isHidden();
    }

    @Test
    void aMisspeltKeyIsMendedByOneClickAndThePageShowsWhatWasSaved() {
        String page = wiki.site().pageWith(FILE, COFFEE);
        Visitor person = wiki.people().editor().read(page);
        assertThat(person.map().cards().first()).isVisible();
        assertThat(person.requests()).noneMatch(address -> address.contains("map-editor"));

        Locator editor = EditorOnPage.open(person);
        Locator map = editor.locator(".frontstage-edit-map");
        assertThat(map).containsText("Shows the pickup time");
        write(person, COFFEE.replace("frontstage:", "backstge:"));

        Locator problem = editor.locator(".frontstage-edit-problem");
        assertThat(problem).containsText("did you mean “backstage”?");
        assertThat(problem).containsText("Line 7");
        assertAccessibleByDayAndNight(person.page(), EDITOR, "the editor with a problem");
        assertThat(editor.locator(".cm-lintRange-warning")).hasText("backstge");
        assertThat(map.locator("svg").first()).not().containsText("Shows the pickup time");
        problem.getByRole(AriaRole.BUTTON, named("Write “backstage”")).click();
        assertThat(map).containsText("Shows the pickup time");
        assertThat(editor.getByText("No problems")).isVisible();

        Locator pain = map.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName("The card is declined"));
        pain.click();
        assertThat(editor.locator(".cm-activeLine")).hasText("- The card is declined");
        assertThat(pain).hasAttribute("aria-selected", "true");

        editor.getByLabel("What did you change?").fill("It is done behind the line");
        editor.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(editor.getByText("Saved as version 2")).isVisible();
        editor.getByRole(AriaRole.BUTTON, named("Close")).click();

        assertThat(editor).hasCount(0);
        assertThat(person.map().button("Edit")).isFocused();
        assertThat(person.map().root().locator(".frontstage-source")).containsText("version 2");
        assertThat(wiki.site().file(page)).isEqualTo(COFFEE.replace("frontstage:", "backstage:"));
        person.open("/pages/viewpageattachments.action?pageId=" + page);
        assertThat(person.page().locator("body")).containsText("It is done behind the line");
    }

    @Test
    void wordsAreProposedWhileTypingAndKeysExplained() {
        Visitor person = wiki.people().editor().read(wiki.site().pageWith(FILE, COFFEE));
        person.page().setViewportSize(1440, 900);
        Locator editor = EditorOnPage.open(person);
        Locator guide = editor.getByRole(AriaRole.COMPLEMENTARY, named("Guide"));
        assertThat(guide.getByLabel("Done")).hasCount(3);
        assertAccessible(axe(person.page(), EDITOR), "the editor with its guide");
        guide.getByRole(AriaRole.BUTTON, named("Go there: Thoughts and emotions"))
                .click();
        assertThat(editor.locator(".cm-activeLine")).hasText("- step: Pays");
        editor.getByRole(AriaRole.BUTTON, named("Guide")).click();
        assertThat(guide).isHidden();
        editor.locator(".cm-content").focus();
        person.page().keyboard().press("Control+End");
        person.page().keyboard().type("        wa");

        Locator proposals = editor.locator(".cm-tooltip-autocomplete");
        assertThat(proposals).containsText("wait");
        assertThat(proposals).containsText("how long the customer waits, on top of the time");
        person.page().waitForTimeout(150);
        person.page().keyboard().press("Enter");
        person.page().keyboard().type("2m");
        assertThat(editor.locator(".cm-activeLine")).hasText("wait: 2m");

        person.page().keyboard().press("Enter");
        person.page().keyboard().type("poli");
        assertThat(proposals).containsText("policy");
        person.page().waitForTimeout(150); // CodeMirror ignores keys for a proposal that has only just appeared
        person.page().keyboard().press("Enter");
        assertThat(editor.locator(".cm-activeLine").textContent()).isEqualTo("        policy: ");

        person.page().keyboard().press("ArrowUp");
        person.page().keyboard().press("F1");
        assertThat(editor.locator(".frontstage-edit-meant"))
                .hasText(
                        "wait: how long the customer waits, on top of the time. A duration: 30s, 1h30m, 2w-6w (s, m, h, d, w)");
        editor.locator(".cm-line", new Locator.LocatorOptions().setHasText("stages:"))
                .locator("span")
                .first()
                .hover();
        assertThat(editor.locator(".frontstage-edit-meaning")).containsText("its phases, from left to right");
    }

    @Test
    void aTextThatCannotBeReadLeavesTheLastMapAndSaysWhy() {
        Visitor person = wiki.people().editor().read(wiki.site().pageWith(FILE, COFFEE));
        Locator editor = EditorOnPage.open(person);

        write(person, COFFEE.replace("Order-ahead coffee", "Coffee: ordered ahead"));

        assertThat(editor.locator(".frontstage-stale")).containsText("Text that contains a colon followed by a space");
        assertThat(editor.locator(".frontstage-edit-map")).containsText("Order-ahead coffee");
        editor.getByRole(AriaRole.BUTTON, named("Put it in quotes")).click();
        assertThat(editor.locator(".frontstage-edit-map")).containsText("Coffee: ordered ahead");
        assertThat(editor.locator(".frontstage-stale")).hasCount(0);
        write(person, Site.example("order-ahead.yaml").replaceFirst("frontstage:", "frontstge:"));
        assertThat(editor.getByRole(AriaRole.BUTTON, named("Write “frontstage”")))
                .isInViewport();
        person.page().locator(".cm-content").click();
        person.press("Control+a"); // Escape also clears this selection
        person.press("Escape");
        person.press("Tab");
        assertThat(editor.locator(".cm-content")).not().isFocused();
    }

    @Test
    void whatIsNotSavedIsOfferedAgainAndBroughtTogetherWithWhatOthersSaved() {
        String page = wiki.site().pageWith(FILE, COFFEE);
        Visitor person = wiki.people().editor().read(page);
        EditorOnPage.open(person);
        String mine = COFFEE.replace("Pays", "Pays ahead");
        write(person, mine);
        assertThat(person.page().getByText("Not saved yet")).isVisible();
        person.page().onDialog(dialog -> dialog.accept());
        wiki.site().attachNewer(page, COFFEE.replace("Order-ahead coffee", "Coffee for all"));

        person.read(page);
        Locator editor = EditorOnPage.open(person);
        assertThat(editor.locator(".cm-content")).containsText("Coffee for all");
        editor.getByRole(AriaRole.BUTTON, named("Continue with them")).click();
        assertThat(editor.locator(".cm-content")).containsText("Pays ahead");
        editor.getByRole(AriaRole.BUTTON, named("Save")).click();

        assertThat(editor.getByText("Saved as version 3, together with what others saved meanwhile"))
                .isVisible();
        assertThat(editor.locator(".cm-content")).containsText("Coffee for all");
        assertThat(wiki.site().file(page)).isEqualTo(mine.replace("Order-ahead coffee", "Coffee for all"));

        wiki.site().attachNewer(page, mine.replace("Pays ahead", "Pays in the app"));
        write(person, mine.replace("Pays ahead", "Pays by phone"));
        editor.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(editor.getByText("Others changed this map")).isVisible();
        assertThat(wiki.site().file(page)).contains("Pays in the app");
        Locator choice = editor.locator(".frontstage-edit-choice");
        assertThat(choice).containsText("Pays in the app");
        assertThat(choice).containsText("Line 6 (1 of 1)");
        assertAccessible(axe(person.page(), EDITOR), "two versions to choose from");
        choice.getByLabel("Mine").check();
        editor.getByRole(AriaRole.BUTTON, named("Continue with these")).click();
        assertThat(editor.locator(".frontstage-edit-map")).containsText("Pays by phone");
        editor.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(editor.getByText("Saved as version 5")).isVisible();
        assertThat(wiki.site().file(page)).contains("Pays by phone").doesNotContain("Pays in the app");
        assertThat(person.troubles()).allMatch(trouble -> trouble.contains("409"));
    }

    /** A server that is down, an expired session, a withdrawn permission, a deleted page: one after the other. */
    @Test
    void whateverKeepsATextFromBeingSavedItStaysWithTheReasonAndAWayToKeepIt() {
        String page = wiki.site().pageWith(FILE, COFFEE);
        Visitor person = wiki.people().editor().read(page);
        Locator editor = EditorOnPage.open(person);
        String mine = COFFEE.replace("Pays", "Pays ahead");
        write(person, mine);
        assertThat(editor.locator(".frontstage-edit-map")).containsText("Pays ahead");
        person.page().route("**/maps/*/text", Route::abort);
        assertKept(person, "The wiki does not answer");
        person.page().unroute("**/maps/*/text");

        Cookie session = person.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        person.page().context().clearCookies();
        assertKept(person, "Log in");
        person.page().context().addCookies(List.of(session));

        wiki.site().restrict(page, "admin");
        assertKept(person, "This map does not exist, or you are not allowed to see it");
        wiki.site().delete(page);
        assertKept(person, "This map does not exist");

        Download kept = person.page().waitForDownload(() -> editor.getByRole(AriaRole.BUTTON, named("Download my text"))
                .click());
        assertThat(kept.path()).hasContent(mine);
        assertThat(person.troubles()).hasSize(4).allMatch(trouble -> trouble.contains("/text"));
    }

    private static void assertKept(Visitor person, String reason) {
        Locator editor = EditorOnPage.of(person);
        editor.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(editor.locator(".frontstage-edit-notice")).containsText(reason);
        assertThat(editor.getByRole(AriaRole.BUTTON, named("Download my text"))).isVisible();
        assertThat(editor.getByText("Not saved yet")).isVisible();
        assertThat(editor.locator(".cm-content")).containsText("Pays ahead");
    }

    @Test
    void whoMayOnlyReadIsNotOfferedToWriteNorToldWhatIsWrong() {
        String misspelt = "- {pain: The card is declined, issues: [CX-9], sevrity: high}";
        String page = wiki.site().pageWith(FILE, COFFEE.replace("- The card is declined", misspelt));
        Visitor reader = wiki.people().reader().read(page);

        // this arrives together with the person's permissions
        assertThat(reader.map().root().locator(".frontstage-progress-text")).isVisible();
        assertThat(reader.map().button("Edit")).hasCount(0);
        assertThat(reader.notice()).isHidden();

        Visitor editor = wiki.people().editor().read(page);
        assertThat(editor.notice()).isVisible();
        assertThat(editor.notice()).containsText("Problems in this definition: 1");
        assertThat(editor.map().button("Edit")).isVisible();
    }

    @Test
    void whoMayWriteNeedNotWaitForJira() {
        String page = wiki.site().pageWith(FILE, COFFEE);
        Visitor editor = wiki.people().editor();
        editor.page().route("**/maps/*/progress*", neverAnswered -> {});

        editor.read(page);

        assertThat(editor.map().button("Edit")).isVisible();
        assertThat(editor.map().root().locator(".frontstage-progress-text")).hasCount(0);
    }

    @Test
    void aFileThatWasNeverDrawnIsMendedOnThePage() {
        String page = wiki.site().pageWith(FILE, "blueprint: Coffee\nstages: [\n");
        Visitor person = wiki.people().editor().read(page);
        person.page().locator("[data-frontstage=unread] .frontstage-edit").click();
        Locator editor = EditorOnPage.of(person);
        assertThat(editor.locator(".frontstage-edit-problem").first()).isVisible();
        assertThat(editor.locator(".frontstage-edit-reason")).not().containsText("last version");
        assertThat(editor.locator(".frontstage-edit-map svg")).hasCount(0);

        write(person, COFFEE);
        assertThat(editor.locator(".frontstage-edit-map svg").first()).isVisible();
        editor.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(editor.getByText("Saved as version 2")).isVisible();
        editor.getByRole(AriaRole.BUTTON, named("Close")).click();

        assertThat(person.map().cards().first()).isVisible();
        assertThat(person.map().root().locator(".frontstage-source")).containsText("version 2");
        assertThat(person.map().button("Edit")).isVisible();
        assertThat(person.troubles()).isEmpty();
    }

    @Test
    void whoWritesIsToldWhoElseDoes() {
        Visitor editor = wiki.people().editor().read(wiki.site().pageWith(FILE, COFFEE));
        String map = editor.map().root().getAttribute("data-frontstage-map");
        RequestOptions nothing = RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setHeader("X-Atlassian-Token", "no-check")
                .setData("{}");
        wiki.people()
                .writer()
                .page()
                .request()
                .post(wiki.site().baseUrl() + "/rest/frontstage/1.0/maps/" + map + "/at-work", nothing);

        Locator status = EditorOnPage.open(editor).locator(".frontstage-edit-others[role=status]");

        assertThat(status)
                .hasText("Wim Writer is also editing this map. Once you have both saved, your changes are merged.");
        assertAccessible(axe(editor.page(), EDITOR), "the editor with somebody else at work");
    }

    @Test
    void whatIsImportedTakesTheTextsPlaceAsOneChangeInTheTextsOwnSyntax() {
        String json = "{\"blueprint\": \"Coffee\", \"stages\": [{\"stage\": \"Order\", \"steps\": [\"Pays\"]}]}";
        String page = wiki.site().pageWith("coffee.blueprint.json", json);
        Visitor person = wiki.people().editor().read(page);
        Locator editor = EditorOnPage.open(person);
        assertThat(person.requests()).noneMatch(address -> address.contains("import-dialog"));
        byte[] sheet = "Stage,Brew\nStep,Pours\nHost,Smiles\n".getBytes(StandardCharsets.UTF_8);

        editor.locator("input[type=file]").setInputFiles(new FilePayload("Tea.csv", "text/csv", sheet));
        Locator dialog =
                person.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Import “Tea.csv”"));
        assertThat(dialog).containsText("“Host” is not a built-in lane");
        assertThat(dialog.getByRole(AriaRole.IMG)).isVisible();
        dialog.getByRole(AriaRole.BUTTON, named("Replace the text")).click();

        assertThat(dialog).hasCount(0);
        assertThat(editor.locator(".cm-content")).isFocused();
        assertThat(editor.locator(".cm-content")).containsText("\"blueprint\": \"Tea\"");
        assertThat(editor.locator(".frontstage-edit-map")).containsText("Smiles");
        assertThat(editor.getByText("Not saved yet")).isVisible();
        person.press("Control+z");
        assertThat(editor.locator(".cm-content")).hasText(json);
        assertThat(editor.locator(".frontstage-edit-status")).isEmpty();
        assertThat(wiki.site().file(page)).isEqualTo(json);
        assertThat(person.troubles()).isEmpty();
    }

    /** Replaces the whole text, as if by pasting. */
    private static void write(Visitor person, String text) {
        person.page().locator(".cm-content").click();
        person.press("Control+a");
        person.page().keyboard().insertText(text);
    }
}
