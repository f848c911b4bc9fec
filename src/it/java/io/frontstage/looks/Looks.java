package io.frontstage.looks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Margin;
import io.frontstage.RenderedBlueprint;
import io.frontstage.browser.Chromium;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.PainPlacement;
import io.frontstage.render.image.ImageResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes the pictures that docs/looks.md judges: every example at each level and with pains on cards, four widths, light, dark and in
 * forced colours; and each one's SVG, PNG, table and print.
 */
public final class Looks {

    private static final int[] WIDTHS = {1280, 1440, 1920, 390};

    /** The widths for which dark and forced colours are drawn, too. */
    private static final int[] COLOURED = {1440, 390};

    private static final Map<String, UnaryOperator<LayoutOptions>> LEVELS = new LinkedHashMap<>();

    static {
        LEVELS.put("overview", all -> all.at(Level.OVERVIEW));
        LEVELS.put("cards", all -> all);
        LEVELS.put("on-cards", all -> all.with(PainPlacement.CARDS));
        LEVELS.put("everything", all -> all.at(Level.EVERYTHING));
    }

    private Looks() {}

    /** @param args parts of the names of examples; empty for all */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of("target", "looks");
        Files.createDirectories(folder);
        try (Chromium chromium = Chromium.seeingAllFonts()) {
            for (Path example : HostPage.examples()) {
                if (isWanted(example, args)) {
                    shoot(chromium, example, folder);
                    print(chromium, example, folder);
                }
            }
        }
    }

    private static boolean isWanted(Path example, String[] args) {
        for (String part : args) {
            if (HostPage.name(example).contains(part)) {
                return true;
            }
        }
        return args.length == 0;
    }

    private static void shoot(Chromium chromium, Path example, Path folder) throws IOException {
        Map<String, UnaryOperator<LayoutOptions>> levels = new LinkedHashMap<>(LEVELS);
        String stage = HostPage.stage(example);
        levels.put("open", all -> all.at(Level.OVERVIEW).opening(Set.of(stage)));
        for (Map.Entry<String, UnaryOperator<LayoutOptions>> level : levels.entrySet()) {
            Path name = folder.resolve(HostPage.name(example) + "-" + level.getKey());
            for (int width : WIDTHS) {
                shoot(chromium, example, level.getValue(), width, false, name + "-" + width + "-light");
            }
            for (int width : COLOURED) {
                shoot(chromium, example, level.getValue(), width, true, name + "-" + width + "-dark");
            }
        }
        System.out.println(HostPage.name(example));
    }

    /** Takes pictures of the light page, also with forced colours. */
    private static void shoot(
            Chromium chromium, Path example, UnaryOperator<LayoutOptions> level, int width, boolean dark, String name) {
        RenderedBlueprint map = HostPage.render(example, all -> level.apply(all).within(room(width)));
        Page page = chromium.page(width, HostPage.of(map.html(), dark));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of(name + ".png")).setFullPage(true));
        if (!dark && Arrays.stream(COLOURED).anyMatch(other -> other == width)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(name.replace("light", "forced") + ".png"))
                    .setFullPage(true));
        }
        page.context().close();
    }

    /** The width that the page's script requests in a window of this width. */
    private static int room(int width) {
        return width < LayoutOptions.UPRIGHT ? LayoutOptions.PHONE : width < 1600 ? LayoutOptions.WIDTH : 1840;
    }

    private static void print(Chromium chromium, Path example, Path folder) throws IOException {
        RenderedBlueprint map = HostPage.render(example);
        String name = HostPage.name(example);
        Files.writeString(folder.resolve(name + ".svg"), map.svg());
        if (map.png("") instanceof ImageResult.Picture picture) {
            Files.write(folder.resolve(name + ".png"), picture.png());
        }
        Files.writeString(folder.resolve(name + ".html"), HostPage.of(map.html(), false));
        Page page = chromium.page(1280, HostPage.of(map.html(), false));
        print(page, folder.resolve(name + "-landscape.pdf"), true);
        print(page, folder.resolve(name + "-portrait.pdf"), false);
        page.click(".frontstage-twin > summary");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + "-table.png"))
                .setFullPage(true));
        page.context().close();
    }

    /** Prints as a person does from the browser. */
    private static void print(Page page, Path file, boolean landscape) {
        page.pdf(new Page.PdfOptions()
                .setPath(file)
                .setLandscape(landscape)
                .setFormat("A4")
                .setMargin(new Margin()
                        .setTop("10mm")
                        .setRight("10mm")
                        .setBottom("10mm")
                        .setLeft("10mm")));
    }
}
