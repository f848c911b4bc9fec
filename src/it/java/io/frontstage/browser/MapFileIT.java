package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessible;
import static io.frontstage.browser.Accessibility.axe;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    @Test
    void showsLevelsDetailsAndFindsWordsWithoutNetwork(@TempDir Path folder) throws IOException {
        Path file = file(folder, "map.html", Maps.example("order-ahead"));
        try (Chromium chromium = Chromium.seeing("liberation", "LiberationSans-.*");
                BrowserContext context = chromium.browser().newContext()) {
            context.setOffline(true);
            List<String> asked = new ArrayList<>();
            List<String> errors = new ArrayList<>();
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            page.navigate(file.toUri().toString());

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

            page.getByRole(AriaRole.SEARCHBOX).fill("cafés walking");
            assertThat(page.locator(".frontstage-find-count")).hasText("1 found");
            page.keyboard().press("Enter");
            assertThat(page.locator(".frontstage-details")).containsText("Lists cafés by walking time");
            assertThat(page.locator(".frontstage-file-level:visible")).hasAttribute("data-frontstage-level", "cards");
            assertAccessible(axe(page, ".frontstage"), "a map that is a file");

            Assertions.assertThat(asked).containsExactly(file.toUri().toString());
            Assertions.assertThat(errors).isEmpty();
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
        try (Chromium chromium = Chromium.seeingAllFonts();
                BrowserContext context = chromium.browser().newContext()) {
            context.setOffline(true);
            List<String> asked = new ArrayList<>();
            List<String> errors = new ArrayList<>();
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.onPageError(errors::add);
            List<String> files = new ArrayList<>();
            for (Map.Entry<String, Blueprint> map : maps.entrySet()) {
                files.add(file(folder, map.getKey() + ".html", map.getValue())
                        .toUri()
                        .toString());
                page.navigate(files.get(files.size() - 1));
                for (String level : List.of("overview", "cards", "everything")) {
                    page.locator(".frontstage-to-level[data-frontstage-level=" + level + "]")
                            .click();
                    Locator shown = page.locator(".frontstage-file-level:visible");
                    assertThat(shown).hasAttribute("data-frontstage-level", level);
                    assertThat(shown.locator(".frontstage-scroller svg").first())
                            .isVisible();
                }
                String table = page.locator(".frontstage-table").textContent();
                for (Step step : map.getValue().steps()) {
                    Assertions.assertThat(table).contains(step.title());
                }
            }
            Assertions.assertThat(asked).containsExactlyElementsOf(files);
            Assertions.assertThat(errors).isEmpty();
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
}
