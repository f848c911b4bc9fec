package io.frontstage.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, with the fonts of the system or only with those of one folder. */
public final class Chromium implements AutoCloseable {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final Path FONTS = Path.of("/usr/share/fonts/truetype");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Path folder;
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path folder, Playwright playwright, Browser browser) {
        this.folder = folder;
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts it.
     *
     * @param fonts the folder under Debian's TrueType fonts
     * @param files which of them, as a regular expression
     */
    static Chromium seeing(String fonts, String files) {
        Path folder = temporaryFolder();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("FONTCONFIG_FILE", fontsOnly(folder, fonts, files).toString());
        return launched(folder, environment);
    }

    /** Starts it with all fonts of the system. */
    public static Chromium seeingAllFonts() {
        return launched(temporaryFolder(), System.getenv());
    }

    private static Chromium launched(Path folder, Map<String, String> environment) {
        if (!Files.isExecutable(EXECUTABLE)) {
            throw new IllegalStateException("There is no " + EXECUTABLE + "; bin/verify installs it");
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(
                    folder,
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(EXECUTABLE)
                                    .setEnv(environment)
                                    .setArgs(FLAGS)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /**
     * A page without a site; all its requests are blocked.
     *
     * @param width the width of the window, in pixels
     * @param html the whole document
     */
    public Page page(int width, String html) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setOffline(true));
        Page page = context.newPage();
        page.setContent(html);
        return page;
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
        delete(folder);
    }

    private static Path fontsOnly(Path folder, String fonts, String files) {
        Path source = FONTS.resolve(fonts);
        if (!Files.isDirectory(source)) {
            throw new IllegalStateException("There are no fonts in " + source + "; bin/verify installs them");
        }
        Path links = folder.resolve("fonts");
        String configuration =
                """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """
                        .formatted(links, folder.resolve("cache"));
        try (Stream<Path> all = Files.list(source)) {
            Files.createDirectory(links);
            for (Path font : all.filter(file -> file.getFileName().toString().matches(files))
                    .toList()) {
                Files.createSymbolicLink(links.resolve(font.getFileName()), font);
            }
            return Files.writeString(folder.resolve("fonts.conf"), configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("frontstage-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
