package io.frontstage.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Actions on Jira's own pages. */
final class InJira {

    /** A switch for trouble: Jira rejects all authorisations. */
    static final String REVOKED = "{\"revoke\":true}";

    private static final String PERSON = "admin";

    private InJira() {}

    /** Presses the button of a note, and authorises the wiki in the window that opens. */
    static void allow(Hands by, Locator note) {
        Locator button = note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Allow in Jira"));
        Page window = note.page().waitForPopup(() -> by.press(button));
        window.waitForLoadState();
        if (window.locator("[name=os_username]").count() > 0) {
            logIn(by, window);
        }
        by.press(window.getByRole(AriaRole.BUTTON, button("Allow")));
    }

    /** Opens an issue as a developer, in a browser of their own. */
    static Visitor reading(People people, Site site, Hands by, String key) {
        Visitor developer = people.inJira(site.jiraUrl());
        Page page = developer.page();
        page.navigate(site.jiraUrl() + "/login.jsp?os_destination=/browse/" + key);
        logIn(by, page);
        page.waitForURL("**/browse/" + key);
        return developer;
    }

    static void logIn(Hands by, Page page) {
        by.write(page.locator("[name=os_username]"), PERSON);
        by.write(page.locator("[name=os_password]"), PERSON);
        by.press(page.locator("#login-form-submit"));
    }

    static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
