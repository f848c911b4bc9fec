package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One question about a map, asked by keys and by mouse, and the way back through what was asked. */
class FilterIT {

    private static final String FILE = "order-ahead.yaml";

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    @Test
    void aReaderAsksByKeysAndByMouseAndGoesBackThroughTheAnswers() {
        Visitor reader = wiki.people().anonymous().read(wiki.site().pageWith(FILE, Site.example(FILE)));
        Page page = reader.page();
        Locator root = reader.map().root();
        root.locator(".frontstage-to-filter").waitFor();
        Locator field = root.getByRole(AriaRole.COMBOBOX);
        Locator count = root.locator(".frontstage-filter-count");
        Locator chips = root.locator(".frontstage-filter-chip");

        // by keys: what is typed is looked for, a value of the list becomes a chip
        reader.map().scroller().focus();
        page.keyboard().press("f");
        assertThat(field).isFocused();
        page.keyboard().type("own");
        Locator options = root.getByRole(AriaRole.OPTION);
        assertThat(options.first()).containsText("App team");
        assertThat(options.last()).containsText("Find “own” on the map");
        assertThat(page).hasURL(Pattern.compile("fs-filter=own$"));
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        assertThat(chips).containsText(new String[] {"Owner: App team"});
        assertThat(count).hasText("1 of 7 pains · 3 of 6 opportunities · 3 of 12 steps");
        assertThat(root.locator(".frontstage-filter").getByRole(AriaRole.STATUS))
                .hasText(count.innerText());

        // by mouse: a name that says a value adds it
        root.locator(".frontstage-head [data-frontstage-filter='persona:dana']").click();
        assertThat(chips).containsText(new String[] {"Owner: App team", "Persona: Dana, the commuter"});

        // each was one step, typing was none
        page.goBack();
        assertThat(chips).containsText(new String[] {"Owner: App team"});
        page.goBack();
        assertThat(chips).hasCount(0);
        assertThat(root.locator("[data-frontstage-out]")).hasCount(0);
        page.goForward();
        assertThat(chips).containsText(new String[] {"Owner: App team"});

        // a chip is edited and removed by keys, and the field gives the focus back
        chips.first().press("Enter");
        assertThat(field).hasValue("owner:App team");
        field.fill("owner:\"Customer care\";severity:critical");
        field.press("Enter");
        assertThat(count).hasText("Nothing on this map is owned by Customer care and critical.");
        chips.first().press("Delete");
        chips.first().press("Delete");
        field.press("Escape");
        assertThat(root.locator(".frontstage-filter")).isHidden();

        // from hit to hit on the map
        reader.map().scroller().press("f");
        page.keyboard().type("shelf");
        page.keyboard().press("Enter");
        assertThat(root.locator("[data-frontstage-hit]").first()).isVisible();
        page.keyboard().press("Escape");
        page.keyboard().press("n");
        Locator hit = root.locator("[data-frontstage-hit]:focus");
        assertThat(hit).hasCount(1);
        Object first = hit.getAttribute("data-frontstage-item");
        page.keyboard().press("n");
        assertThat(hit.getAttribute("data-frontstage-item")).isNotEqualTo(first);
        page.keyboard().press("p");
        assertThat(hit.getAttribute("data-frontstage-item")).isEqualTo(first);

        // the same question in another view, and back
        root.locator(".frontstage-to-view[data-frontstage-view=table]").click();
        assertThat(root).hasAttribute("data-frontstage-list", "table");
        assertThat(root.locator(".frontstage-toolbar [aria-pressed]")).isVisible();
        assertThat(root.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zoom in")))
                .isHidden();
        page.goBack();
        assertThat(reader.map().scroller()).isVisible();

        // a link that asks in vain says so
        page.navigate(page.url().replaceFirst("\\?.*", "?fs-filter=persona:lena"));
        assertThat(count).hasText("This link asks for the persona “lena”, who is not on this map. Shown without it.");
    }
}
