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
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.render.page.MapDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map that is one file, opened from a disk by a browser without network. */
class MapFileIT {

    @Test
    void showsLevelsDetailsAndFindsWordsWithoutNetwork(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("map.html"),
                MapDocument.interactive(
                        "Order-ahead coffee",
                        Locale.ENGLISH,
                        new BlueprintRenderer()
                                .render(
                                        Maps.example("order-ahead"),
                                        new RenderOptions(
                                                LayoutOptions.everything(Locale.ENGLISH, Maps.TODAY), "frontstage"),
                                        Issues.UNKNOWN)
                                .allLevels()));
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
}
