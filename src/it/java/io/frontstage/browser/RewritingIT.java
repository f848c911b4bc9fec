package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.EditorOnPage.named;
import static io.frontstage.browser.EditorOnPage.thing;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Texts of the edited map are changed where they are displayed. */
class RewritingIT {

    private static final String FILE = "coffee.blueprint.yaml";

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    @Test
    void aDoubleClickRewritesAnyTextThatIsSeen() {
        String page = wiki.site()
                .pageWith(
                        FILE,
                        """
                        # kept
                        blueprint: Coffee
                        summary: On the phone
                        personas:
                          - Kim   # the first
                          - Lee
                        stages:
                          - stage: Order
                            steps:
                              - step: Pays
                                for: [kim]
                                frontstage: Till
                                thinks: Please be open
                                quote: [Too long, Why now?]
                                pains:
                                  - pain: Queue
                                    quote: It winds around the corner and back   # shouted
                        """);
        Visitor person = wiki.people().editor().read(page);
        Locator editor = EditorOnPage.open(person);
        editor.getByRole(AriaRole.BUTTON, named("Everything")).click();
        assertThat(editor.locator(".frontstage-scroller text[class*='italic']", having("corner")))
                .isVisible();
        rewrite(person, editor.locator(".frontstage-edit-map .frontstage-title"), "Tea: hot");
        rewrite(person, editor.locator(".frontstage-summary"), "By phone");
        rewrite(person, editor.locator(".frontstage-personas strong").first(), "Kimberley");
        rewrite(person, editor.locator(".frontstage-names .frontstage-lane[aria-label^='Frontstage']"), "Staff");
        rewrite(person, editor.locator(".frontstage-thought[aria-label$='open']"), "Closed again");
        rewrite(person, editor.locator(".frontstage-thought[aria-label*='Why now']"), "Why today?");
        rewrite(person, editor.locator(".frontstage-scroller text[class*='italic']", having("corner")), "Endless");

        // two changes of one list, before the first one has reached the text
        thing(editor, "Step: Pays").click();
        person.press("e");
        Locator panel = editor.getByRole(AriaRole.REGION, named("Details"));
        panel.getByRole(AriaRole.CHECKBOX, named("Lee")).waitFor();
        panel.evaluate(
                """
                each => {
                  for (const who of ["Kimberley", "Lee"]) {
                    [...each.querySelectorAll("label")].find(({ textContent }) => textContent === who)
                      .querySelector("input").click();
                  }
                }""");
        assertThat(panel.getByRole(AriaRole.CHECKBOX, named("Kimberley"))).not().isChecked();
        assertThat(editor.locator(".cm-content")).containsText("for: lee");
        editor.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(editor.getByText("Saved as version 2")).isVisible();

        assertThat(wiki.site().file(page))
                .contains("# kept", "blueprint: \"Tea: hot\"", "summary: By phone", "Kimberley", "# the first")
                .contains("name: Staff", "thinks: Closed again", "[Too long, \"Why today?\"]")
                .contains("quote: Endless   # shouted", "pain: Queue", "for: lee");
        assertThat(person.troubles()).isEmpty();
    }

    private static Locator.LocatorOptions having(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    /** Double-clicks a displayed text, and replaces it. */
    private static void rewrite(Visitor person, Locator seen, String text) {
        seen.dblclick(new Locator.DblclickOptions().setForce(true));
        Locator form = person.page().locator(".frontstage-arrange-popover-form textarea");
        assertThat(form).isFocused();
        form.fill(text);
        person.press("Enter");
        assertThat(person.page().locator(".frontstage-edit-map")).containsText(text);
    }
}
