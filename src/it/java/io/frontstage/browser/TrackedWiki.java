package io.frontstage.browser;

import io.frontstage.sandbox.wiki.JiraLink;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A wiki with a Jira, and a browser, of one test class alone: its issues are numbered as if nobody else made any. */
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

    /** New people, who are still to log in. */
    People people() {
        return new People(site, chromium);
    }
}
