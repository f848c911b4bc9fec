package io.frontstage.looks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import io.frontstage.RenderedBlueprint;
import io.frontstage.browser.Chromium;
import io.frontstage.render.image.ImageResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the pictures that docs/looks.md judges: every example, three widths, light and dark; and each one's SVG, PNG and print. */
public final class Looks {

    private static final int[] WIDTHS = {1280, 1920, 390};

    private Looks() {}

    /** @param args parts of the names of examples; none: all */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of("target", "looks");
        Files.createDirectories(folder);
        try (Chromium chromium = Chromium.seeingAllFonts()) {
            for (Path example : HostPage.examples()) {
                if (isWanted(example, args)) {
                    shoot(chromium, example, folder);
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
        RenderedBlueprint map = HostPage.render(example);
        String name = HostPage.name(example);
        Files.writeString(folder.resolve(name + ".svg"), map.svg());
        if (map.png() instanceof ImageResult.Picture picture) {
            Files.write(folder.resolve(name + ".png"), picture.png());
        }
        String html = map.html();
        Files.writeString(folder.resolve(name + ".html"), HostPage.of(html, false));
        for (boolean dark : new boolean[] {false, true}) {
            for (int width : WIDTHS) {
                Page page = chromium.page(width, HostPage.of(html, dark));
                Path file = folder.resolve(name + "-" + width + (dark ? "-dark" : "-light") + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
                if (width == 1280 && !dark) {
                    print(page, folder.resolve(name + "-landscape.pdf"), true);
                    print(page, folder.resolve(name + "-portrait.pdf"), false);
                    page.click(".frontstage-twin > summary");
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(folder.resolve(name + "-table.png"))
                            .setFullPage(true));
                }
                page.context().close();
            }
        }
        System.out.println(name);
    }

    /** As a person prints from the browser. */
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
