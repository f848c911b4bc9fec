package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Addresses that lead to a card of a map, and the card beside its details. */
class AddressesIT {

    private static final String FILE = "order-ahead.yaml";

    private static final String ITEM = "bridge";

    /** How often to check whether the page has settled, every 100 ms. */
    private static final int LOOKS = 30;

    /** Whether two elements overlap. */
    private static final String MEET =
            """
            (one, other) => {
              const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
              return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            }""";

    @RegisterExtension
    final BrowserExtension wiki = new BrowserExtension();

    /** One page for all tests, because none of them changes it. */
    private static String pageId;

    @BeforeEach
    void aPageWithAMap() {
        if (pageId == null) {
            pageId = aNewPage();
        }
    }

    private String aNewPage() {
        return wiki.site().pageWith(FILE, Site.example(FILE));
    }

    private Visitor reader() {
        return wiki.people().anonymous().read(pageId);
    }

    @Test
    void anAddressLeadsToACard() {
        Visitor reader = wiki.people().anonymous().open(address(ITEM));
        assertShown(reader, ITEM);
    }

    @Test
    void anAddressLeadsToACardThroughALogin() {
        String page = aNewPage();
        wiki.site().restrict(page, "editor");
        Visitor editor = wiki.people().anonymous().open(address(page, ITEM));
        assertThat(editor.page().locator(".frontstage")).hasCount(0);
        if (editor.page().getByLabel("Password").count() == 0) {
            editor.page().locator("#login-link").click();
        }
        editor.fillIn("editor");
        assertShown(editor, ITEM);
    }

    @Test
    void anAddressOfACardThatIsGoneSaysSo() {
        Visitor reader = wiki.people().anonymous().open(address("gone"));
        assertThat(reader.map().status()).containsText("is not on this version of the map");
        assertThat(reader.map().details()).hasCount(0);
    }

    @Test
    void aCopiedLinkLeadsBackToItsCard() {
        Visitor reader = reader();
        MapOnPage map = reader.map();
        map.card(ITEM).click();
        map.button("Copy link to this card").click();
        assertThat(map.status()).hasText("Link copied.");
        assertThat(map.status()).isInViewport();
        String link = (String) reader.page().evaluate("() => navigator.clipboard.readText()");
        assertThat(link.replaceFirst("&wiki=[-A-Z0-9]+", ""))
                .isEqualTo(wiki.site().baseUrl() + address(ITEM));
        assertThat(link).as("tells Jira of which wiki it is").contains("&wiki=");

        Visitor other = wiki.people().anonymous();
        other.page().navigate(link);
        assertShown(other, ITEM);
    }

    @Test
    void theDetailsLeaveTheirCardInSightOnAPhoneToo() {
        assertShown(
                wiki.people()
                        .anonymous(profile ->
                                profile.setHasTouch(true).setIsMobile(true).setViewportSize(390, 844))
                        .open(address(ITEM)),
                ITEM);
    }

    private String address(String item) {
        return address(pageId, item);
    }

    private String address(String page, String item) {
        return "/pages/viewpage.action?pageId=" + page + "&map=" + wiki.site().firstFile(page) + "&item=" + item;
    }

    private static void assertShown(Visitor visitor, String item) {
        MapOnPage map = visitor.map();
        assertThat(map.details()).isFocused();
        assertThat(map.details()).isInViewport(ratio(0.99));
        assertThat(map.card(item)).isInViewport(ratio(0.99));
        assertLeavesInSight(map.details(), map.card(item));
        visitor.press("Escape");
        assertThat(map.focused()).isEqualTo(item);
    }

    private static LocatorAssertions.IsInViewportOptions ratio(double ratio) {
        return new LocatorAssertions.IsInViewportOptions().setRatio(ratio);
    }

    /**
     * Asserts that the details do not cover the card. It waits until both have stopped moving: the state of the issues
     * arrives later and moves them.
     */
    private static void assertLeavesInSight(Locator details, Locator card) {
        boolean covered = true;
        for (int look = 0; look < LOOKS && covered; look++) {
            details.page().waitForTimeout(look == 0 ? 0 : 100);
            covered = (boolean) details.evaluate(MEET, card.elementHandle());
        }
        assertThat(covered).as("the details cover their card").isFalse();
    }
}
