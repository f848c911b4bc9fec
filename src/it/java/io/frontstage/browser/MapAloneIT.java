package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessibleByDayAndNight;
import static io.frontstage.browser.EditorOnPage.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A blueprint is made from nothing on the map alone, without seeing its text. */
class MapAloneIT {

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    private Visitor person;
    private Hands hands;
    private Locator editor;

    @ParameterizedTest
    @EnumSource
    void aWholeBlueprintIsMadeWithoutALineOfText(Hands hands) {
        this.hands = hands;
        String page = wiki.site().page("<ac:structured-macro ac:name=\"service-blueprint\"/>");
        person = wiki.people().editor().read(page);
        person.page().setViewportSize(1440, 900);
        begin();

        rename(element("Step: "), "Orders at the desk");
        add("Frontstage", "Greets", element("Step: Orders"));
        add("Backstage", "Finds the box", element("Step: Orders"));
        add("Support processes", "Register", element("Step: Orders"));
        add("Physical evidence", "Receipt", element("Step: Orders"));
        arrow(element("Card: Finds the box"), element("Card: Greets"), "box");
        addItem("p", "Pain point", "Nobody knows where the box is");
        addItem("o", "Opportunity", "Shelves with numbers");
        addItem("d", "Moment of delight", "A free bag");
        addItem("g", "Stage", "Return");
        describe();

        editor.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(editor.getByText("Saved as version 2")).isVisible();
        assertThat(wiki.site().file(page))
                .contains("blueprint: Click and collect", "personas:\n  - Kim\n", "step: Orders at the desk")
                .contains("evidence: Receipt", "frontstage:", "backstage:", "support: Register")
                .contains("-> ", ": box", "feels: -1", "Nobody knows where the box is", "severity: high")
                .contains("A free bag", "stage: Return", "Minutes to the box: \"4\"")
                .contains("Shelves with numbers", "scenario: ", "{ lane: locker, name: Locker, kind: frontstage }");
        assertThat(editor.locator(".cm-content")).isHidden();
        assertThat(person.troubles()).isEmpty();
    }

    /** An empty map opens in the editor by itself. */
    private void begin() {
        hands.press(person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("Start from an example")));
        Locator dialog = person.page().getByRole(AriaRole.DIALOG);
        hands.press(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Empty map")));
        dialog.getByLabel("Title of the service").fill("Click and collect");
        dialog.getByLabel("Stages").fill("Order, Collect");
        hands.press(dialog.getByRole(AriaRole.BUTTON, named("Start")));
        editor = EditorOnPage.of(person);
        assertThat(element("Stage: Order")).isVisible();
        assertThat(editor.getByRole(AriaRole.BUTTON, named("Map"))).hasAttribute("aria-pressed", "true");
    }

    private Locator element(String name) {
        return editor.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private void select(Locator element) {
        if (hands == Hands.MOUSE) {
            element.click();
        } else {
            element.focus();
        }
        assertThat(element).isFocused();
    }

    private void rename(Locator element, String title) {
        select(element);
        if (hands == Hands.MOUSE) {
            element.dblclick();
        } else {
            person.press("F2");
        }
        write(title);
    }

    private void write(String title) {
        person.page().keyboard().type(title);
        person.press("Enter");
        assertThat(element(title)).isVisible();
    }

    private void fromMenu(String entry) {
        hands.press(editor.getByRole(AriaRole.BUTTON, named("Add")));
        hands.press(editor.getByRole(AriaRole.BUTTON, named(entry)));
    }

    private void add(String lane, String title, Locator step) {
        select(step);
        if (hands == Hands.MOUSE) {
            fromMenu("Card");
        } else {
            person.press("c");
        }
        person.page().keyboard().type(title);
        person.press("Tab");
        person.page().keyboard().type(lane);
        person.press("Enter");
        assertThat(element("Card: " + title)).isVisible();
    }

    private void arrow(Locator from, Locator to, String label) {
        select(from);
        if (hands == Hands.MOUSE) {
            fromMenu("Arrow");
            to.click();
        } else {
            person.press("a");
            to.focus();
            person.press("Enter");
        }
        person.page().keyboard().type(label);
        person.press("Enter");
        assertThat(editor.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Arrows (1)")))
                .isVisible();
    }

    private void addItem(String key, String entry, String title) {
        select(element("Step: Orders"));
        if (hands == Hands.MOUSE) {
            fromMenu(entry);
        } else {
            person.press(key);
        }
        write(title);
    }

    /** Sets in the side panel what the map shows only in part. */
    private void describe() {
        select(element("Step: Orders"));
        person.press("e");
        Locator panel = editor.getByRole(AriaRole.REGION, named("Details"));
        assertThat(panel.getByLabel("Title")).isFocused();
        assertThat(panel).containsText("What goes through their head");
        Locator feeling = panel.getByLabel("Feels, from -2 to +2").first();
        feeling.focus();
        for (String feels : List.of("+2", "+1", "0", "-1")) {
            person.press("ArrowDown");
            assertThat(editor.locator(".frontstage-arrange-told")).containsText("feels: " + feels);
            assertThat(feeling).hasValue(feels);
        }
        assertAccessibleByDayAndNight(person.page(), ".frontstage-editor", "the editor with its side panel");
        select(element("Pain, medium; Nobody knows"));
        choose(panel.getByLabel("Severity"), "high");
        assertThat(element("Pain, high; Nobody knows")).isVisible();
        select(element("Step: Orders"));
        fromMenu("Metric");
        person.page().keyboard().type("Minutes to the box");
        person.press("Tab");
        person.page().keyboard().type("4");
        hands.press(panel.getByRole(AriaRole.BUTTON, named("Add: New metric")));
        assertThat(editor.locator(".frontstage-arrange-told")).containsText("value: 4");
        assertThat(panel.locator(":focus")).hasCount(1);
        fromMenu("Persona");
        person.page().keyboard().type("Kim");
        person.press("Enter");
        assertThat(panel.getByRole(AriaRole.BUTTON, named("Kim"))).isVisible();
        fromMenu("Lane");
        person.page().keyboard().type("Locker");
        person.press("Enter");
        assertThat(panel.getByRole(AriaRole.BUTTON, named("Locker"))).isVisible();
        hands.write(panel.getByLabel("Scenario"), "A rainy Saturday");
        person.press("Tab");
        assertThat(editor.locator(".frontstage-edit-map")).containsText("A rainy Saturday");
    }

    private void choose(Locator list, String word) {
        list.focus();
        person.page().keyboard().type(word);
        person.press("Tab");
    }
}
