package io.frontstage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The people who use the wiki in one test, each with a browser profile of their own. */
final class People {

    /** The width of a laptop's window. */
    private static final int WIDTH = 1280;

    private static final int HEIGHT = 900;

    /** Timeout in milliseconds, long enough for a busy machine. */
    private static final double PATIENCE = 30_000;

    private final Site site;
    private final Chromium chromium;
    private final List<Visitor> visitors = new ArrayList<>();

    People(Site site, Chromium chromium) {
        this.site = site;
        this.chromium = chromium;
    }

    Visitor editor() {
        return loggedIn("editor");
    }

    Visitor reader() {
        return loggedIn("reader");
    }

    Visitor writer() {
        return loggedIn("writer");
    }

    Visitor admin() {
        return loggedIn("admin");
    }

    private Visitor loggedIn(String name) {
        return anonymous().goOn(site.session(name));
    }

    Visitor anonymous() {
        return anonymous(profile -> profile);
    }

    /**
     * A person who has not logged in.
     *
     * @param profile changes the properties of the browser: language, window, touch, script
     */
    Visitor anonymous(UnaryOperator<Browser.NewContextOptions> profile) {
        BrowserContext context = chromium.browser()
                .newContext(profile.apply(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setViewportSize(WIDTH, HEIGHT)
                        .setPermissions(List.of("clipboard-read", "clipboard-write"))));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Visitor visitor = new Visitor(site.baseUrl(), context);
        visitors.add(visitor);
        return visitor;
    }

    /** A person in Jira who has not logged in. */
    Visitor inJira(String jira) {
        Visitor visitor =
                new Visitor(jira, chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB")));
        visitors.add(visitor);
        return visitor;
    }

    /**
     * Closes all browsers.
     *
     * @param failed whether the test has failed already; then other errors are not checked
     */
    void leave(boolean failed) {
        List<String> troubles = visitors.stream()
                .flatMap(visitor -> visitor.troubles().stream())
                .toList();
        visitors.forEach(Visitor::close);
        if (!failed) {
            assertThat(troubles).as("errors in the browsers").isEmpty();
        }
    }
}
