package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.EditorOnPage.named;
import static io.frontstage.browser.EditorOnPage.thing;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** New entries are written in the side panel, by people who do not wait for it. */
class SidePanelIT {

    private static final String FILE = "coffee.blueprint.yaml";

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    private Visitor person;
    private Locator editor;

    @Test
    void whoTypesBeforeTheWikiHasAnsweredLosesNothing() {
        String page = wiki.site().pageWith(FILE, EditorOnPage.COFFEE);
        person = wiki.people().editor().read(page);
        List<Route> held = new ArrayList<>();
        person.page().route("**/maps/*/fields", held::add);
        editor = EditorOnPage.open(person);
        thing(editor, "Step: Pays").click();

        add("Persona", "Kim Poe");
        person.press("Enter");
        add("Persona", "Lee Moe");
        person.press("Enter");
        add("Lane", "Locker");
        person.press("Tab");
        person.press("Tab");
        person.page().keyboard().type("Robot");
        person.press("Enter");
        thing(editor, "Step: Pays").click();
        add("Metric", "Minutes to the cup");
        person.press("Tab");
        person.page().keyboard().type("4");
        person.press("Enter");
        add("Persona", "Half a na");
        assertThat(editor.locator(".cm-content"))
                .containsText(Pattern.compile("Kim Poe.*Lee Moe.*Robot.*Minutes to the cup: .4"));

        person.page().unroute("**/maps/*/fields");
        held.forEach(Route::resume);
        Locator panel = editor.getByRole(AriaRole.REGION, named("Details"));
        assertThat(panel.getByRole(AriaRole.BUTTON, named("Lee Moe"))).isVisible();
        person.page().keyboard().type("me");
        assertThat(panel.getByLabel("New persona", new Locator.GetByLabelOptions().setExact(true)))
                .hasValue("Half a name");
        person.press("Enter");
        assertThat(panel.getByRole(AriaRole.BUTTON, named("Half a name"))).isVisible();
        assertThat(editor.locator(".cm-content")).containsText("# kept");
        assertThat(editor.locator(".cm-content")).containsText("by: Robot");
        assertThat(person.troubles()).isEmpty();
    }

    @Test
    void aLateAnswerDoesNotTakeThePanelAway() {
        person = wiki.people().editor().read(wiki.site().pageWith(FILE, EditorOnPage.COFFEE));
        editor = EditorOnPage.open(person);
        thing(editor, "Step: Pays").click();
        add("Metric", "Minutes to the cup");
        person.press("Tab");
        person.page().keyboard().type("4");
        List<Route> held = new ArrayList<>();
        person.page().route("**/maps/*/preview", held::add);
        person.press("Enter");
        add("Persona", "Half a na");
        person.page().waitForCondition(() -> !held.isEmpty());

        person.page().unroute("**/maps/*/preview");
        held.forEach(Route::resume);
        assertThat(editor.locator(".cm-content")).containsText("Minutes to the cup");
        person.page().keyboard().type("me");
        person.press("Enter");
        Locator panel = editor.getByRole(AriaRole.REGION, named("Details"));
        assertThat(panel.getByRole(AriaRole.BUTTON, named("Half a name"))).isVisible();
        assertThat(person.troubles()).isEmpty();
    }

    @Test
    void aWikiThatDoesNotAnswerLeavesWhatIsTyped() {
        person = wiki.people().editor().read(wiki.site().pageWith(FILE, EditorOnPage.COFFEE));
        editor = EditorOnPage.open(person);
        thing(editor, "Step: Pays").click();
        add("Persona", "Kim Poe");
        Locator panel = editor.getByRole(AriaRole.REGION, named("Details"));
        assertThat(panel.getByLabel("Scenario")).isVisible();
        List<String> refused = new ArrayList<>();
        person.page().route("**/maps/*/fields", route -> {
            refused.add(route.request().url());
            route.fulfill(new Route.FulfillOptions().setStatus(503));
        });
        person.press("Enter");
        person.page().keyboard().type("Lee");
        person.page().waitForCondition(() -> !refused.isEmpty());
        assertThat(editor.locator(".cm-content")).containsText("Kim Poe");

        person.page().unroute("**/maps/*/fields");
        person.page().keyboard().type(" Moe");
        person.press("Enter");
        assertThat(panel.getByRole(AriaRole.BUTTON, named("Kim Poe"))).isVisible();
        assertThat(panel.getByRole(AriaRole.BUTTON, named("Lee Moe"))).isVisible();
        assertThat(person.troubles()).isNotEmpty().allMatch(trouble -> trouble.contains("503"));
    }

    @Test
    void keysDoNotReachThePageBelow() {
        person = wiki.people().editor().read(wiki.site().pageWith(FILE, EditorOnPage.COFFEE));
        editor = EditorOnPage.open(person);
        String address = person.page().url();
        person.page().evaluate("document.activeElement.blur()");
        person.press("e");
        thing(editor, "Step: Pays").click();
        assertThat(thing(editor, "Step: Pays")).isFocused();
        assertThat(person.page().url()).isEqualTo(address);
    }

    @Test
    void theToolsActOnWhatThePanelShows() {
        person = wiki.people().editor().read(wiki.site().pageWith(FILE, EditorOnPage.COFFEE));
        editor = EditorOnPage.open(person);
        thing(editor, "Step: Pays").click();
        person.press("e");
        Locator panel = editor.getByRole(AriaRole.REGION, named("Details"));
        assertThat(panel.getByLabel("Title")).isFocused();
        Locator delete = editor.getByRole(AriaRole.BUTTON, named("Delete (Del)"));
        assertThat(delete).isEnabled();

        panel.getByRole(AriaRole.BUTTON, named("The whole map")).click();
        panel.getByRole(AriaRole.BUTTON, named("Support processes")).click();
        assertThat(panel.getByLabel("Name")).hasValue("Support processes");
        assertThat(editor.locator("[role=option][aria-selected=true]")).hasCount(0);
        assertThat(delete).isDisabled();
        person.press("Escape");
        assertThat(thing(editor, "Step: Pays")).isFocused();

        add("Lane", "Locker");
        assertThat(panel.getByLabel("Scenario")).isVisible();
        assertThat(panel.getByLabel("New lane", new Locator.GetByLabelOptions().setExact(true)))
                .isInViewport();
        assertThat(panel.getByLabel("New lane", new Locator.GetByLabelOptions().setExact(true)))
                .hasValue("Locker");
        assertThat(person.troubles()).isEmpty();
    }

    /** Chooses from the menu, and types at once. */
    private void add(String entry, String text) {
        editor.getByRole(AriaRole.BUTTON, named("Add")).click();
        editor.getByRole(AriaRole.BUTTON, named(entry)).click();
        person.page().keyboard().type(text);
    }
}
