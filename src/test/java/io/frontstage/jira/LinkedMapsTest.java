package io.frontstage.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.exception.GetException;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkedMapsTest {

    private final Links jira = new Links();
    private final LinkedMaps maps = new LinkedMaps(jira.services);

    @Test
    void findsTheMapsOfAnIssueEachOnce() {
        jira.has(jira.link(1, 10));
        jira.has(jira.link(1, 10));
        jira.has(jira.link(1, 11));
        jira.has(jira.link(2, 12));

        assertThat(maps.of(Links.issue(1))).extracting(LinkedMap::map).containsExactly("S-10", "S-11");
    }

    @Test
    void passesOverLinksOfOthers() {
        jira.has(jira.link(1, 10).applicationType("com.atlassian.confluence"));
        jira.has(jira.link(1, 10).globalId("appId=1&pageId=2"));
        jira.has(jira.link(1, 10).globalId("frontstage:"));
        jira.has(jira.link(1, 10).globalId(null));
        jira.has(jira.link(1, 10).applicationType(null));

        assertThat(maps.of(Links.issue(1))).isEmpty();
    }

    @Test
    void readsALinkThatHasNothingButItsIds() {
        jira.has(jira.link(1, 10).title(null).summary(null).url(null));

        assertThat(maps.of(Links.issue(1))).containsExactly(new LinkedMap("S-10", "", "", ""));
    }

    @Test
    void holdsTextsOfALinkOnOneLine() {
        jira.has(jira.link(1, 10).title("one\n\u0000two").url("https://wiki\u2028/x"));

        assertThat(maps.of(Links.issue(1))).singleElement().satisfies(map -> {
            assertThat(map.title()).isEqualTo("one two");
            assertThat(map.address()).isEqualTo("https://wiki /x");
        });
    }

    @Test
    void findsTheIssuesOfAMapByOneLookUp() throws Exception {
        jira.has(jira.link(3, 10));
        jira.has(jira.link(1, 10));
        jira.has(jira.link(1, 10));
        jira.has(jira.link(2, 10).applicationType("somebody.else"));
        jira.has(jira.link(4, 11));

        assertThat(maps.issuesOf("S-10")).containsExactly(1L, 3L);
        assertThat(maps.issuesOf("S-99")).isEmpty();
        verify(jira.manager).findRemoteIssueLinksByGlobalIds(List.of("frontstage:S-10"));
    }

    @Test
    void isWithoutMapsWhereJiraCannotTell() throws Exception {
        jira.has(jira.link(1, 10));
        doThrow(new GetException("no")).when(jira.manager).findRemoteIssueLinksByGlobalIds(any());
        doThrow(new IllegalStateException("no")).when(jira.manager).getRemoteIssueLinksForIssue(any());

        assertThat(maps.issuesOf("S-10")).isEmpty();
        assertThat(maps.of(Links.issue(1))).isEmpty();

        when(jira.services.find(RemoteIssueLinkManager.class)).thenReturn(Optional.empty());
        assertThat(maps.issuesOf("S-10")).isEmpty();
        assertThat(maps.of(Links.issue(1))).isEmpty();
    }

    @Test
    void asksNoMoreOnceAMemberIsMissing() {
        doThrow(new NoSuchMethodError("gone")).when(jira.manager).getRemoteIssueLinksForIssue(any());

        assertThat(maps.of(Links.issue(1))).isEmpty();
        assertThat(maps.of(Links.issue(1))).isEmpty();
        assertThat(maps.issuesOf("S-10")).isEmpty();
        verify(jira.manager, times(1)).getRemoteIssueLinksForIssue(any());
    }

    @Test
    void showsThePanelOnIssuesWithAMapAlone() {
        OnAMap condition = new OnAMap(maps);
        jira.has(jira.link(1, 10));

        assertThat(condition.shouldDisplay(Map.of("issue", Links.issue(1)))).isTrue();
        assertThat(condition.shouldDisplay(Map.of("issue", Links.issue(2)))).isFalse();
        assertThat(condition.shouldDisplay(Map.of("issue", "CX-1"))).isFalse();
        assertThat(condition.shouldDisplay(Map.of())).isFalse();
    }
}
