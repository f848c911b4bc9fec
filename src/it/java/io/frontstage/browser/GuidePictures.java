package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderOptions;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.sandbox.wiki.JiraLink;
import io.frontstage.scene.Part;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes the pictures for the documentation: the drawings of README and reference, and the screenshots of
 * docs/first-map.md, in the sandbox, so that they show what a reader of the guide sees. See {@code bin/looks --guide}.
 */
public final class GuidePictures {

    private static final String FILE = "order-ahead.yaml";
    private static final String START = "<ac:structured-macro ac:name=\"service-blueprint\"/>";
    private static final Path IMAGES = Path.of("docs", "images");

    /** A fork in a row of steps, with another fork in one of its branches. */
    private static final String PATHS =
            """
            blueprint: A claim
            personas: [Ina]
            stages:
              - stage: Ask
                steps:
                  - { step: Reports the damage, feels: 0 }
                  - { step: Sends pictures again, path: Pictures blurred, feels: -1 annoyed }
                  - { step: Waits, feels: 0 }
              - stage: Accepted
                path: Accepted
                steps:
                  - { step: Reads the letter, feels: +2 relieved }
                  - { step: Takes the money, path: Money, feels: +1 }
                  - { step: Has it repaired, path: Repair, feels: 0 }
              - stage: Refused
                path: Refused
                steps:
                  - { step: Reads the letter, id: reads-refusal, feels: -2 angry }
              - stage: After
                steps:
                  - { step: Tells others, feels: 0 }
            """;

    private final Site site;
    private final People people;

    private GuidePictures(Site site, People people) {
        this.site = site;
        this.people = people;
    }

    /** @param args none */
    public static void main(String[] args) {
        try (Site site = Site.withJira(JiraLink.Kind.IMPERSONATING);
                Chromium chromium = Chromium.seeingAllFonts()) {
            GuidePictures pictures = new GuidePictures(site, new People(site, chromium));
            drawings(chromium);
            pictures.examples();
            pictures.map();
            pictures.details();
            pictures.pain();
            pictures.misspelt();
            pictures.issue();
        }
        System.exit(0);
    }

    /** The pictures of the README and of the reference: the drawings themselves. */
    private static void drawings(Chromium chromium) {
        LayoutOptions cards = LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21))
                .without(Part.HEADER);
        draw(chromium, Site.example(FILE), cards, "order-ahead");
        draw(chromium, Site.example(FILE), cards.at(Level.OVERVIEW), "reference-overview");
        draw(chromium, PATHS, cards, "reference-paths");
    }

    private static void draw(Chromium chromium, String definition, LayoutOptions options, String name) {
        String svg = new BlueprintRenderer()
                .render(
                        new DefinitionReader()
                                .read(new SourceText(name, definition.getBytes(StandardCharsets.UTF_8)))
                                .blueprint()
                                .orElseThrow(),
                        new RenderOptions(options, "map"),
                        (key, tracker) -> Optional.empty())
                .svg();
        Page page = chromium.page(2400, "<body style='margin: 0; zoom: 0.9'>" + svg.substring(svg.indexOf("<svg")));
        page.locator("svg").screenshot(new Locator.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
        page.context().close();
        System.out.println(name);
    }

    private Visitor editor(String page, int width, int height) {
        Visitor editor = people.editor();
        editor.page().setViewportSize(width, height);
        return editor.read(page);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve("first-" + name + ".png")));
        System.out.println(name);
    }

    private void examples() {
        Page page = editor(site.page(START), 1000, 760).page();
        Locator begin = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start from an example"));
        begin.waitFor();
        shoot(page, "1-begin");
        begin.click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.LISTITEM)).hasCount(6);
        page.waitForFunction("() => [...document.querySelectorAll('dialog img')].every(image => image.complete)");
        shoot(page, "2-examples");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Order-ahead coffee"))
                .click();
        assertThat(page.locator(".frontstage-preview-picture")).isVisible();
        shoot(page, "3-whole");
    }

    /** A page as it opens; returns its id. */
    private String withMap(String definition) {
        String macro = Site.macro(FILE).replace("cards</ac:parameter>", "auto</ac:parameter>");
        String page = site.page("<p>From the app to the cup.</p>" + macro);
        site.attach(page, FILE, definition);
        return page;
    }

    private void map() {
        Visitor editor = editor(withMap(Site.example(FILE)), 1280, 860);
        editor.map()
                .root()
                .locator("a[data-frontstage-stage] .frontstage-laid")
                .first()
                .waitFor();
        editor.map()
                .root()
                .locator(".frontstage-now-overview")
                .getByRole(AriaRole.BUTTON)
                .click();
        editor.page().evaluate("() => scrollTo(0, 0)");
        shoot(editor.page(), "4-map");
    }

    private Locator edited(Visitor editor, String shown) {
        Locator opened = EditorOnPage.open(editor);
        opened.getByRole(AriaRole.BUTTON, EditorOnPage.named(shown)).click();
        return opened;
    }

    /** The details of a pain, beside the map. */
    private void details() {
        Visitor editor = editor(withMap(Site.example(FILE)), 1280, 760);
        Locator opened = edited(editor, "Map");
        opened.locator("[role=option][aria-label^='Pain, high; Walking time ignores']")
                .click();
        editor.page().keyboard().press("e");
        assertThat(opened.getByRole(AriaRole.REGION, EditorOnPage.named("Details"))
                        .getByLabel("Severity"))
                .isVisible();
        shoot(editor.page(), "5-details");
    }

    private void misspelt() {
        String definition = Site.example(FILE).replaceFirst("frontstage: Reminds", "frontstge: Reminds");
        Visitor editor = editor(withMap(definition), 1200, 720);
        Locator opened = edited(editor, "Both");
        assertThat(opened.getByText("frontstge").first()).isVisible();
        editor.page().keyboard().press("F8");
        shoot(editor.page(), "7-text");
    }

    private void pain() {
        Visitor editor = editor(withMap(Site.example(FILE)), 1200, 720);
        Locator opened = edited(editor, "Map");
        opened.locator("[aria-label^='Card: Reminds of the usual order']").click();
        editor.page().keyboard().press("p");
        editor.page().keyboard().type("It comes too late for the bus");
        shoot(editor.page(), "6-pain");
    }

    private void issue() {
        Visitor editor = editor(withMap(Site.example(FILE)), 1000, 700);
        editor.map()
                .root()
                .locator("a[data-frontstage-stage] .frontstage-laid")
                .first()
                .waitFor();
        editor.map().card("opening-hours-are-often-wrong").click();
        assertThat(editor.map().details().getByRole(AriaRole.BUTTON, EditorOnPage.named("Create Jira issue")))
                .isVisible();
        shoot(editor.page(), "8-issue");
    }
}
