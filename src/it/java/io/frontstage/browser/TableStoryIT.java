package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessibleByDayAndNight;
import static io.frontstage.browser.MapOnPage.cell;
import static io.frontstage.browser.MapOnPage.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every item as a row: sorted, edited cell by cell, exported to a spreadsheet and read back. */
class TableStoryIT {

    private static final String FILE = "order-ahead.yaml";

    @RegisterExtension
    static final TrackedWiki WIKI = new TrackedWiki();

    @ParameterizedTest
    @EnumSource
    void rowsAreSortedColumnsChosenAndCellsSetAndSavedAsOneVersion(Hands hands) {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        Visitor owner = open(WIKI.people().admin(), page);
        Locator root = owner.map().root();
        Locator rows = root.locator(".frontstage-rows tbody tr");
        String first = rows.first().locator("th").textContent();
        Locator severity = root.locator("th[data-frontstage-column=severity] > button");
        hands.press(severity);
        hands.press(severity);
        assertThat(rows.first()).containsText("critical");
        assertThat(root.locator("th[aria-sort=descending]")).containsText("Severity");
        hands.press(severity);
        assertThat(rows.first().locator("th")).hasText(first);

        hands.press(root.locator(".frontstage-table-columns > summary"));
        hands.tick(root.getByLabel("Reach"));
        assertThat(root.locator("th[data-frontstage-column=reach]")).isHidden();
        open(owner, page);
        assertThat(root.locator("th[data-frontstage-column=reach]")).isHidden();
        assertThat(root.locator("th[data-frontstage-column=impact]")).isVisible();

        Locator impact = cell(root, "Say small, medium, large", "impact");
        if (hands == Hands.MOUSE) {
            impact.click();
            impact.locator("select").selectOption("4");
            root.locator(".frontstage-table-count").click();
        } else {
            impact.focus();
            owner.press("9");
            assertThat(root.locator(".frontstage-table-foot"))
                    .containsText("9 is not between 1 and 5. Enter a whole number from 1 to 5, or leave it empty.");
            owner.press("4");
            owner.press("Tab");
            assertThat(cell(root, "Say small, medium, large", "effort")).isFocused();
        }
        assertThat(impact).hasText("4");
        Locator owned = cell(root, "Say small, medium, large", "owner");
        owned.focus();
        owner.press("Delete");
        assertThat(root.locator(".frontstage-draft-counts")).hasText("2 changes not saved");
        hands.press(root.getByRole(AriaRole.BUTTON, named("Undo")));
        assertThat(root.locator(".frontstage-draft-counts")).hasText("1 change not saved");
        assertAccessibleByDayAndNight(owner.page(), ".frontstage-list", "Table");
        hands.press(root.getByRole(AriaRole.BUTTON, named("Save").setExact(true)));
        assertThat(root.locator(".frontstage-table-foot")).containsText("Saved as version 2.");
        assertThat(WIKI.site().file(page)).contains("impact: 4\n            effort: 1");
        assertThat(owner.troubles()).isEmpty();
    }

    @Test
    void scoresGoIntoASpreadsheetAndBack() throws IOException {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        Visitor owner = open(WIKI.people().admin(), page);
        Locator root = owner.map().root();
        Download download = owner.page().waitForDownload(() -> root.getByRole(AriaRole.LINK, named("Table (CSV)"))
                .click());
        String table = Files.readString(download.path());
        assertThat(table).startsWith("\ufeffid,kind,text,stage,step,severity,reach,impact,effort,");

        String sheet =
                "id;severity;impact;effort;owner;reach\nbridge;critical;;;Map team;90 %\nsay-small-medium-large;;5;9;;\ngone;low;;;;\n";
        choose(root, "scores.csv", sheet);
        Locator dialog = owner.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Scores from scores.csv");
        assertThat(dialog).containsText("Not on this map (any more), so not read: 1 lines, “gone”");
        assertThat(dialog).containsText("Line 3: Effort: 9 is not between 1 and 5.");
        assertThat(dialog.locator("tbody tr")).hasCount(3);
        assertThat(dialog).not().containsText("90 %");
        dialog.getByRole(AriaRole.BUTTON, named("Apply 3 values")).click();
        assertThat(root.locator(".frontstage-draft-counts")).hasText("3 changes not saved");
        assertThat(cell(root, "Walking time ignores the footbridge", "severity"))
                .hasText("critical");
        root.getByRole(AriaRole.BUTTON, named("Undo")).click();
        assertThat(root.locator(".frontstage-draft-counts")).hasText("");

        choose(root, "scores.csv", sheet);
        dialog.getByRole(AriaRole.BUTTON, named("Apply 3 values")).click();
        root.getByRole(AriaRole.BUTTON, named("Save").setExact(true)).click();
        assertThat(root.locator(".frontstage-table-foot")).containsText("Saved as version 2.");
        assertThat(WIKI.site().file(page)).contains("owner: Map team").doesNotContain("90 %");
        assertThat(root).hasAttribute("data-frontstage-version", "2");

        String many =
                IntStream.range(0, 5_001).mapToObj(row -> "x" + row + ",3").collect(Collectors.joining("\n"));
        choose(root, "long.csv", "id,impact\n" + many);
        assertThat(dialog).containsText("The file has 5001 rows; only the first 5000 are read.");
        owner.press("Escape");
        assertThat(owner.troubles()).isEmpty();
    }

    /** People who read without script have the rows and the file. */
    @Test
    void withoutScriptTheRowsAndTheirFileAreThere() {
        String page = WIKI.site().pageWith(FILE, Site.example(FILE));
        Visitor reader = WIKI.people()
                .anonymous(profile -> profile.setJavaScriptEnabled(false))
                .goOn(WIKI.site().session("reader"))
                .read(page);
        reader.map().root().locator("[data-frontstage-view=table]").click();
        Locator file = reader.page().getByText("Table (CSV)");
        assertThat(file).hasAttribute("href", Pattern.compile("/items\\.csv\\?version=1$"));
        assertThat(reader.page().locator(".frontstage-rows tbody tr").first()).isVisible();
        assertThat(reader.page().waitForDownload(file::click).suggestedFilename())
                .endsWith(".csv");
    }

    private static void choose(Locator root, String name, String text) {
        root.locator("input[type=file][accept*=csv]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Visitor open(Visitor visitor, String page) {
        visitor.open("/pages/viewpage.action?pageId=" + page + "&fs-view=table");
        assertThat(visitor.map().root().getByText("Read scores")).isVisible();
        return visitor;
    }
}
