package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.EditorOnPage.assertAccessible;
import static io.frontstage.browser.EditorOnPage.named;
import static io.frontstage.browser.EditorOnPage.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changes of the map itself: the text follows, and its comments are kept. */
class ArrangingIT {

    private static final String FILE = "coffee.blueprint.yaml";

    private static final String UNTIL_STILL =
            """
            view => new Promise(done => {
              const look = last => last === view.scrollTop ? done() : setTimeout(look, 100, view.scrollTop);
              look(-1);
            })""";

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    @Test
    void byMouseACardIsDraggedAnotherRenamedAPainAddedAllUndoneAndMadeAgain() {
        String page = wiki.site().pageWith(FILE, EditorOnPage.COFFEE);
        Visitor person = wiki.people().editor().read(page);
        Locator editor = EditorOnPage.open(person);
        Locator told = editor.locator(".frontstage-arrange-told");
        Locator undo = editor.getByRole(AriaRole.BUTTON, named("Undo (Ctrl+Z)"));
        Locator redo = editor.getByRole(AriaRole.BUTTON, named("Redo (Ctrl+Y)"));
        assertThat(undo).isDisabled();
        assertThat(redo).isDisabled();
        thing(editor, "Card: Shows the menu").click();
        assertThat(editor.locator(".cm-activeLine")).containsText("Shows the menu");

        // the tools for a step need more space than those for a card
        person.page().setViewportSize(900, 900);
        thing(editor, "Step: Pays").dblclick();
        assertThat(editor.getByLabel("Step: title")).hasValue("Pays");
        person.press("Escape");
        person.page().setViewportSize(1280, 900);
        drag(person.page(), thing(editor, "Card: Shows the menu"), thing(editor, "Card: Shows the pickup time"));
        assertThat(thing(editor, "Shows the menu; Order › Pays")).isFocused();
        assertThat(told).containsText("Shows the menu");
        thing(editor, "Card: Till").dblclick();
        person.page().keyboard().type("Card terminal");
        person.press("Enter");
        assertThat(thing(editor, "Card: Card terminal")).isFocused();
        person.press("p");
        person.page().keyboard().type("The card is declined");
        person.press("Enter");
        assertThat(thing(editor, "Pain, medium; The card is declined; Support processes; Order › Pays"))
                .isFocused();
        assertAccessible(person.page());

        for (int i = 0; i < 3; i++) {
            undo.click();
        }
        assertThat(undo).isDisabled();
        assertThat(thing(editor, "Shows the menu; Order › Chooses")).isVisible();
        assertThat(editor.locator(".frontstage-edit-status")).isEmpty();
        for (int i = 0; i < 3; i++) {
            redo.click();
        }
        assertThat(redo).isDisabled();
        assertThat(thing(editor, "The card is declined")).isVisible();
        editor.getByRole(AriaRole.BUTTON, named("Save")).click();
        assertThat(editor.getByText("Saved as version 2")).isVisible();
        editor.getByRole(AriaRole.BUTTON, named("Close")).click();

        assertThat(person.map().card("the-card-is-declined")).isVisible();
        assertChanged(wiki.site().file(page));
    }

    /** The frame of a selected element fits its drawing: the frame of a step is no wider than the step's box. */
    @Test
    void aSelectedStepIsFramedAsItsBoxIs() {
        String page = wiki.site().pageWith(FILE, EditorOnPage.COFFEE);
        Locator editor = EditorOnPage.open(wiki.people().editor().read(page));
        thing(editor, "Step: Pays").click();

        List<BoundingBox> boxes = editor.locator("svg a.frontstage-step .frontstage-fill-customer-card").all().stream()
                .map(Locator::boundingBox)
                .toList();
        List<BoundingBox> frames = editor.locator(".frontstage-arrange-step").all().stream()
                .map(Locator::boundingBox)
                .toList();

        assertThat(boxes).isNotEmpty();
        assertThat(frames).hasSameSizeAs(boxes);
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(frames.get(i).x).isCloseTo(boxes.get(i).x, within(2.0));
            assertThat(frames.get(i).width).isCloseTo(boxes.get(i).width, within(3.0));
        }
    }

    @Test
    void anotherLevelIsShownWhatIsSelectedOpensAndTheTextStays() {
        String page = wiki.site().pageWith(FILE, EditorOnPage.COFFEE);
        Visitor person = wiki.people().editor().read(page);
        Locator editor = EditorOnPage.open(person);
        Locator overview = editor.getByRole(AriaRole.BUTTON, named("Overview"));
        assertThat(thing(editor, "Card: Shows the menu")).isVisible();

        overview.click();
        assertThat(overview).hasAttribute("aria-pressed", "true");
        assertThat(thing(editor, "Card: Shows the menu")).hasCount(0);
        thing(editor, "Step: Pays").click();
        assertThat(thing(editor, "Card: Shows the menu")).isVisible();
        assertAccessible(person.page());
        overview.click();
        assertThat(thing(editor, "Card: Shows the menu")).hasCount(0);

        assertThat(editor.locator(".frontstage-edit-status")).isEmpty();
        assertThat(wiki.site().file(page)).isEqualTo(EditorOnPage.COFFEE);
    }

    @Test
    void byKeysAloneTheSameIsDone() {
        String page = wiki.site().pageWith(FILE, EditorOnPage.COFFEE);
        Visitor person = wiki.people().editor().read(page);
        person.map().button("Edit").focus();
        person.press("Enter");
        Locator editor = EditorOnPage.of(person);
        assertThat(thing(editor, "Stage: Order")).isVisible();
        assertThat(editor.locator(".cm-content")).isFocused();

        person.press("F6");
        assertThat(thing(editor, "Stage: Order")).isFocused();
        go(person, "ArrowDown", thing(editor, "Card: Shows the menu"));
        person.press("Alt+ArrowRight");
        assertThat(thing(editor, "Shows the menu; Order › Pays")).isFocused();
        person.press("Alt+ArrowLeft");
        assertThat(thing(editor, "Shows the menu; Order › Chooses")).isFocused();
        person.press("Alt+ArrowLeft");
        assertThat(editor.getByText("It cannot go further in that direction.")).isVisible();
        person.press("Alt+ArrowRight");
        assertThat(thing(editor, "Shows the menu; Order › Pays")).isFocused();
        go(person, "ArrowDown", thing(editor, "Card: Till"));
        person.press("F2");
        person.page().keyboard().type("Card terminal");
        person.press("Enter");
        assertThat(thing(editor, "Card: Card terminal")).isFocused();
        person.press("p");
        person.page().keyboard().type("The card is declined");
        person.press("Enter");
        assertThat(thing(editor, "Pain, medium; The card is declined")).isFocused();

        for (int i = 0; i < 5; i++) {
            person.press("Control+z");
        }
        assertThat(thing(editor, "Shows the menu; Order › Chooses")).isVisible();
        assertThat(editor.locator(".frontstage-edit-status")).isEmpty();
        for (int i = 0; i < 5; i++) {
            person.press("Control+y");
        }
        assertThat(thing(editor, "Pain, medium; The card is declined")).isVisible();
        thing(editor, "Pain, medium; The card is declined").focus();
        person.press("F2");
        person.page().keyboard().type("The card is declined twice");
        person.press("Enter");
        person.press("F6");
        person.press("Control+Home");
        person.page().keyboard().type("# whoever types on is left where they are\n");
        assertThat(thing(editor, "Pain, medium; The card is declined twice")).isVisible();
        assertThat(editor.locator(".cm-activeLine")).hasText("# kept");
        person.press("Control+s");
        assertThat(editor.getByText("Saved as version 2")).isVisible();

        assertThat(person.read(page).map().card("the-card-is-declined-twice")).isVisible();
        assertChanged(wiki.site().file(page));
        assertThat(wiki.site().file(page)).startsWith("# whoever types on is left where they are\n# kept\n");
    }

    @Test
    void aFingerThatRestsCarriesACardOneThatMovesScrollsAndASecondOnePutsTheCardBack() {
        String page = wiki.site().pageWith(FILE, EditorOnPage.COFFEE);
        Visitor person = wiki.people()
                .anonymous(profile -> profile.setHasTouch(true).setViewportSize(800, 700))
                .goOn(wiki.site().session("editor"))
                .read(page);
        person.map().button("Edit").tap();
        Locator editor = EditorOnPage.of(person);
        Locator told = editor.locator(".frontstage-arrange-told");
        Locator menu = thing(editor, "Card: Shows the menu");
        Locator time = thing(editor, "Card: Shows the pickup time");
        time.scrollIntoViewIfNeeded();
        Finger finger = new Finger(person.page());

        Locator view = editor.locator(".frontstage-edit-view");
        double before = scrolled(view);
        finger.touch(menu);
        finger.moveTo(menu, 0, -80);
        finger.moveTo(menu, 0, -160);
        finger.lift();
        assertThat(scrolled(view)).isGreaterThan(before);
        assertThat(told).isEmpty();

        // scrolling by a finger continues for a while, and near an edge the map scrolls by itself
        view.evaluate(UNTIL_STILL);
        time.evaluate("card => card.scrollIntoView({ block: 'center' })");
        finger.rest(menu);
        finger.moveTo(time, 0, 8);
        assertThat(editor.locator(".frontstage-arrange-line")).isVisible();
        finger.second();
        assertThat(editor.locator(".frontstage-arrange-line")).hasCount(0);
        finger.lift();
        finger.rest(menu);
        finger.moveTo(time, 0, 8);
        person.press("Escape");
        finger.lift();
        assertThat(told).isEmpty();

        finger.rest(menu);
        finger.moveTo(time, 0, 8);
        finger.lift();
        assertThat(told).containsText("Shows the menu");
        assertThat(thing(editor, "Shows the menu; Order › Pays")).isFocused();
        assertThat(editor.locator(".frontstage-arrange-carried")).hasCount(0);
        editor.getByRole(AriaRole.BUTTON, named("Undo (Ctrl+Z)")).tap();
        assertThat(thing(editor, "Shows the menu; Order › Chooses")).isVisible();
    }

    private static double scrolled(Locator view) {
        return ((Number) view.evaluate("each => each.scrollTop")).doubleValue();
    }

    /** Asserts the two cards in one cell, the new title, the moved pain, all comments, and every unaffected line. */
    private static void assertChanged(String text) {
        assertThat(text)
                .contains("The card is declined", "lane: support", "Card terminal   # the old one")
                .doesNotContain("support: Till");
        assertThat(text.substring(text.indexOf("step: Pays"))).contains("Shows the menu");
        EditorOnPage.COFFEE
                .lines()
                .filter(line -> !line.contains("Shows the menu") && !line.contains("Till"))
                .forEach(line -> assertThat(text.lines()).contains(line));
    }

    /** Drags a card below another one, in small steps like a hand. */
    private static void drag(Page page, Locator card, Locator onto) {
        onto.scrollIntoViewIfNeeded();
        BoundingBox from = card.boundingBox();
        BoundingBox to = onto.boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2 + 12, from.y + from.height / 2);
        page.mouse().move(to.x + to.width / 2, to.y + to.height - 4);
        page.mouse().move(to.x + to.width / 2, to.y + to.height - 3);
        page.mouse().up();
    }

    private static void go(Visitor person, String key, Locator thing) {
        for (int i = 0; i < 8 && !(Boolean) thing.evaluate("each => each === document.activeElement"); i++) {
            person.press(key);
        }
        assertThat(thing).isFocused();
    }
}
