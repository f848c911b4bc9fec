package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessible;
import static io.frontstage.browser.Accessibility.assertAccessibleByDayAndNight;
import static io.frontstage.browser.Accessibility.axe;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The purpose of the whole: a person attaches a definition, inserts the macro and sees the current map, even if the
 * current file is broken.
 */
class StoryIT {

    private static final String FILE = "order-ahead.yaml";

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    @Test
    void aPersonMakesAPageAttachesADefinitionAndInsertsTheMacro() {
        Visitor editor =
                wiki.people().anonymous().open("/login.action").fillIn("editor").open("/display/CX");
        Page page = editor.page();
        page.locator("#create-page-button").click();
        page.getByLabel("Page title").fill("A page made by hand");
        Page files = page.waitForPopup(
                () -> page.getByRole(AriaRole.LINK, named("Files")).click());
        choose(files, Site.example(FILE));
        files.close();

        page.getByRole(AriaRole.BUTTON, named("Insert macro")).click();
        page.getByRole(AriaRole.LINK, named("Service blueprint")).click();
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true)).selectOption(FILE);
        page.getByRole(AriaRole.BUTTON, named("Insert").setExact(true)).click();
        page.getByRole(AriaRole.BUTTON, named("Publish")).click();

        MapOnPage map = editor.map();
        assertThat(map.title()).hasText("Order-ahead coffee");
        assertThat(map.names()).containsText("Baristas");
        assertThat(map.scroller()).containsText("Picks a café");
        assertThat(map.cards().first()).isVisible();
        assertThat(map.root().locator(".frontstage-source")).containsText(FILE);
    }

    @Test
    void aPageWithoutAMapBeginsWithAnExampleOrEmpty() {
        String page = wiki.site().page("<ac:structured-macro ac:name=\"service-blueprint\"/>");
        assertThat(wiki.people().reader().read(page).page().locator(".frontstage button"))
                .hasCount(0);
        Visitor editor = wiki.people().editor().read(page);
        editor.page().getByRole(AriaRole.BUTTON, named("Start from an example")).focus();
        editor.page().keyboard().press("Enter");
        Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByRole(AriaRole.LISTITEM)).hasCount(6);
        assertAccessibleByDayAndNight(editor.page(), "dialog", "the examples");
        Locator coffee =
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Order-ahead coffee"));
        assertThat(coffee).containsText("English · Steps: 12");
        Locator clinic = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("eye clinic"));
        clinic.focus();
        editor.press("Enter");
        assertThat(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use this example")))
                .isFocused();
        assertAccessibleByDayAndNight(editor.page(), "dialog", "an example before it is taken");
        Locator picture = dialog.getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("The whole map"));
        picture.focus();
        editor.press("ArrowRight");
        editor.page().waitForFunction("() => document.querySelector('.frontstage-preview').scrollLeft > 0");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Back"))
                .focus();
        editor.press("Enter");
        assertThat(clinic).isFocused();
        coffee.focus();
        editor.press("Enter");
        editor.press("Enter");
        assertThat(editor.map().title()).hasText("Order-ahead coffee");
        assertThat(editor.map().root().locator(".frontstage-source")).containsText(".blueprint.yaml");
        assertThat(editor.map().button("Edit")).isFocused();

        String other = wiki.site().page("<ac:structured-macro ac:name=\"service-blueprint\"/>");
        editor.read(other)
                .page()
                .getByRole(AriaRole.BUTTON, named("Start from an example"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Empty map"))
                .click();
        dialog.getByLabel("Title of the service").fill("Bread: fresh");
        dialog.getByLabel("Stages").fill("Order\nEat");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start"))
                .click();
        Locator begun = EditorOnPage.of(editor);
        assertThat(begun.getByRole(AriaRole.BUTTON, EditorOnPage.named("Map"))).hasAttribute("aria-pressed", "true");
        assertThat(begun.locator(".cm-content")).isHidden();
        begun.getByRole(AriaRole.BUTTON, EditorOnPage.named("Both")).click();
        assertThat(begun.locator(".cm-content")).containsText("- support");
        begun.getByRole(AriaRole.SEPARATOR).focus();
        editor.press("ArrowRight");
        assertThat(begun.getByRole(AriaRole.SEPARATOR)).hasAttribute("aria-valuenow", "45");
        begun.getByRole(AriaRole.BUTTON, EditorOnPage.named("Close")).click();
        assertThat(editor.map().title()).hasText("Bread: fresh");
        assertThat(editor.map().scroller()).containsText("Eat");
    }

    @Test
    void aPageBeginsWithATemplateOfTheOrganisation() {
        String template =
                wiki.site().pageWith("tea.yaml", Site.example(FILE).replace("Order-ahead coffee", "Tea for two"));
        wiki.site().label(template, "blueprint-template");
        String hidden = wiki.site().pageWith("secret.yaml", Site.example(FILE));
        wiki.site().label(hidden, "blueprint-template");
        wiki.site().restrict(hidden, "admin");
        wiki.site().label(wiki.site().page("<p>No map</p>"), "blueprint-template");
        Visitor editor =
                wiki.people().editor().read(wiki.site().page("<ac:structured-macro ac:name=\"service-blueprint\"/>"));
        editor.page().getByRole(AriaRole.BUTTON, named("Start from an example")).click();
        Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Templates of this wiki")))
                .isVisible();
        assertThat(dialog.getByRole(AriaRole.LISTITEM)).hasCount(7);
        assertAccessibleByDayAndNight(editor.page(), "dialog", "the templates");
        Locator card = dialog.getByRole(AriaRole.LISTITEM).last().getByRole(AriaRole.BUTTON);
        card.focus();
        editor.press("Enter");
        Locator use = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use this template"));
        assertThat(use).isFocused();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Back"))
                .click();
        assertThat(card).isFocused();
        editor.press("Enter");
        assertThat(use).isFocused();
        editor.press("Enter");
        assertThat(editor.map().title()).hasText("Tea for two");
    }

    @Test
    void aPageWithFilesBeginsWithOneOfThemOnceThatHasBeenLookedAt() {
        String page = wiki.site().page("<ac:structured-macro ac:name=\"service-blueprint\"/>");
        wiki.site().attach(page, "tea.yaml", Site.example(FILE).replace("Order-ahead coffee", "Tea for two"));
        wiki.site().attach(page, "broken.yaml", "blueprint: Coffee\nstages: [\n");
        Visitor editor = wiki.people().editor().read(page);
        assertAccessible(axe(editor.page(), "[data-frontstage=start]"), "a page with several files");
        Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
        editor.page()
                .getByRole(AriaRole.BUTTON, named("Choose a file on this page"))
                .focus();
        editor.press("Enter");
        assertThat(dialog.getByRole(AriaRole.LISTITEM)).hasCount(2);
        assertThat(dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("edit this page")))
                .isVisible();
        assertAccessible(axe(editor.page(), "dialog"), "the page's files");
        editor.press("Enter");
        assertThat(dialog).containsText("This file cannot be drawn as a map yet");
        assertThat(dialog).containsText("Line 2: ");
        assertAccessible(axe(editor.page(), "dialog"), "a file that cannot be drawn");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Other files"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("tea.yaml"))
                .click();
        assertThat(dialog.locator("img")).isVisible();
        editor.press("Enter");
        assertThat(editor.map().title()).hasText("Tea for two");
        assertThat(editor.map().root().locator(".frontstage-source")).containsText(".blueprint.yaml");
    }

    @Test
    void aPageFromTheTemplateBeginsWithASheetOnceThatHasBeenLookedAt() {
        Visitor editor = wiki.people().editor().open("/display/CX");
        editor.page().getByText("Create from template").click();
        editor.page()
                .getByRole(AriaRole.LINK, named("Service blueprint").setExact(true))
                .click();
        editor.page().getByLabel("Page title").fill("Coffee to go");
        editor.page().getByRole(AriaRole.BUTTON, named("Publish")).click();
        assertThat(editor.page().locator("h2").filter(new Locator.FilterOptions().setHasText("Decisions")))
                .isVisible();
        Locator chooser = editor.page().locator(".frontstage input[type=file]");
        byte[] sheet = "Service blueprint;Coffee: to go\nStep;Picks;Pays\nConcierge;;Smiles\n"
                .getBytes(StandardCharsets.UTF_8);
        chooser.setInputFiles(
                new FilePayload("poem.txt", "text/plain", "Roses are red".getBytes(StandardCharsets.UTF_8)));
        Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Nothing in this file says what the steps are");
        editor.page().keyboard().press("Escape");
        chooser.setInputFiles(new FilePayload("map.csv", "text/csv", sheet));

        assertThat(dialog.locator("img")).isVisible();
        assertThat(dialog).containsText("A3: “Concierge” is not a built-in lane");
        assertAccessibleByDayAndNight(editor.page(), "dialog", "an import");
        editor.page().keyboard().press("Enter");
        assertThat(editor.map().title()).hasText("Coffee: to go");
        assertThat(editor.map().scroller()).containsText("Smiles");
        assertThat(editor.map().root().locator(".frontstage-source")).containsText(".blueprint.yaml");
    }

    @Test
    void thePagesOwnTableBecomesItsMap() {
        String page = wiki.site()
                .page("<ac:structured-macro ac:name=\"service-blueprint\"/><h2>Library &amp; more</h2>"
                        + "<table><tbody><tr><th>Stage</th><th colspan=\"2\">Find</th><th>Borrow</th></tr>"
                        + "<tr><th>Step</th><td>Searches</td><td>Compares</td><td>Takes it home</td></tr>"
                        + "<tr><th>Frontstage</th><td><p>Lists books</p><p>Says where</p></td><td></td>"
                        + "<td><a href=\"https://example.com/desk\">Desk</a></td></tr>"
                        + "<tr><th>Support</th><td colspan=\"2\">Library system</td><td>Gate</td></tr></tbody></table>"
                        + "<p>after</p>");
        Visitor editor = wiki.people().editor().read(page);
        assertAccessible(axe(editor.page(), "[data-frontstage=start]"), "a page with a table");
        editor.page()
                .getByRole(AriaRole.BUTTON, named("Make a map from this page’s table"))
                .focus();
        editor.press("Enter");
        Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator("img")).isVisible();
        editor.press("Enter");

        assertThat(editor.map().title()).hasText("Library & more");
        assertThat(editor.map().scroller()).containsText("Compares");
        assertThat(editor.map().scroller()).containsText("Says where");
        org.assertj.core.api.Assertions.assertThat(wiki.site().file(page))
                .contains("https://example.com/desk", "- Lists books", "{ does: Library system, span: 2 }");
    }

    @Test
    void aPastedTableAndAnotherToolsJsonAreSeenBeforeTheyAreTaken() {
        String page = wiki.site().page("<ac:structured-macro ac:name=\"service-blueprint\"/>");
        Visitor editor = wiki.people().editor().read(page);
        Locator chooser = editor.page().locator(".frontstage input[type=file]");
        String foreign = "{\"metadata\":{\"title\":\"Visit\"},\"stages\":[{\"id\":\"s1\",\"name\":\"Arrive\"}],"
                + "\"nodes\":[{\"stageId\":\"s1\",\"title\":\"Reception\"}]}";
        chooser.setInputFiles(
                new FilePayload("visit.json", "application/json", foreign.getBytes(StandardCharsets.UTF_8)));
        Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator("img")).isVisible();
        editor.press("Escape");
        String pipeline = "{\"stages\":[\"build\",\"test\"],\"image\":\"x\"}";
        chooser.setInputFiles(
                new FilePayload("ci.json", "application/json", pipeline.getBytes(StandardCharsets.UTF_8)));
        assertThat(dialog).containsText("This is not a service blueprint");
        editor.press("Escape");
        editor.page().getByRole(AriaRole.BUTTON, named("Paste a table")).click();
        assertAccessible(axe(editor.page(), "dialog"), "pasting a table");
        dialog.getByLabel("Table or journey")
                .fill("| Step | Looks | Pays |\n|---|---|---|\n| Frontstage | Sign | Till |\n");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show as a map"))
                .click();
        assertThat(dialog.locator("img")).isVisible();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Back"))
                .click();
        assertThat(dialog.getByLabel("Table or journey")).hasValue(Pattern.compile("Frontstage.*Till"));
        editor.press("Escape");
        assertThat(dialog).isHidden();
        editor.page().getByRole(AriaRole.BUTTON, named("Paste a table")).click();
        assertThat(dialog.getByLabel("Table or journey")).hasValue(Pattern.compile("Frontstage.*Till"));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show as a map"))
                .click();
        assertThat(dialog.locator("img")).isVisible();
        editor.press("Enter");

        assertThat(editor.map().title()).hasText(Pattern.compile("Page \\d+"));
        assertThat(editor.map().scroller()).containsText("Till");
    }

    @Test
    void aNewerFileIsShownAtOnce() {
        String page = wiki.site().pageWith(FILE, Site.example(FILE));
        Visitor editor = wiki.people().editor();
        assertThat(editor.read(page).map().title()).hasText("Order-ahead coffee");

        editor.open("/pages/viewpageattachments.action?pageId=" + page);
        choose(editor.page(), Site.example(FILE).replace("Order-ahead coffee", "Tea for two"));

        assertThat(editor.read(page).map().title()).hasText("Tea for two");
        assertThat(editor.map().root().locator(".frontstage-source")).containsText("version 2");
    }

    @Test
    void aBrokenFileLeavesTheLastGoodMapAndTellsWhoMayEditHowToMendIt() {
        String page = wiki.site().pageWith(FILE, Site.example(FILE));
        wiki.site()
                .attachNewer(page, "blueprint: Order-ahead coffee\nstages:\n  - stage: Pay\n    steps: [Pays: cash\n");

        Visitor editor = wiki.people().editor().read(page);
        assertThat(editor.map().title()).hasText("Order-ahead coffee");
        assertThat(editor.map().cards().first()).isVisible();
        assertThat(editor.notice().first()).containsText("Version 2 cannot be read (line 4); this is version 1.");
        Locator problem = editor.notice().locator(".frontstage-problems > li").first();
        assertThat(problem).containsText("line 4");
        assertThat(problem.innerText().length()).as(problem.innerText()).isGreaterThan(40);

        Visitor reader = wiki.people().reader().read(page);
        assertThat(reader.map().title()).hasText("Order-ahead coffee");
        Locator seen = reader.notice().filter(new Locator.FilterOptions().setVisible(true));
        assertThat(seen).hasCount(1);
        assertThat(seen).hasText("Version 2 cannot be read (line 4); this is version 1.");
    }

    @Test
    void whoMayNotSeeTheFilesPageIsToldNothingOfIt() {
        String secret = wiki.site().pageWith(FILE, Site.example(FILE));
        Visitor editor = wiki.people().editor().read(secret);
        String title = editor.page().locator("#title-heading").innerText();
        String shown = wiki.site()
                .page(
                        "<ac:structured-macro ac:name=\"service-blueprint\"><ac:parameter ac:name=\"page\"><ac:link><ri:page"
                                + " ri:content-title=\"" + title
                                + "\" /></ac:link></ac:parameter><ac:parameter ac:name=\"name\">"
                                + "<ri:attachment ri:filename=\"" + FILE
                                + "\" /></ac:parameter></ac:structured-macro>");
        Visitor reader = wiki.people().reader().read(shown);
        assertThat(reader.map().title()).hasText("Order-ahead coffee");

        editor.open("/pages/pagerestrictions.action?pageId=" + secret);
        editor.page().getByLabel("Only these may view").fill("editor");
        editor.page().getByRole(AriaRole.BUTTON, named("Apply")).click();

        assertThat(editor.read(shown).map().title()).hasText("Order-ahead coffee");
        reader.read(shown);
        assertThat(reader.page().locator(".frontstage-frame")).hasCount(0);
        assertThat(reader.notice()).hasCount(1);
        String nowhere = wiki.site()
                .page(
                        "<ac:structured-macro ac:name=\"service-blueprint\"><ac:parameter ac:name=\"page\"><ac:link><ri:page"
                                + " ri:content-title=\"No such page\" /></ac:link></ac:parameter></ac:structured-macro>");
        String notice = reader.notice().innerText();
        assertThat(notice).doesNotContain(title, FILE, "Order-ahead");
        assertThat(reader.read(nowhere).notice()).hasText(notice);
    }

    /** Chooses a file in the form of a page's files. */
    private static void choose(Page files, String definition) {
        files.locator("#file_0")
                .setInputFiles(
                        new FilePayload(FILE, "application/octet-stream", definition.getBytes(StandardCharsets.UTF_8)));
        files.locator("#attach-button").click();
        files.locator("a.filename").first().waitFor();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
