package io.frontstage.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.frontstage.blueprint.DefinitionTexts;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.blueprint.RandomBlueprint.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Measures what a person waits for, in the sandbox and in Chromium: the first map of a fresh server, the first view of
 * a new version, bytes and first paint of a page, the preview during typing, and interactions with a map of 2,000
 * cards. See {@code bin/bench --page}; its output belongs in docs/performance.md. Everything stays on the loopback
 * address, and it ends by itself.
 */
public final class PageTime {

    private static final long SEED = 1;
    private static final int ROUNDS = 15;
    private static final int WIDTH = 1440;

    /**
     * Time in milliseconds for the plugin's warm-up, which begins one minute after the start and takes a few seconds.
     */
    private static final int WARM_UP = 75_000;

    /** Frames per second, over two seconds of scrolling. */
    private static final String SCROLL =
            """
            (scroller) => new Promise((done) => {
              const frames = [];
              const step = (now) => {
                frames.push(now);
                scroller.scrollLeft += 12;
                scrollBy(0, 4);
                if (now - frames[0] < 2000) {
                  requestAnimationFrame(step);
                } else {
                  done((frames.length - 1) * 1000 / (now - frames[0]));
                }
              };
              requestAnimationFrame(step);
            })
            """;

    /** Milliseconds from Enter in the filter until everything on the page is dimmed; layout and painting come after it. */
    private static final String FILTER =
            """
            (field) => new Promise((done) => {
              const begin = performance.now();
              new MutationObserver((changes, observer) => {
                observer.disconnect();
                done(performance.now() - begin);
              }).observe(field.closest(".frontstage"), {
                subtree: true, attributes: true, attributeFilter: ["data-frontstage-out"]
              });
              field.value = "severity:high,critical";
              field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
            })
            """;

    /** Milliseconds from a click on an element until the result is painted. */
    private static final String CLICK =
            """
            (element) => new Promise((done) => {
              const begin = performance.now();
              element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
              requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begin)));
            })
            """;

    /** Returns a promise of the milliseconds from the next key to the next painted map in the editor. */
    private static final String TYPED =
            """
            () => {
              const map = document.querySelector(".frontstage-edit-map");
              window.frontstageTyped = new Promise((done) => {
                let begin = 0;
                addEventListener("keydown", () => { begin = performance.now(); }, { capture: true, once: true });
                const drawn = new MutationObserver((changes) => {
                  const isMap = changes.some(({ addedNodes }) =>
                    [...addedNodes].some((node) => node.nodeType === 1 && (node.localName === "svg" || node.querySelector("svg"))));
                  if (begin && isMap) {
                    drawn.disconnect();
                    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begin)));
                  }
                });
                drawn.observe(map, { childList: true, subtree: true });
              });
            }
            """;

    private final Site site;
    private final People people;

    private PageTime(Site site, People people) {
        this.site = site;
        this.people = people;
    }

    /**
     * @param arguments {@code cold} for only the first map of a server, {@code scroll} for only first paint and
     *     scrolling
     */
    public static void main(String[] arguments) {
        int status = 0;
        try (Site site = new Site();
                Chromium chromium = Chromium.seeingAllFonts()) {
            PageTime measured = new PageTime(site, new People(site, chromium));
            if (List.of(arguments).contains("cold")) {
                measured.firstMap();
            } else if (List.of(arguments).contains("scroll")) {
                measured.hands();
            } else {
                measured.everythingElse();
            }
        } catch (RuntimeException | IOException failed) {
            System.out.println("Not measured: " + failed);
            status = 1;
        }
        // the containers' threads are not daemons
        System.exit(status);
    }

    private void firstMap() throws IOException {
        String without = site.page("<p>No map.</p>");
        String with = site.pageWith("middle.yaml", definition(Size.MIDDLE));
        IntStream.range(0, ROUNDS).forEach(round -> site.read(without));
        double page = once(() -> site.read(without));
        double map = once(() -> site.read(with));
        System.out.printf(
                Locale.ROOT,
                "| the first map after a restart, middle size (server) | %.0f ms, a page without a map %.0f ms |%n",
                map,
                page);
    }

    private void everythingElse() throws IOException {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "Load before, by others: %.1f on %d processors%n%n",
                machine.getSystemLoadAverage(),
                machine.getAvailableProcessors());
        System.out.println("| What | measured |");
        System.out.println("|---|---|");
        newVersions();
        orderAhead();
        typing();
        hands();
    }

    /** Interactions with maps of three sizes. */
    private void hands() throws IOException {
        underTheHand("order-ahead", Site.example("order-ahead.yaml"));
        underTheHand("150 cards", definition(Size.MIDDLE));
        underTheHand("2,000 cards", definition(Size.LARGE));
    }

    /** Only the server's start and pages without a map have warmed it up. */
    private void newVersions() throws IOException {
        String without = site.page("<p>No map.</p>");
        String definition = definition(Size.MIDDLE);
        String with = site.pageWith("middle.yaml", definition);
        pause(WARM_UP);
        IntStream.range(0, ROUNDS).forEach(round -> site.read(without));
        List<Double> pages = new ArrayList<>();
        List<Double> maps = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round > 0) {
                site.attachNewer(with, definition + "# version " + round + "\n");
            }
            maps.add(once(() -> site.read(with)));
            pages.add(once(() -> site.read(without)));
        }
        System.out.printf(
                Locale.ROOT,
                "| a new version's first view, middle size (server) | first %.0f ms, median %.1f ms; a page without a map %.1f ms |%n",
                maps.get(0),
                median(maps),
                median(pages));
    }

    private void orderAhead() throws IOException {
        String file = "order-ahead.yaml";
        String page = site.page(Site.macro(file).replace("cards</ac:parameter>", "auto</ac:parameter>"));
        site.attach(page, file, Site.example(file));
        String html = site.read(page);
        String map = html.substring(html.indexOf("<div class=\"frontstage"));
        map = map.substring(0, Math.max(map.lastIndexOf("</section>"), map.lastIndexOf("</table>")));
        List<Double> paints = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Visitor reader = reader();
            reader.read(page);
            reader.map().cards().first().waitFor();
            paints.add(((Number) reader.page()
                            .evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                    .doubleValue());
            reader.close();
        }
        System.out.printf(
                Locale.ROOT,
                "| order-ahead: the page's bytes before / after compression; first paint | %d / %d kB; %.2f s |%n",
                html.getBytes(StandardCharsets.UTF_8).length / 1000,
                compressed(html) / 1000,
                median(paints) / 1000);
        System.out.printf(
                Locale.ROOT,
                "| of these the map | %d / %d kB |%n",
                map.getBytes(StandardCharsets.UTF_8).length / 1000,
                compressed(map) / 1000);
    }

    private void typing() throws IOException {
        Visitor editor = people.editor();
        editor.page().setViewportSize(WIDTH, 900);
        editor.read(site.pageWith("middle.yaml", definition(Size.MIDDLE)));
        Locator open = EditorOnPage.open(editor);
        Page page = editor.page();
        open.locator(".cm-content").click();
        page.keyboard().press("Control+Home");
        page.keyboard().press("End");
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            page.evaluate(TYPED);
            page.keyboard().press("x");
            times.add(((Number) page.evaluate("() => window.frontstageTyped")).doubleValue());
            page.waitForTimeout(500);
        }
        editor.close();
        System.out.printf(
                Locale.ROOT,
                "| from a key to the painted preview, middle size | median %.0f ms, longest %.0f |%n",
                median(times),
                times.stream().mapToDouble(time -> time).max().orElse(0));
    }

    private void underTheHand(String size, String definition) {
        Visitor reader = reader();
        reader.read(site.pageWith("map.yaml", definition));
        reader.map().cards().first().waitFor();
        double paint = ((Number) reader.page()
                        .evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime"))
                .doubleValue();
        reader.page().waitForTimeout(2_000);
        double frames = ((Number) reader.map().scroller().evaluate(SCROLL)).doubleValue();
        Locator zoomIn = reader.map().button("Zoom in");
        Locator card = reader.map().cards().nth(20);
        double zoom = median(times(() -> zoomIn.evaluate(CLICK)));
        double details = median(times(() -> card.evaluate(CLICK)));
        double filter = median(filtered(reader));
        reader.close();
        System.out.printf(
                Locale.ROOT,
                "| %s, as cards: first paint, scrolling, a zoom step, opening details, filtering | %.2f s, %.0f frames a second, %.0f ms, %.0f ms, %.0f ms |%n",
                size,
                paint / 1000,
                frames,
                zoom,
                details,
                filter);
    }

    /** The first run does not count, because it loads the data for the filter. */
    private static List<Double> filtered(Visitor reader) {
        Locator root = reader.map().root();
        root.locator(".frontstage-to-filter").click();
        Locator field = root.locator(".frontstage-filter-field:not(.frontstage-early-filter)");
        Locator clear = root.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Clear").setExact(true));
        return IntStream.range(0, 6)
                .mapToObj(round -> {
                    double took = ((Number) field.evaluate(FILTER)).doubleValue();
                    clear.click();
                    clear.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
                    return took;
                })
                .skip(1)
                .toList();
    }

    private Visitor reader() {
        return people.anonymous(profile -> profile.setViewportSize(WIDTH, 900));
    }

    private static List<Double> times(Supplier<Object> work) {
        return IntStream.range(0, 5)
                .mapToObj(round -> ((Number) work.get()).doubleValue())
                .toList();
    }

    private static double once(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static String definition(Size size) throws IOException {
        return DefinitionTexts.yaml(RandomBlueprint.plain(size, SEED));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
