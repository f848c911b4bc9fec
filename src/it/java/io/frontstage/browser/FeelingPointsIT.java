package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.EditorOnPage.assertAccessible;
import static io.frontstage.browser.EditorOnPage.named;
import static io.frontstage.browser.EditorOnPage.thing;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The points of the curves on the edited map: dragged, moved by keys, their words written. */
class FeelingPointsIT {

    private static final String FILE = "coffee.blueprint.yaml";

    private static final String FELT =
            """
            blueprint: Order-ahead coffee
            personas:
              - Dana
              - Sam
            stages:
              - stage: Order
                steps:
                  - step: Chooses
                    feels: { dana: 0 unsure, sam: +1 }   # asked in May
                    frontstage: Shows the menu
                  - step: Pays
                    feels: { dana: +1 }
                    frontstage: Shows the pickup time
            """;

    private static final String SILENT =
            """
            blueprint: Order-ahead coffee
            personas: [Dana, Sam]
            stages:
              - stage: Order
                steps:
                  - step: Chooses
                    frontstage: Shows the menu
            """;

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    @Test
    void aPointIsDraggedAtEveryLevelAndPutBackByEscape() {
        String page = wiki.site().pageWith(FILE, FELT);
        Visitor person = wiki.people().editor().read(page);
        Locator editor = EditorOnPage.open(person);
        for (String level : new String[] {"Overview", "Cards", "Everything"}) {
            editor.locator(".frontstage-scroller > svg").first().evaluate("drawing => { drawing.id = 'before'; }");
            editor.getByRole(AriaRole.BUTTON, named(level)).click();
            assertThat(editor.locator("#before")).hasCount(0);
            Locator point = point(editor, "Dana: how “Chooses” feels");
            assertThat(point).hasAttribute("aria-valuetext", "0 unsure");
            lift(point, 1);
            assertThat(editor.locator(".frontstage-arrange-felt")).hasText("−1 unsure");
            person.press("Escape");
            assertThat(editor.locator(".frontstage-arrange-felt")).isHidden();
            person.page().mouse().up();
            assertThat(point).hasAttribute("aria-valuetext", "0 unsure");
            assertThat(editor.locator(".frontstage-edit-status")).isEmpty();

            lift(point, 2);
            person.page().mouse().up();
            assertThat(point).hasAttribute("aria-valuetext", "−2 unsure");
            assertThat(point).isFocused();
            assertThat(editor.locator(".cm-content"))
                    .containsText("feels: { dana: -2 unsure, sam: +1 }   # asked in May");
            assertAccessible(person.page());
            person.press("Control+z");
            assertThat(point).hasAttribute("aria-valuetext", "0 unsure");
            assertThat(editor.locator(".frontstage-edit-status")).isEmpty();
        }
        assertThat(wiki.site().file(page)).isEqualTo(FELT);
        assertThat(person.troubles()).isEmpty();
    }

    @Test
    void byKeysAPointIsReachedMovedWrittenAndTakenAway() {
        String page = wiki.site().pageWith(FILE, FELT);
        Visitor person = wiki.people().editor().read(page);
        Locator editor = EditorOnPage.open(person);
        Locator told = editor.locator(".frontstage-arrange-told");
        thing(editor, "Card: Shows the menu").focus();
        person.press("f");
        assertThat(point(editor, "Dana: how “Chooses” feels")).isFocused();
        person.press("f");
        Locator sam = point(editor, "Sam: how “Chooses” feels");
        assertThat(sam).isFocused();
        person.press("ArrowDown");
        person.press("ArrowDown");
        assertThat(sam).hasAttribute("aria-valuenow", "-1");
        assertThat(sam).isFocused();
        assertThat(told).containsText("-1");
        person.press("Enter");
        Locator form = person.page().locator(".frontstage-arrange-popover-form");
        assertThat(form.locator("textarea")).isFocused();
        person.page().keyboard().type("lost: quite");
        person.press("Tab");
        assertThat(form.locator("select")).isFocused();
        person.press("ArrowDown");
        person.press("Enter");
        assertThat(sam).hasAttribute("aria-valuetext", "−2 lost: quite");
        assertThat(sam).isFocused();
        person.press("Control+z");
        assertThat(sam).hasAttribute("aria-valuetext", "−1");
        person.press("Control+y");
        assertThat(sam).hasAttribute("aria-valuetext", "−2 lost: quite");
        person.press("ArrowLeft");
        assertThat(sam).isFocused();

        person.press("Escape");
        assertThat(thing(editor, "Step: Chooses")).isFocused();
        person.press("f");
        person.press("ArrowRight");
        Locator paid = point(editor, "Dana: how “Pays” feels");
        assertThat(paid).isFocused();
        person.press("Delete");
        assertThat(paid).hasCount(0);
        assertThat(thing(editor, "Step: Pays")).isFocused();
        // there are none yet, so the key leads to their field in the side panel
        person.press("f");
        assertThat(editor.getByRole(AriaRole.REGION, named("Details")).locator(":focus"))
                .hasAttribute("data-field", "feels");

        editor.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(editor.getByText("Saved as version 2")).isVisible();
        assertThat(wiki.site().file(page))
                .contains("feels: { dana: 0 unsure, sam: \"-2 lost: quite\" }   # asked in May")
                .doesNotContain("dana: +1");
        assertThat(person.troubles()).isEmpty();
    }

    @Test
    void scoreAndWordsInTheSidePanelAreOneChangeAndWordsAloneHaveThePlainScore() {
        String page = wiki.site().pageWith(FILE, SILENT);
        Visitor person = wiki.people().editor().read(page);
        Locator editor = EditorOnPage.open(person);
        Locator text = editor.locator(".cm-content");
        Locator told = editor.locator(".frontstage-arrange-told");
        thing(editor, "Step: Chooses").focus();
        person.press("f");
        Locator panel = editor.getByRole(AriaRole.REGION, named("Details"));
        Locator score = panel.getByLabel("Feels, from -2 to +2", new Locator.GetByLabelOptions().setExact(true));
        Locator words = panel.getByLabel("Feels, in a word", new Locator.GetByLabelOptions().setExact(true));
        assertThat(score).isFocused();
        for (String feels : new String[] {"+2", "+1"}) {
            person.press("ArrowDown");
            assertThat(text).containsText("feels: " + feels);
        }
        person.press("Tab");
        person.page().keyboard().type("curious");
        person.press("Tab");
        assertThat(text).containsText("feels: +1 curious");
        // the fields are drawn anew, and the person stays where Tab led
        assertThat(panel.locator(":focus")).hasAttribute("data-field", "feels apart");
        thing(editor, "Step: Chooses").focus();
        person.press("Control+z");
        assertThat(text).not().containsText("feels");
        person.press("Control+y");
        assertThat(text).containsText("feels: +1 curious");
        person.press("Control+z");
        assertThat(score).hasValue("");

        words.fill("worried");
        person.press("Tab");
        assertThat(text).containsText("feels: -1 worried");
        assertThat(score).hasValue("-1");
        score.selectOption("-2");
        assertThat(text).containsText("feels: -2 worried");
        thing(editor, "Step: Chooses").focus();
        person.press("Control+z");
        assertThat(text).containsText("feels: -1 worried");
        person.press("Control+z");
        assertThat(text).not().containsText("feels");
        assertThat(score).hasValue("");

        // these words have no known score
        words.fill("like Monday");
        person.press("Tab");
        assertThat(told).containsText("A feeling needs a number from -2 to +2");
        assertThat(words).hasValue("like Monday");
        score.selectOption("-1");
        assertThat(text).containsText("feels: -1 like Monday");
        assertThat(person.troubles()).isEmpty();
    }

    /** Presses a point and carries it down by whole scores. */
    private static void lift(Locator point, int scores) {
        point.scrollIntoViewIfNeeded();
        double apart = ((Number)
                        point.evaluate(
                                """
                                () => {
                                  const height = line => line.getBoundingClientRect().top;
                                  const [one, other] = document.querySelectorAll(
                                    ".frontstage-editor .frontstage-scroller .frontstage-stroke-emotion-grid");
                                  return Math.abs(height(one) - height(other));
                                }"""))
                .doubleValue();
        BoundingBox at = point.boundingBox();
        Mouse mouse = point.page().mouse();
        mouse.move(at.x + at.width / 2, at.y + at.height / 2);
        mouse.down();
        mouse.move(at.x + at.width / 2, at.y + at.height / 2 + apart / 2);
        mouse.move(at.x + at.width / 2, at.y + at.height / 2 + apart * scores);
    }

    private static Locator point(Locator editor, String name) {
        return editor.getByRole(AriaRole.SLIDER, named(name));
    }
}
