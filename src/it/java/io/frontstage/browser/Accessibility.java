package io.frontstage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.List;

/** Checks a part of a page, in its current state, with axe. */
final class Accessibility {

    private Accessibility() {}

    /** @param part a selector */
    static AxeBuilder axe(Page page, String part) {
        return new AxeBuilder(page).include(part);
    }

    /** Asserts that axe reports nothing. */
    static void assertAccessible(AxeBuilder axe, String state) {
        AxeResults results = axe.analyze();
        assertThat(results.getPasses()).as("axe looks at " + state).hasSizeGreaterThan(2);
        assertThat(told(results)).as(state).isEmpty();
    }

    /** The same in light and dark mode; dark mode only changes colours. */
    static void assertAccessibleByDayAndNight(Page page, String part, String state) {
        assertAccessible(axe(page, part), state);
        page.evaluate("() => { document.documentElement.dataset.colorMode = 'dark'; }");
        AxeResults dark = axe(page, part).withRules(List.of("color-contrast")).analyze();
        page.evaluate("() => { document.documentElement.dataset.colorMode = 'light'; }");
        assertThat(dark.getPasses()).as("axe sees colours in " + state).isNotEmpty();
        assertThat(told(dark)).as(state + " by night").isEmpty();
    }

    static List<String> told(AxeResults results) {
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n  "
                        + rule.getNodes().stream()
                                .limit(5)
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .toList();
    }
}
