package io.frontstage.browser;

import io.frontstage.sandbox.wiki.JiraLink;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A wiki with a Jira, and a browser, for one test class alone, so that its issue numbers are predictable. */
final class TrackedWiki implements BeforeAllCallback, AfterAllCallback {

    private Site site;
    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        site = Site.withJira(JiraLink.Kind.IMPERSONATING);
        chromium = Chromium.seeing("liberation", "LiberationSans-.*");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (chromium != null) {
            chromium.close();
        }
        site.close();
    }

    Site site() {
        return site;
    }

    Chromium chromium() {
        return chromium;
    }

    /** New people, not logged in yet. */
    People people() {
        return new People(site, chromium);
    }
}
