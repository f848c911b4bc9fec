package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.MapOnPage.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.frontstage.sandbox.wiki.JiraLink;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From pain point to fix: an issue is created on the map, its status changes in Jira, and the map shows it; Jira's
 * issue leads back to the card.
 */
class JiraStoryIT {

    private static final String FILE = "order-ahead.yaml";
    private static final String PAIN = "opening-hours-are-often-wrong";

    @RegisterExtension
    static final TrackedWiki WIKI = new TrackedWiki();

    @AfterEach
    void linkAsBefore() {
        WIKI.site().link(JiraLink.Kind.IMPERSONATING, true);
    }

    /**
     * The whole way from the page to Jira and back. With keys, the person authorises at another place than with the
     * mouse.
     */
    @ParameterizedTest
    @CsvSource({"MOUSE, IMPERSONATING", "KEYBOARD, OAUTH"})
    void aProductOwnerMakesAnIssueOfAPainAndFollowsItUntilItIsDone(Hands by, JiraLink.Kind link) {
        WIKI.site().link(link, by == Hands.MOUSE);
        WIKI.site().trouble(InJira.REVOKED);
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        People people = WIKI.people();
        Visitor owner = people.admin().read(page);
        assertThat(owner.map().root().locator(".frontstage-progress-text")).containsText("improvements done");

        by.open(owner.map(), PAIN);
        by.press(owner.map().details().getByRole(AriaRole.BUTTON, named("Create Jira issue")));
        Locator dialog = owner.page().getByRole(AriaRole.DIALOG);
        if (link == JiraLink.Kind.OAUTH) {
            InJira.allow(by, dialog);
        }
        assertThat(dialog.getByLabel("Summary")).hasValue("Opening hours are often wrong");
        assertThat(dialog.getByLabel("Summary")).isFocused();
        assertThat(dialog.getByLabel("Project")).hasValue("CX");
        assertThat(dialog.getByLabel("Description")).hasValue(Pattern.compile("Picks a café[\\s\\S]*item=" + PAIN));
        by.write(dialog.getByLabel("Summary"), " on Sundays");
        WIKI.site().trouble(InJira.REVOKED);
        by.press(dialog.getByRole(AriaRole.BUTTON, named("Create").setExact(true)));
        if (link == JiraLink.Kind.OAUTH) {
            InJira.allow(by, dialog);
        }

        String key = madeIssue(owner);
        Locator details = owner.map().details();
        assertThat(details.locator(".frontstage-issue-line"))
                .containsText("Opening hours are often wrong on SundaysImprovement · unassigned");
        assertThat(details.locator(".frontstage-lozenge").first()).hasText("To Do");
        assertThat(WIKI.site().file(page)).containsPattern("issues: \\[?" + key);
        int done = improvementsDone(owner);

        Visitor developer = InJira.reading(people, WIKI.site(), by, key);
        Page jira = developer.page();
        by.press(jira.getByRole(AriaRole.BUTTON, InJira.button("Done")));
        by.press(jira.getByRole(AriaRole.BUTTON, InJira.button("editor")));
        by.press(owner.map().root().locator(".frontstage-progress-line"));
        by.press(owner.map().button("Refresh"));
        assertThat(details.locator(".frontstage-lozenge").first()).hasText("Done");
        assertThat(details.locator(".frontstage-issue-line")).containsText("Improvement · Edith Editor");
        assertThat(owner.map().scroller().locator(".frontstage-issue:has-text('" + key + "') .frontstage-is-done"))
                .hasCount(1);
        assertThat(improvementsDone(owner)).isEqualTo(done + 1);

        Locator panel = jira.locator(".frontstage-map");
        assertThat(panel).containsText("Order-ahead coffee");
        assertThat(panel).containsText("Decide › Picks a café");
        assertThat(panel.locator(".aui-lozenge").first()).hasText("Medium");
        assertThat(panel.getByRole(AriaRole.IMG, named("How the customer feels: 0 on a scale")))
                .isVisible();
        by.press(panel.locator("a[href*='item=" + PAIN + "']"));
        MapOnPage map = new MapOnPage(jira, jira.locator(".frontstage[data-frontstage]"));
        assertThat(map.details()).containsText(key);
        assertThat(developer.troubles())
                .allMatch(trouble -> trouble.startsWith(
                        "asked another host for " + WIKI.site().baseUrl()));
        assertThat(owner.troubles())
                .allMatch(trouble -> trouble.startsWith(
                        "asked another host for " + WIKI.site().jiraUrl()));
        people.leave(false);
    }

    @Test
    void theDialogsComeWithTheFirstClickAndItIsSaidWhenTheyCannot() {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        People people = WIKI.people();
        Visitor editor = people.editor().open("/pages/viewpage.action?pageId=" + page + "&item=" + PAIN);
        Locator link = editor.map().details().getByRole(AriaRole.BUTTON, named("Link issue"));
        assertThat(link).isVisible();
        assertThat(editor.requests()).noneMatch(address -> address.contains("issue-dialogs"));

        editor.page().route("**/*issue-dialogs.js*", Route::abort);
        link.click();
        assertThat(editor.map().status()).containsText("The wiki does not answer");
        assertThat(link).isFocused();

        editor.page().unroute("**/*issue-dialogs.js*");
        editor.page().evaluate("() => delete window.WRM");
        link.click();
        assertThat(editor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.SEARCHBOX))
                .isFocused();
        editor.troubles();
        people.leave(false);
    }

    @Test
    void anIssueThatIsThereAlreadyIsLinkedByItsKeyAndLeftAgain() {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        String before = WIKI.site().file(page);
        People people = WIKI.people();
        Visitor editor = people.editor().open("/pages/viewpage.action?pageId=" + page + "&item=" + PAIN);

        editor.map().details().getByRole(AriaRole.BUTTON, named("Link issue")).click();
        editor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.SEARCHBOX).fill("CX-9");
        editor.press("Enter");
        assertThat(editor.map().details().locator(".frontstage-issue-line")).containsText("CX-9");
        assertThat(changedLines(before, WIKI.site().file(page))).hasSizeLessThanOrEqualTo(3);

        Locator unlink = editor.map().details().getByRole(AriaRole.BUTTON, named("Unlink CX-9"));
        Locator lines = editor.map().details().locator(".frontstage-issue-line");
        assertThat(editor.map().status()).containsText("Linked CX-9.");
        unlink.click();
        assertThat(lines).hasCount(0);
        Locator note = editor.map()
                .root()
                .locator(".frontstage-trouble")
                .filter(new Locator.FilterOptions()
                        .setHasText("CX-9 is no longer linked to “Opening hours are often wrong”."));
        note.getByRole(AriaRole.BUTTON, named("Undo")).click();
        assertThat(lines).containsText("CX-9");
        assertThat(note).hasCount(0);
        assertThat(changedLines(before, WIKI.site().file(page))).hasSizeLessThanOrEqualTo(3);

        unlink.click();
        assertThat(lines).hasCount(0);
        assertThat(WIKI.site().file(page)).containsOnlyOnce("CX-9"); // the other one belongs to another item
        people.leave(false);
    }

    @Test
    void whatJiraAsksForMoreIsFilledInInItsOwnFormAndLinkedByTheKey() {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        People people = WIKI.people();
        Visitor editor = people.editor().open("/pages/viewpage.action?pageId=" + page + "&item=" + PAIN);
        editor.map().button("Full screen").click();
        editor.map()
                .details()
                .getByRole(AriaRole.BUTTON, named("Create Jira issue"))
                .click();
        Locator dialog = editor.page().getByRole(AriaRole.DIALOG);

        dialog.getByLabel("Project").selectOption("OPS");
        assertThat(dialog.locator(".frontstage-about-type")).containsText("Cost centre");
        assertThat(dialog.getByRole(AriaRole.BUTTON, named("Create").setExact(true)))
                .hasCount(0);
        dialog.getByLabel("Summary").fill("Hours & days");
        assertThat(dialog.getByRole(AriaRole.LINK, named("Open Jira’s form, filled in"))
                        .getAttribute("href"))
                .startsWith(WIKI.site().jiraUrl() + "/secure/CreateIssueDetails!init.jspa?pid=10002&issuetype=")
                .contains("&summary=Hours%20%26%20days&description=*Pain%20point");
        dialog.getByLabel("Key of the issue created there").fill(WIKI.site().jiraUrl() + "/browse/OPS-1");
        editor.press("Enter");

        assertThat(editor.map().details().locator(".frontstage-issue-line")).containsText("OPS-1");
        assertThat(editor.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(editor.map().root()).hasClass(Pattern.compile("frontstage-full"));
        assertThat(editor.map().details().getByRole(AriaRole.BUTTON, named("Create Jira issue")))
                .isFocused();
        people.leave(false);
    }

    @Test
    void severalAreMadeAtOnceAndTheOneThatFailedIsTriedAgain() {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        People people = WIKI.people();
        Visitor editor = people.editor().read(page);
        editor.map().root().locator(".frontstage-progress-line").click();
        editor.map().button("Create Jira issues").click();
        Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
        editor.page().waitForResponse("**/required?*", () -> dialog.getByRole(AriaRole.BUTTON, named("Next"))
                .click());
        Locator outcomes = dialog.locator(".frontstage-outcome");
        assertThat(outcomes).hasCount(5);

        WIKI.site().trouble("{\"kind\":\"forbidden\",\"path\":\"POST /rest/api/2/issue\",\"times\":1}");
        dialog.getByRole(AriaRole.BUTTON, named("Create").setExact(true)).click();
        assertThat(dialog).containsText("4 linked. The others are still open: see above.");
        assertThat(outcomes.first()).containsText("You do not have permission to do this in Jira");
        assertThat(outcomes.last()).containsText("created");
        assertThat(editor.map().root().locator(".frontstage-source")).containsText("version 2");
        assertThat(outcomes.first()).isInViewport();
        outcomes.first().getByRole(AriaRole.BUTTON, named("Try again")).click();

        assertThat(dialog).hasCount(0);
        assertThat(editor.map().root().locator(".frontstage-source")).containsText("version 3");
        assertThat(editor.map().root().locator(".frontstage-progress-text"))
                .not()
                .containsText("not started");
        assertThat(editor.map().button("Create Jira issues")).isFocused();
        people.leave(false);
    }

    @Test
    void whatJiraWasAskedForIsRememberedThroughAReload() {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        People people = WIKI.people();
        Visitor editor = people.editor().open("/pages/viewpage.action?pageId=" + page + "&item=" + PAIN);
        editor.page().route("**/maps/*/issues", route -> {
            route.fetch();
            route.abort();
        });
        editor.map()
                .details()
                .getByRole(AriaRole.BUTTON, named("Create Jira issue"))
                .click();
        Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, named("Create").setExact(true)).click();
        assertThat(dialog).containsText("The wiki does not answer");

        editor.page().reload();
        Locator note = editor.map().root().locator(".frontstage-trouble");
        assertThat(note).containsText("“Opening hours are often wrong”, but its answer did not arrive");
        assertThat(WIKI.site().file(page)).doesNotContainPattern("Opening hours are often wrong\\s+issues:");
        note.getByRole(AriaRole.BUTTON, named("Look again")).click();

        String key = madeIssue(editor);
        assertThat(WIKI.site().file(page)).contains(key);
        assertThat(note).hasCount(0);
        editor.troubles();
        people.leave(false);
    }

    @Test
    void linksThatAnUploadHasLostArePutBack() {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        WIKI.site().attachNewer(page, Site.example(FILE).replaceAll("\\s+issues: .*", ""));
        People people = WIKI.people();
        Visitor editor = people.editor().read(page);

        editor.map().button("Put all back").click();

        assertThat(editor.map().root().locator(".frontstage-trouble")).hasCount(0);
        assertThat(WIKI.site().file(page)).contains("CX-12");
        people.leave(false);
    }

    @Test
    void whoHasNotAllowedItYetDoesSoAboveTheMap() {
        WIKI.site().link(JiraLink.Kind.OAUTH, false);
        People people = WIKI.people();
        Visitor writer = people.writer().read(WIKI.site().pageWith(FILE, Site.example(FILE)));
        Locator note = writer.map().root().locator(".frontstage-trouble");
        assertThat(note).containsText("allow this wiki to act for you");

        Locator button = note.getByRole(AriaRole.BUTTON, named("Allow in Jira"));
        writer.page().evaluate("() => { window.opens = window.open; window.open = () => null; }");
        button.click();
        assertThat(note.getByRole(AriaRole.LINK, named("Allow in Jira, in a new tab")))
                .hasAttribute("href", Pattern.compile("/login-dance/authorize"));

        writer.page().evaluate("() => { window.open = window.opens; }");
        Page window = writer.page().waitForPopup(button::click);
        InJira.logIn(Hands.MOUSE, window);
        window.getByRole(AriaRole.BUTTON, InJira.button("Deny")).click();
        assertThat(note).containsText("Nothing is lost");
        assertThat(button).isFocused();

        InJira.allow(Hands.MOUSE, note);

        assertThat(writer.map().root().locator(".frontstage-progress-text")).containsText("done,");
        assertThat(note).hasCount(0);
        assertThat(writer.map().status()).not().containsText("Changed in Jira");
        writer.map().root().locator(".frontstage-progress-line").click();
        assertThat(writer.map().root().locator(".frontstage-progress-tools"))
                .containsText("You can edit this page but not add attachments to it");
        writer.troubles();
        people.leave(false);
    }

    @Test
    void issuesThatDoNotMentionTheMapAreTold() {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        People people = WIKI.people();
        Visitor editor = people.editor().read(page);
        editor.map().root().locator(".frontstage-progress-line").click();

        Locator note = editor.map().root().locator(".frontstage-trouble");
        assertThat(note).containsText("do not mention this map");
        note.getByRole(AriaRole.BUTTON, named("Link here too")).click();

        assertThat(editor.map().status()).containsText("CX-40 links back to this map");
        people.leave(false);
    }

    @Test
    void thatJiraDoesNotHaveThePluginIsSaidUntilItWasHeard() {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        People people = WIKI.people();
        Visitor editor = people.editor();
        WIKI.site().trouble("{\"plugin\":false}");
        try {
            Locator note = looksCloser(editor.read(page));
            Locator heard = note.getByRole(AriaRole.BUTTON, named("Don’t show this again"));
            assertThat(note).hasCount(2);
            assertThat(note.last()).containsText("Frontstage is not installed in Jira");
            heard.click();
            assertThat(note).hasCount(1);

            assertThat(looksCloser(editor.read(page))).hasCount(1);
            assertThat(heard).hasCount(0);
        } finally {
            WIKI.site().trouble("{}");
        }
        people.leave(false);
    }

    /** Opens the details of the map's issues, and waits for Jira's answer whether they link back. */
    private static Locator looksCloser(Visitor editor) {
        editor.page().waitForResponse("**/back-links/check", () -> editor.map()
                .root()
                .locator(".frontstage-progress-line")
                .click());
        Locator notes = editor.map().root().locator(".frontstage-trouble");
        assertThat(notes.first()).containsText("do not mention this map");
        return notes;
    }

    @Test
    void aJiraThatFailsUnderAnOpenPageLeavesTheMapWholeAndTryingAgainHelps() {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        People people = WIKI.people();
        Visitor reader = people.reader().read(page);
        Locator progress = reader.map().root().locator(".frontstage-progress-text");
        assertThat(progress).containsText("done");
        String before = progress.innerText();

        WIKI.site().trouble("{\"kind\":\"half_a_body\"}");
        reader.map().root().locator(".frontstage-progress-line").click();
        reader.map().button("Refresh").click();
        Locator note = reader.map().root().locator(".frontstage-trouble");
        assertThat(note).containsText("Something other than Jira answered");
        assertThat(reader.map().status()).containsText("Something other than Jira answered");
        assertThat(reader.map().card(PAIN)).isVisible();
        assertThat(progress).containsText("unknown");

        WIKI.site().trouble("{\"kind\":\"error\"}");
        note.getByRole(AriaRole.BUTTON, named("Try again")).click();
        assertThat(note).containsText("Jira answered with an error. Try again in a moment.");

        WIKI.site().trouble("{}");
        note.getByRole(AriaRole.BUTTON, named("Try again")).click();
        assertThat(note).hasCount(0);
        assertThat(progress).hasText(before);
        people.leave(false);
    }

    private static int improvementsDone(Visitor visitor) {
        String text = visitor.map().root().locator(".frontstage-progress-text").innerText();
        return Integer.parseInt(text.replaceAll(" of .*", ""));
    }

    /** The key of the issue of the open card. */
    private static String madeIssue(Visitor editor) {
        Locator link =
                editor.map().details().locator(".frontstage-issue-line a").first();
        assertThat(link).hasText(Pattern.compile("CX-[0-9]+"));
        assertThat(editor.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        return link.innerText();
    }

    private static List<String> changedLines(String before, String after) {
        List<String> old = before.lines().toList();
        return after.lines().filter(line -> !old.contains(line)).toList();
    }
}
