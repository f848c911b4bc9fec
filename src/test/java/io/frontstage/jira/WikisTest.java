package io.frontstage.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikisTest {

    private static final List<String> ONE = List.of("https://wiki.example.com/confluence/");

    private final ApplicationLinkService links = mock(ApplicationLinkService.class);
    private final Wikis wikis = new Wikis(Links.services(links));

    @Test
    void knowsTheLinkedConfluencesByTheirDisplayAddress() {
        List<ApplicationLink> all = Stream.of("https://wiki.example.com/confluence", "http://other/")
                .map(address -> {
                    ApplicationLink link = mock(ApplicationLink.class);
                    when(link.getDisplayUrl()).thenReturn(URI.create(address));
                    return link;
                })
                .toList();
        when(links.getApplicationLinks(ConfluenceApplicationType.class)).thenReturn(all);

        assertThat(wikis.addresses()).containsExactly("https://wiki.example.com/confluence/", "http://other/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wiki.example.com/confluence/pages/viewpage.action?pageId=1&map=2",
                "https://wiki.example.com/confluence/",
                "https://wiki.example.com/confluence/display/CX/Caf%C3%A9%20in%20100%20steps;1?x=%2e%2e%2f",
                "https://wiki.example.com/confluence/a/%2e%2e/b"
            })
    void leadsIntoALinkedConfluence(String address) {
        assertThat(Wikis.lead(ONE, address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "https://wiki.example.com/confluence",
                "https://wiki.example.com/confluence-evil/x",
                "https://wiki.example.com/confluence/../admin",
                "https://wiki.example.com/confluence/a/../../admin",
                "https://wiki.example.com/confluence/%2e%2e/admin",
                "https://wiki.example.com/confluence/%2E./admin",
                "https://wiki.example.com/confluence/a/.%2e/%2e%2e/admin",
                "https://wiki.example.com/confluence/..%2fadmin",
                "https://wiki.example.com/confluence/%252e%252e/admin",
                "https://wiki.example.com/confluence/%2e%2e%5cadmin",
                "https://wiki.example.com/confluence/..;/admin",
                "https://wiki.example.com/confluence/%2e%2e;x=1/admin",
                "https:wiki.example.com/confluence/",
                "https://wiki.example.com@evil.example/confluence/",
                "https://wiki.example.com.evil.example/confluence/",
                "//wiki.example.com/confluence/",
                "/confluence/pages/viewpage.action",
                "http://wiki.example.com/confluence/x",
                "https://wiki.example.com/confluence/\\..\\x",
                "https://wiki.example.com/confluence/a b",
                " https://wiki.example.com/confluence/x"
            })
    void leadsNowhereElse(String address) {
        assertThat(Wikis.lead(ONE, address)).isFalse();
    }

    @Test
    void leadsNowhereByAnotherScheme() {
        assertThat(Wikis.lead(List.of("ftp://wiki/"), "ftp://wiki/x")).isFalse();
        assertThat(Wikis.lead(List.of(), "https://wiki.example.com/")).isFalse();
    }

    @Test
    void opensAMapAtACard() {
        assertThat(Wikis.atCard("https://w/x?pageId=1&map=2", "a b&c"))
                .isEqualTo("https://w/x?pageId=1&map=2&item=a+b%26c");
        assertThat(Wikis.atCard("https://w/x", "a")).isEqualTo("https://w/x?item=a");
        assertThat(Wikis.atCard("https://w/x#top", "a")).isEqualTo("https://w/x#top");
    }

    @Test
    void isWithoutLinksWhereTheyCannotBeRead() {
        when(links.getApplicationLinks(ConfluenceApplicationType.class)).thenThrow(new IllegalStateException("no"));

        assertThat(wikis.addresses()).isEmpty();
    }

    @Test
    void isWithoutLinksWhereTheTypeIsMissing() {
        when(links.getApplicationLinks(ConfluenceApplicationType.class)).thenThrow(new NoClassDefFoundError("gone"));

        assertThat(wikis.addresses()).isEmpty();
    }
}
