package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.EditorOnPage.assertAccessible;
import static io.frontstage.browser.EditorOnPage.named;
import static io.frontstage.browser.EditorOnPage.thing;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several elements of the edited map: selected with mouse, keys and a frame, then copied, cut, pasted, duplicated. */
class SelectingIT {

    private static final String FILE = "coffee.blueprint.yaml";

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    @Test
    void severalAreSelectedCopiedToAnotherMapCutPastedAndUndoneAsOne() {
        String tea = wiki.site()
                .pageWith(
                        "tea.yaml",
                        "blueprint: Tea\nstages:\n  - stage: Brew\n    steps:\n      - step: Boils\n        support: Kettle\n");
        String page = wiki.site().pageWith(FILE, EditorOnPage.COFFEE);
        Visitor person = wiki.people().editor().read(page);
        Locator editor = EditorOnPage.open(person);
        Locator told = editor.locator(".frontstage-arrange-told");

        thing(editor, "Card: Shows the menu").click();
        thing(editor, "Card: Till").click(held(KeyboardModifier.SHIFT));
        assertThat(editor.locator("[role=option][aria-selected=true]")).hasCount(4);
        thing(editor, "Card: Marks what is sold out").click(held(KeyboardModifier.CONTROL));
        assertThat(editor.locator("[role=option][aria-selected=true]")).hasCount(3);
        thing(editor, "Card: Marks what is sold out").click(held(KeyboardModifier.CONTROL));
        assertThat(editor.locator("[role=option][aria-selected=true]")).hasCount(4);
        person.press("Control+x");
        assertThat(thing(editor, "Card: Shows the menu")).hasCount(0);
        assertThat(told).containsText("Deleted 4 elements.");
        person.press("Control+z");
        assertThat(thing(editor, "Card: Shows the menu")).isVisible();
        assertThat(editor.locator(".frontstage-edit-status")).isEmpty();

        // then with keys and the context menu
        thing(editor, "Card: Shows the menu").focus();
        person.press("Shift+ArrowDown");
        assertThat(editor.locator("[role=option][aria-selected=true]")).hasCount(2);
        person.press("Shift+F10");
        Locator menu = editor.getByRole(AriaRole.MENU);
        assertThat(menu.getByRole(AriaRole.MENUITEM).first()).isFocused();
        assertAccessible(person.page());
        menu.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("Copy"))
                .press("Enter");
        assertThat(told).containsText("Copied: 2");
        assertThat(menu).isHidden();
        person.press("Control+d");
        assertThat(told).containsText("Duplicated 2 elements.");
        person.press("Control+z");

        assertThat(thing(editor, "Card: Shows the menu")).hasCount(1);
        assertThat(editor.locator(".frontstage-edit-status")).isEmpty();

        // a frame around both cards of the second step
        thing(editor, "Card: Till").click();
        BoundingBox time = thing(editor, "Card: Shows the pickup time").boundingBox();
        BoundingBox till = thing(editor, "Card: Till").boundingBox();
        person.page().mouse().move(till.x + till.width + 6, till.y + till.height + 4);
        person.page().mouse().down();
        person.page().mouse().move(till.x + 40, till.y + 10);
        editor.locator(".frontstage-arrange-frame").waitFor();
        person.page().mouse().move(time.x + 20, time.y + 10);
        person.page().mouse().up();
        assertThat(editor.locator("[role=option][aria-selected=true]")).hasCount(2);

        person.read(tea);
        Locator other = EditorOnPage.open(person);
        thing(other, "Card: Kettle").click();
        person.press("Control+v");
        assertThat(thing(other, "Card: Shows the menu")).isVisible();
        other.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(other.getByText("Saved as version 2")).isVisible();
        assertThat(wiki.site().file(tea))
                .contains("frontstage: Shows the menu", "- Marks what is sold out   # by hand", "support: Kettle");
        assertThat(person.troubles()).isEmpty();
    }

    @Test
    void byKeysAloneSeveralAreSelectedAndMoved() {
        String page = wiki.site().pageWith(FILE, EditorOnPage.COFFEE);
        Visitor person = wiki.people().editor().read(page);
        Locator editor = EditorOnPage.open(person);
        Locator selected = editor.locator("[role=option][aria-selected=true]");
        Locator told = editor.locator(".frontstage-arrange-told");

        thing(editor, "Card: Shows the menu").focus();
        person.press("Control+ArrowDown");
        assertThat(thing(editor, "Card: Marks what is sold out")).isFocused();
        assertThat(selected).hasCount(1);
        person.press("Control+ArrowRight");
        person.press(" ");
        assertThat(selected).hasCount(2);
        assertThat(thing(editor, "Card: Marks what is sold out")).hasAttribute("aria-selected", "false");
        person.press(" ");
        assertThat(selected).hasCount(1);
        person.press("Control+a");
        assertThat(selected).hasCount(4);
        assertThat(told).containsText("4");
        thing(editor, "Step: Chooses").focus();
        person.press("Control+a");
        assertThat(selected).hasCount(2);
        thing(editor, "Card: Shows the menu").focus();
        person.press("Shift+ArrowDown");
        assertThat(selected).hasCount(2);
        person.press("Alt+ArrowRight");
        assertThat(thing(editor, "Shows the menu; Order › Pays")).isVisible();
        assertThat(thing(editor, "Marks what is sold out; Order › Pays")).isVisible();
        assertThat(selected).hasCount(2);
        person.press("Control+z");
        assertThat(thing(editor, "Shows the menu; Order › Chooses")).isVisible();
        assertThat(editor.locator(".frontstage-edit-status")).isEmpty();
        assertThat(wiki.site().file(page)).isEqualTo(EditorOnPage.COFFEE);
        assertThat(person.troubles()).isEmpty();
    }

    private static Locator.ClickOptions held(KeyboardModifier key) {
        return new Locator.ClickOptions().setModifiers(List.of(key));
    }
}
