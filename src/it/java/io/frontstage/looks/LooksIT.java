package io.frontstage.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.frontstage.browser.Chromium;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures a map on an intrusive page in a real browser; bin/looks is for visual inspection. */
class LooksIT {

    private static final Path EXAMPLE = Path.of("docs", "examples", "order-ahead.yaml");
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.seeingAllFonts();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    static List<Path> examples() {
        return HostPage.examples();
    }

    /** On a phone. EverybodyIT checks the same rules on the wide page, and the colours in light and dark mode. */
    @Test
    void axeFindsNothing() {
        Page page = chromium.page(390, HostPage.of(HostPage.render(EXAMPLE).html(), false));
        page.click(".frontstage-twin > summary");
        assertThat(new AxeBuilder(page)
                        .include(".frontstage")
                        .disableRules(List.of("color-contrast"))
                        .analyze()
                        .getViolations())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingLeavesItsPlace(Path example) {
        Page page = chromium.page(1280, HostPage.of(HostPage.render(example).html(), false));
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("the page does not scroll sideways at %s", width)
                    .isEqualTo(true);
            assertThat(
                            page.evaluate(
                                    """
                            () => document.querySelector('.frontstage-frame').getBoundingClientRect().width
                              <= 4 + [...document.querySelectorAll('.frontstage-frame svg')].reduce((sum, svg) => sum + svg.getBoundingClientRect().width, 0)"""))
                    .as("the frame is no wider than its map at %s", width)
                    .isEqualTo(true);
            assertThat(
                            page.evaluate(
                                    """
                            () => {
                              const [names, body] = document.querySelectorAll('.frontstage-names svg, .frontstage-scroller svg');
                              return Math.abs(names.getBoundingClientRect().height - body.getBoundingClientRect().height) < 0.5;
                            }"""))
                    .as("rows meet at %s", width)
                    .isEqualTo(true);
            assertThat(
                            (List<?>)
                                    page.evaluate(
                                            """
                                    () => [...document.querySelectorAll('.frontstage-frame svg')].flatMap(svg => {
                                      const box = svg.getBoundingClientRect();
                                      return [...svg.querySelectorAll('text')].filter(text => {
                                        const at = text.getBoundingClientRect();
                                        return at.left < box.left - 1 || at.right > box.right + 1 || at.top < box.top - 1 || at.bottom > box.bottom + 1;
                                      }).map(text => text.textContent);
                                    })"""))
                    .as("texts stay within the drawing at %s", width)
                    .isEmpty();
        }
        page.context().close();
    }

    @Test
    void noRuleOfThePageComesIn() {
        Page page = chromium.page(1280, HostPage.of(HostPage.render(EXAMPLE).html(), false));
        page.click(".frontstage-twin > summary");
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        """
                        () => [...document.querySelectorAll('.frontstage, .frontstage *')].filter(element => {
                          const style = getComputedStyle(element);
                          const red = 'rgb(255, 0, 0)';
                          return [style.borderTopColor, style.borderBottomColor].includes(red) && style.borderTopWidth !== '0px'
                            || element.tagName === 'text' && (style.fill === red || style.fontStyle === 'italic' && !element.classList.contains('frontstage-font-thought') || style.letterSpacing !== 'normal')
                            || style.textTransform === 'uppercase' || ['LI', 'UL'].includes(element.tagName) && style.marginLeft !== '0px'
                            || style.paddingTop === '30px' || element.tagName === 'STRONG' && style.color === red;
                        }).map(element => element.outerHTML.slice(0, 120))"""))
                .isEmpty();
    }

    @Test
    void paperHoldsTheWholeMapAndTheTable() {
        Page page = chromium.page(1000, HostPage.of(HostPage.render(EXAMPLE).html(), true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(
                        page.evaluate(
                                """
                        () => {
                          const frame = document.querySelector('.frontstage-frame').getBoundingClientRect();
                          const [names, body] = [...document.querySelectorAll('.frontstage-frame svg')].map(svg => svg.getBoundingClientRect());
                          return body.right <= frame.right + 1 && body.height <= innerHeight && Math.abs(names.height - body.height) < 1
                            && Math.abs(names.right - body.left) < 1;
                        }"""))
                .as("whole on one sheet, names beside the rest, rows level")
                .isEqualTo(true);
        assertThat(
                        page.evaluate(
                                """
                        () => {
                          const top = name => document.querySelector('.frontstage-' + name).getBoundingClientRect().top;
                          return top('people') < top('legend') && top('legend') < top('frame') && top('frame') < top('more') && top('more') < top('grid');
                        }"""))
                .as("head and legend before the picture, what was folded away after it")
                .isEqualTo(true);
        assertThat(page.isVisible(".frontstage-grid")).isTrue();
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.frontstage-font-body')).fill"))
                .as("dark ink, though the screen is dark")
                .isEqualTo("rgb(23, 43, 77)");
    }

    @Test
    void everyLinkOfTheDrawingCanBeReachedByKeyboard() {
        Page page = chromium.page(1280, HostPage.of(HostPage.render(EXAMPLE).html(), false));
        page.focus(".frontstage-scroller");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('.frontstage-scroller svg a') !== null"))
                .isEqualTo(true);
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.querySelector('.frontstage-twin').open"))
                .isEqualTo(true);
    }
}
