package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessible;
import static io.frontstage.browser.Accessibility.axe;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.frontstage.BlueprintRenderer;
import io.frontstage.Maps;
import io.frontstage.RenderOptions;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Step;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.render.page.MapDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map as a single file, opened from disk by a browser without network. */
class MapFileIT {

    private static final List<String> LEVELS = List.of("overview", "cards", "everything");

    /** A text in every place where a definition can have one. */
    private static final String EVERYWHERE =
            """
            blueprint: "TEXT"
            summary: "TEXT"
            owner: "TEXT"
            scenario: "TEXT"
            personas: [{persona: "TEXT", id: one, goal: "TEXT"}]
            lanes: [{lane: "TEXT", id: own, kind: frontstage}, support]
            stages:
              - stage: "TEXT"
                steps:
                  - step: "TEXT"
                    channel: "TEXT"
                    time: 5m
                    quote: "TEXT"
                    thinks: "TEXT"
                    expects: "TEXT"
                    feels: {one: "-1 TEXT"}
                    evidence: "TEXT"
                    own: [{card: "TEXT", note: "TEXT", url: "TEXT"}]
                    support: [{card: "TEXT", policy: "TEXT", by: "TEXT", with: "TEXT"}]
                    pains: [{pain: "TEXT", severity: high, note: "TEXT", basis: "TEXT", source: "TEXT"}]
                    opportunities: [{opportunity: "TEXT", note: "TEXT", owner: "TEXT"}]
            """;

    @Test
    void showsLevelsDetailsAndFindsWordsWithoutNetwork(@TempDir Path folder) throws IOException {
        try (Disk disk = new Disk(folder, Chromium.seeing("liberation", "LiberationSans-.*"))) {
            Page page = disk.page();
            disk.open("map", Maps.example("order-ahead"));

            Locator pain = page.locator(
                    "a.frontstage-pain-point:visible", new Page.LocatorOptions().setHasText("Both queues meet"));
            pain.first().click();
            assertThat(page.locator(".frontstage-details")).containsText("Both queues meet at one machine");
            page.keyboard().press("Escape");
            assertThat(page.locator(".frontstage-details")).hasCount(0);

            page.locator(".frontstage-to-level[data-frontstage-level=overview]").click();
            assertThat(page.locator(".frontstage-file-level:visible"))
                    .hasAttribute("data-frontstage-level", "overview");
            assertThat(page.locator(".frontstage-to-level[aria-current]")).hasText("Overview");
            Locator drawing = page.locator(".frontstage-scroller:visible > svg");
            double before = drawing.boundingBox().width;
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoom in"))
                    .click();
            Assertions.assertThat(drawing.boundingBox().width).isGreaterThan(1.1 * before);

            page.getByRole(AriaRole.SEARCHBOX).fill("cafés walking");
            assertThat(page.locator(".frontstage-find-count")).hasText("1 found");
            page.keyboard().press("Enter");
            assertThat(page.locator(".frontstage-details")).containsText("Lists cafés by walking time");
            assertThat(page.locator(".frontstage-file-level:visible")).hasAttribute("data-frontstage-level", "cards");
            assertAccessible(axe(page, ".frontstage"), "a map that is a file");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertAccessible(axe(page, ".frontstage"), "a map that is a file, by night");

            disk.assertQuiet();
        }
    }

    /**
     * All examples (one of them German), a right-to-left map, one without Latin letters, one with 36 steps, one without
     * steps.
     */
    @Test
    void drawsEveryMapAtEveryLevelWithoutNetwork(@TempDir Path folder) throws IOException {
        Map<String, Blueprint> maps = new TreeMap<>();
        Maps.examples().forEach(example -> maps.put(example, Maps.example(example)));
        maps.put(
                "hebrew",
                Maps.read("blueprint: קפה מראש\nlanguage: he\nstages: [{stage: הזמנה, steps: [בוחר קפה, משלם]}]\n"));
        maps.put("chinese", Maps.read("blueprint: 咖啡\nlanguage: zh\nstages: [{stage: 点单, steps: [看时间, 付款]}]\n"));
        maps.put(
                "long",
                Maps.read("blueprint: Long\nstages:\n"
                        + "  - {stage: Some, steps: [One, Two, Three, Four, Five, Six]}\n".repeat(6)));
        maps.put("empty", Maps.read("blueprint: Nothing yet\nstages: [Begin]\n"));
        try (Disk disk = new Disk(folder, Chromium.seeingAllFonts())) {
            for (Map.Entry<String, Blueprint> map : maps.entrySet()) {
                disk.open(map.getKey(), map.getValue());
                for (String level : LEVELS) {
                    Locator shown = disk.show(level);
                    assertThat(shown).hasAttribute("data-frontstage-level", level);
                    assertThat(shown.locator(".frontstage-scroller svg").first())
                            .isVisible();
                }
                String table = disk.page().locator(".frontstage-table").textContent();
                for (Step step : map.getValue().steps()) {
                    Assertions.assertThat(table).contains(step.title());
                }
            }
            disk.assertQuiet();
        }
    }

    /** Texts that look like scripts, end tags or addresses to load remain plain text. */
    @Test
    void runsAndFetchesNothingThatADefinitionSays(@TempDir Path folder) throws IOException {
        List<String> hostile = List.of(
                "</script><script>window.ran = 1</script>",
                "\\\"'><img src=//evil.example/x onerror='window.ran = 1'>",
                "--><svg onload='window.ran = 1'><!--",
                "]]></style><style>@import '//evil.example/x'; * { background: url(//evil.example/y) }</style>",
                "javascript:window.ran=1");
        try (Disk disk = new Disk(folder, Chromium.seeing("liberation", "LiberationSans-.*"))) {
            Page page = disk.page();
            for (int i = 0; i < hostile.size(); i++) {
                disk.open("hostile" + i, Maps.read(EVERYWHERE.replace("TEXT", hostile.get(i))));
                for (String level : LEVELS) {
                    Locator shown = disk.show(level);
                    for (Locator card :
                            shown.locator("a[data-frontstage-item]:visible").all()) {
                        card.dispatchEvent("click");
                        assertThat(page.locator(".frontstage-details")).isVisible();
                    }
                }
                page.getByRole(AriaRole.SEARCHBOX).fill("window");
                Assertions.assertThat(page.locator(".frontstage-table").textContent())
                        .contains(hostile.get(i).replace("\\", ""));
                Assertions.assertThat(page.evaluate("window.ran")).isNull();
                Assertions.assertThat(page.locator("[href^=javascript]").count())
                        .isZero();
            }
            disk.assertQuiet();
        }
    }

    private static Path file(Path folder, String name, Blueprint map) throws IOException {
        RenderOptions options = new RenderOptions(LayoutOptions.everything(Locale.ENGLISH, Maps.TODAY), "frontstage");
        return Files.writeString(
                folder.resolve(name),
                MapDocument.interactive(
                        map.info().title(),
                        Locale.ENGLISH,
                        new BlueprintRenderer()
                                .render(map, options, Issues.UNKNOWN)
                                .allLevels()));
    }

    /** A browser without network that opens maps from a folder, and records its requests and errors. */
    private static final class Disk implements AutoCloseable {

        private final Path folder;
        private final Chromium chromium;
        private final BrowserContext context;
        private final Page page;
        private final List<String> opened = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();

        Disk(Path folder, Chromium chromium) {
            this.folder = folder;
            this.chromium = chromium;
            context = chromium.browser().newContext();
            context.setOffline(true);
            page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
        }

        Page page() {
            return page;
        }

        void open(String name, Blueprint map) throws IOException {
            opened.add(file(folder, name + ".html", map).toUri().toString());
            page.navigate(opened.get(opened.size() - 1));
        }

        /** Presses the button of a level, and returns the text shown afterwards. */
        Locator show(String level) {
            page.locator(".frontstage-to-level[data-frontstage-level=" + level + "]")
                    .click();
            return page.locator(".frontstage-file-level:visible");
        }

        /** Asserts that only the files themselves were requested, and that there was no error. */
        void assertQuiet() {
            Assertions.assertThat(asked).containsExactlyElementsOf(opened);
            Assertions.assertThat(errors).isEmpty();
        }

        @Override
        public void close() {
            context.close();
            chromium.close();
        }
    }
}
