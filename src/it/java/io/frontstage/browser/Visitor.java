package io.frontstage.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/**
 * A person with a browser, which records script errors, violations of the script policy, missing files and requests to
 * other hosts.
 */
final class Visitor {

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Visitor(String base, BrowserContext context) {
        this.base = base;
        this.context = context;
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> troubles.add(error.error()));
        context.onRequest(request -> {
            requests.add(request.url());
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                troubles.add("asked another host for " + request.url());
            }
        });
        this.page = context.newPage();
    }

    /** Continues the session of somebody who logged in earlier. */
    Visitor goOn(Cookie session) {
        context.addCookies(List.of(session));
        return this;
    }

    /** Logs in with the form that is shown. */
    Visitor fillIn(String name) {
        page.getByLabel("Username").fill(name);
        page.getByLabel("Password").fill(name);
        page.locator("#loginButton").click();
        page.locator("#user-menu-link").waitFor();
        return this;
    }

    Visitor dark() {
        context.addCookies(List.of(new Cookie("color-mode", "dark").setUrl(base + "/")));
        return this;
    }

    /** Opens a wiki page by its id. */
    Visitor read(String pageId) {
        return open("/pages/viewpage.action?pageId=" + pageId);
    }

    /** Opens a path of the wiki. */
    Visitor open(String path) {
        page.navigate(base + path);
        return this;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    Page page() {
        return page;
    }

    /** The only map of the page, or the first. */
    MapOnPage map() {
        return map(0);
    }

    MapOnPage map(int index) {
        return new MapOnPage(page, page.locator(".frontstage[data-frontstage]").nth(index));
    }

    /** The notice in place of a map, or above it. */
    Locator notice() {
        return page.locator(".frontstage .frontstage-notice");
    }

    /** Returns and clears the recorded errors. */
    List<String> troubles() {
        List<String> noted = List.copyOf(troubles);
        troubles.clear();
        return noted;
    }

    boolean hasTroubles() {
        return !troubles.isEmpty();
    }

    /** The addresses of all requests of the browser. */
    List<String> requests() {
        return requests;
    }

    void close() {
        context.close();
    }
}
