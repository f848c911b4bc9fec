package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The editor of a map's text and of the map itself, over the page. */
final class EditorOnPage {

    /** A map of two steps with comments, which changes of the map must keep. */
    static final String COFFEE =
            """
            # kept
            blueprint: Order-ahead coffee
            stages:
              - stage: Order
                steps:
                  - step: Chooses   # with one thumb
                    frontstage: Shows the menu
                    backstage: Marks what is sold out   # by hand
                  - step: Pays
                    frontstage:
                      - Shows the pickup time
                    support: Till   # the old one
            """;

    private EditorOnPage() {}

    /** Opens the editor with the map's own button, and waits until the map is drawn. */
    static Locator open(Visitor person) {
        person.map().button("Edit").click();
        Locator editor = of(person);
        assertThat(editor.locator(".frontstage-edit-map svg").first()).isVisible();
        return editor;
    }

    static Locator of(Visitor person) {
        return person.page().getByLabel("Edit the map");
    }

    /** A control by its full name. */
    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** An element of the edited map by the beginning or another part of its name. */
    static Locator thing(Locator editor, String name) {
        return editor.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(name));
    }

    static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page).include(".frontstage-editor").analyze().getViolations())
                .isEmpty();
    }
}
