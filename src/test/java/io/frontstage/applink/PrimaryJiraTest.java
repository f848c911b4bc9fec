package io.frontstage.applink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrimaryJiraTest {

    private static final IssueKey KEY = new IssueKey("CX-12");

    private final ApplicationLinkService links = mock(ApplicationLinkService.class);
    private long time = 1;
    private final PrimaryJira jira = new PrimaryJira(Links.services(links)) {
        @Override
        long now() {
            return time;
        }
    };

    @Test
    void leadsToThePrimaryJira() {
        primary(link("Jira", "https://jira.example.com/jira/"));

        assertThat(jira.address(KEY, Optional.empty()))
                .contains(URI.create("https://jira.example.com/jira/browse/CX-12"));
        assertThat(jira.address(KEY, tracker(null))).contains(URI.create("https://jira.example.com/jira/browse/CX-12"));
    }

    @Test
    void leadsToTheJiraThatTheMapNamesByNameOrAddress() {
        ApplicationLink old = link("Old Jira", "https://old.example.com");
        ApplicationLink primary = link("Jira", "https://jira.example.com");
        when(links.getApplicationLinks(JiraApplicationType.class)).thenReturn(List.of(primary, old));

        for (String name : List.of("Old Jira", "old jira", "https://old.example.com", "https://old.example.com/")) {
            assertThat(jira.address(KEY, tracker(name))).contains(URI.create("https://old.example.com/browse/CX-12"));
        }
    }

    @Test
    void doesNotTakeAnotherJiraForTheOneNamed() {
        primary(link("Jira", "https://jira.example.com"));
        when(links.getApplicationLinks(JiraApplicationType.class)).thenReturn(List.of());

        assertThat(jira.address(KEY, tracker("Gone"))).isEmpty();
    }

    @Test
    void knowsNothingWithoutALink() {
        assertThat(jira.address(KEY, Optional.empty())).isEmpty();
    }

    @Test
    void leadsNowhereButToTheWeb() {
        primary(link("Jira", "javascript:alert(1)"));

        assertThat(jira.address(KEY, Optional.empty())).isEmpty();
    }

    @Test
    void remembersForAMoment() {
        primary(link("Jira", "https://jira.example.com"));
        jira.address(KEY, Optional.empty());
        primary(link("Jira", "https://moved.example.com"));

        assertThat(jira.address(KEY, Optional.empty())).contains(URI.create("https://jira.example.com/browse/CX-12"));
        time += PrimaryJira.REMEMBERED + 1;
        assertThat(jira.address(KEY, Optional.empty())).contains(URI.create("https://moved.example.com/browse/CX-12"));
    }

    @Test
    void forgetsRatherThanRememberAllThatMapsMayName() {
        when(links.getApplicationLinks(JiraApplicationType.class)).thenReturn(List.of());
        for (int name = 0; name <= PrimaryJira.MAX_REMEMBERED; name++) {
            jira.address(KEY, tracker("Jira " + name));
        }
        jira.address(KEY, tracker("Jira 0"));

        verify(links, times(PrimaryJira.MAX_REMEMBERED + 2)).getApplicationLinks(JiraApplicationType.class);
    }

    @Test
    void isOffWhereTheProductHasNoSuchMember() {
        when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenThrow(new NoSuchMethodError("gone"));

        assertThat(jira.address(KEY, Optional.empty())).isEmpty();
        time += PrimaryJira.REMEMBERED + 1;
        assertThat(jira.address(KEY, Optional.empty())).isEmpty();
        verify(links, times(1)).getPrimaryApplicationLink(JiraApplicationType.class);
    }

    @Test
    void survivesABrokenConfiguration() {
        when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenThrow(new IllegalStateException("broken"));

        assertThat(jira.address(KEY, Optional.empty())).isEmpty();
    }

    private void primary(ApplicationLink link) {
        when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(link);
    }

    private static ApplicationLink link(String name, String address) {
        ApplicationLink link = mock(ApplicationLink.class);
        when(link.getName()).thenReturn(name);
        when(link.getDisplayUrl()).thenReturn(URI.create(address));
        when(link.getRpcUrl()).thenReturn(URI.create(address));
        return link;
    }

    private static Optional<Tracker> tracker(String link) {
        return Optional.of(new Tracker(Optional.ofNullable(link), Optional.empty(), Optional.empty()));
    }
}
