package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.frontstage.sandbox.wiki.JiraLink;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From pain point to fixed: an issue is made on the map, moved in Jira, and the map shows it; Jira's issue leads back to the card. */
class JiraStoryIT {

    private static final String FILE = "order-ahead.yaml";
    private static final String PAIN = "opening-hours-are-often-wrong";

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

    @Test
    void aProductOwnerMakesAnIssueOfAPainAndFollowsItByMouse() {
        String page = site.pageWith(FILE, Site.example(FILE));
        People people = new People(site, chromium);
        Visitor editor = people.editor().read(page);
        MapOnPage map = editor.map();
        assertThat(map.root().locator(".frontstage-progress-text")).containsText("improvements done");

        map.card(PAIN).click();
        map.details().getByRole(AriaRole.BUTTON, named("Create Jira issue")).click();
        Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Summary")).hasValue("Opening hours are often wrong");
        assertThat(dialog.getByLabel("Project")).hasValue("CX");
        dialog.getByRole(AriaRole.BUTTON, named("Create").setExact(true)).click();

        String key = madeIssue(editor);
        assertThat(editor.map().details().locator(".frontstage-lozenge").first())
                .hasText("To Do");
        assertThat(site.file(page)).containsPattern("issues: \\[?" + key);

        site.moveToDone(key);
        editor.map().root().locator(".frontstage-progress-line").click();
        editor.map().button("Refresh").click();
        assertThat(editor.map().details().locator(".frontstage-lozenge").first())
                .hasText("Done");

        Locator panel = inJira(people, key).locator(".frontstage-map");
        assertThat(panel).containsText("Opening hours are often wrong");
        assertThat(panel.locator("a[href*='item=" + PAIN + "']")).hasCount(1);
        people.leave(false);
    }

    @Test
    void theSameByKeyboardAlone() {
        String page = site.pageWith(FILE, Site.example(FILE));
        People people = new People(site, chromium);
        Visitor editor = people.editor().open("/pages/viewpage.action?pageId=" + page + "&item=" + PAIN);
        assertThat(editor.map().details().getByRole(AriaRole.BUTTON, named("Create Jira issue")))
                .isVisible();

        tabTo(editor, "Create Jira issue");
        editor.press("Enter");
        assertThat(editor.page().getByRole(AriaRole.DIALOG).getByLabel("Summary"))
                .isFocused();
        tabTo(editor, "Create");
        editor.press("Enter");

        String key = madeIssue(editor);
        assertThat(site.file(page)).contains(key);
        people.leave(false);
    }

    @Test
    void anIssueThatIsThereAlreadyIsLinkedByItsKeyAndLeftAgain() {
        String page = site.pageWith(FILE, Site.example(FILE));
        String before = site.file(page);
        People people = new People(site, chromium);
        Visitor editor = people.editor().open("/pages/viewpage.action?pageId=" + page + "&item=" + PAIN);

        editor.map().details().getByRole(AriaRole.BUTTON, named("Link issue")).click();
        editor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.SEARCHBOX).fill("CX-9");
        editor.press("Enter");
        assertThat(editor.map().details().locator(".frontstage-issue-line")).containsText("CX-9");
        assertThat(changedLines(before, site.file(page))).hasSizeLessThanOrEqualTo(3);

        editor.map().details().getByRole(AriaRole.BUTTON, named("Unlink CX-9")).click();
        assertThat(editor.map().details().locator(".frontstage-issue-line")).hasCount(0);
        people.leave(false);
    }

    @Test
    void whatJiraAsksForMoreIsFilledInInItsOwnFormAndLinkedByTheKey() {
        String page = site.pageWith(FILE, Site.example(FILE));
        People people = new People(site, chromium);
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
                .startsWith(site.jiraUrl() + "/secure/CreateIssueDetails!init.jspa?pid=10002&issuetype=")
                .contains("&summary=Hours%20%26%20days&description=*Pain%20point");
        dialog.getByLabel("Key of the issue made there").fill(site.jiraUrl() + "/browse/OPS-1");
        editor.press("Enter");

        assertThat(editor.map().details().locator(".frontstage-issue-line")).containsText("OPS-1");
        assertThat(editor.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(editor.map().root()).hasClass(Pattern.compile("frontstage-full"));
        assertThat(editor.map().details().getByRole(AriaRole.BUTTON, named("Create Jira issue")))
                .isFocused();
        people.leave(false);
    }

    @Test
    void whatJiraWasAskedForIsRememberedThroughAReload() {
        String page = site.pageWith(FILE, Site.example(FILE));
        People people = new People(site, chromium);
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
        assertThat(note).containsText("“Opening hours are often wrong”, and the answer did not arrive");
        assertThat(site.file(page)).doesNotContainPattern("Opening hours are often wrong\\s+issues:");
        note.getByRole(AriaRole.BUTTON, named("Look again")).click();

        String key = madeIssue(editor);
        assertThat(site.file(page)).contains(key);
        assertThat(note).hasCount(0);
        editor.troubles();
        people.leave(false);
    }

    @Test
    void linksThatAnUploadHasLostArePutBack() {
        String page = site.pageWith(FILE, Site.example(FILE));
        site.attachNewer(page, Site.example(FILE).replaceAll("\\s+issues: .*", ""));
        People people = new People(site, chromium);
        Visitor editor = people.editor().read(page);

        editor.map().button("Put all back").click();

        assertThat(editor.map().root().locator(".frontstage-trouble")).hasCount(0);
        assertThat(site.file(page)).contains("CX-12");
        people.leave(false);
    }

    @Test
    void whoHasNotAllowedItYetDoesSoInAWindowAndGoesOnWhereTheyWere() {
        try (Site other = Site.withJira(JiraLink.Kind.OAUTH)) {
            String page = other.pageWith(FILE, Site.example(FILE));
            People people = new People(other, chromium);
            Visitor editor = people.editor().open("/pages/viewpage.action?pageId=" + page + "&item=" + PAIN);
            assertThat(editor.map().root().locator(".frontstage-trouble").first())
                    .containsText("allow this wiki to act for you");

            Page window = editor.page().waitForPopup(() -> editor.map()
                    .root()
                    .getByRole(AriaRole.BUTTON, named("Allow in Jira"))
                    .first()
                    .click());
            if (window.locator("[name=os_username]").count() > 0) {
                window.locator("[name=os_username]").fill("editor");
                window.locator("[name=os_password]").fill("editor");
                window.keyboard().press("Enter");
            }
            window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Allow"))
                    .click();

            assertThat(editor.map().root().locator(".frontstage-progress-text")).containsText("done,");
            assertThat(editor.map().root().locator(".frontstage-trouble")).hasCount(0);
            editor.map()
                    .details()
                    .getByRole(AriaRole.BUTTON, named("Create Jira issue"))
                    .click();
            editor.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, named("Create").setExact(true))
                    .click();
            madeIssue(editor);
            editor.troubles();
            people.leave(false);
        }
    }

    @Test
    void issuesThatDoNotMentionTheMapAreTold() {
        String page = site.pageWith(FILE, Site.example(FILE));
        People people = new People(site, chromium);
        Visitor editor = people.editor().read(page);
        editor.map().root().locator(".frontstage-progress-line").click();

        Locator note = editor.map().root().locator(".frontstage-trouble");
        assertThat(note).containsText("do not mention this map");
        note.getByRole(AriaRole.BUTTON, named("Link here too")).click();

        assertThat(editor.map().status()).containsText("links back to this map");
        people.leave(false);
    }

    @Test
    void aJiraThatFailsUnderAnOpenPageLeavesTheMapWholeAndTryingAgainHelps() {
        String page = site.pageWith(FILE, Site.example(FILE));
        People people = new People(site, chromium);
        Visitor reader = people.reader().read(page);
        Locator progress = reader.map().root().locator(".frontstage-progress-text");
        assertThat(progress).containsText("done");
        String before = progress.innerText();

        site.trouble("{\"kind\":\"half_a_body\"}");
        reader.map().root().locator(".frontstage-progress-line").click();
        reader.map().button("Refresh").click();
        Locator note = reader.map().root().locator(".frontstage-trouble");
        assertThat(note).containsText("Something else than Jira answered");
        assertThat(reader.map().card(PAIN)).isVisible();
        assertThat(progress).containsText("unknown");

        site.trouble("{\"kind\":\"error\"}");
        note.getByRole(AriaRole.BUTTON, named("Try again")).click();
        assertThat(note).containsText("Jira failed to answer. Try again in a moment.");

        site.trouble("{}");
        note.getByRole(AriaRole.BUTTON, named("Try again")).click();
        assertThat(note).hasCount(0);
        assertThat(progress).hasText(before);
        people.leave(false);
    }

    /** An issue as a developer sees it, in a browser of their own. */
    private static Page inJira(People people, String key) {
        Visitor developer = people.inJira(site.jiraUrl());
        Page page = developer.page();
        page.navigate(site.jiraUrl() + "/login.jsp?os_destination=/browse/" + key);
        page.locator("[name=os_username]").fill("editor");
        page.locator("[name=os_password]").fill("editor");
        page.keyboard().press("Enter");
        page.waitForURL("**/browse/" + key);
        return page;
    }

    /** The key of the issue that the open card has now. */
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

    private static void tabTo(Visitor visitor, String name) {
        for (int i = 0; i < 40; i++) {
            visitor.press("Tab");
            if (name.equals(visitor.page().evaluate("() => document.activeElement.textContent"))) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to “" + name + "”");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
