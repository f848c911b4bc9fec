package io.frontstage.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.IssueProperty.Item;
import io.frontstage.issue.IssueProperty.MapPart;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IssuePanelTest {

    private static final String JIRA = "https://jira.example.com";

    private final Links jira = new Links();
    private final ApplicationLinkService links = mock(ApplicationLinkService.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final JiraAuthenticationContext reader = mock(JiraAuthenticationContext.class);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final Map<Long, MutableIssue> known = new HashMap<>();

    IssuePanelTest() {
        ApplicationLink link = mock(ApplicationLink.class);
        when(link.getDisplayUrl()).thenReturn(URI.create(Links.WIKI));
        when(links.getApplicationLinks(ConfluenceApplicationType.class)).thenReturn(List.of(link));
        when(reader.getLoggedInUser()).thenReturn(user);
        when(permissions.hasPermission(any(), any(), any())).thenReturn(true);
        LongStream.rangeClosed(1, 300).forEach(id -> known.put(id, Links.issue(id)));
        when(issues.getIssueObject(anyLong())).thenAnswer(call -> known.get(call.<Long>getArgument(0)));
    }

    private Map<String, Object> panel(I18nResolver texts) {
        ApplicationProperties properties = mock(ApplicationProperties.class);
        when(properties.getBaseUrl(UrlMode.CANONICAL)).thenReturn(JIRA);
        LinkedMaps maps = new LinkedMaps(jira.services);
        return new IssuePanel(
                        maps,
                        new StoredProperty(jira.services),
                        new Siblings(maps, issues, permissions, reader),
                        new Wikis(Links.services(links)),
                        properties,
                        texts)
                .getContextMap(Map.of("issue", known.get(1L)));
    }

    private Map<String, Object> panel() {
        return panel(Links.texts("frontstage.properties"));
    }

    private List<Map<String, Object>> maps() {
        return list(panel(), "frontstageMaps");
    }

    private Map<String, Object> map() {
        assertThat(maps()).hasSize(1);
        return maps().get(0);
    }

    private Map<String, Object> item() {
        assertThat(list(map(), "items")).hasSize(1);
        return list(map(), "items").get(0);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> of, String name) {
        return (List<Map<String, Object>>) of.get(name);
    }

    private static Item pain(String id, String severity) {
        return new Item(
                id,
                Optional.of("pain"),
                Optional.of("Wrong counter"),
                Optional.of("Collect"),
                Optional.of("Finds the counter"),
                Optional.of(severity),
                Optional.of("I stand at the wrong counter."),
                Optional.of("-2 lost"),
                Map.of());
    }

    private void stored(Item... items) {
        MapPart part = new MapPart("S-10", "Order-ahead coffee", "https://evil.example/", List.of(items));
        jira.stores(1, IssueProperty.EMPTY.merge(part).json());
    }

    @Test
    void saysWhichMapStageAndStepThePainInTheCustomersWordsAndHowBadItIs() {
        jira.has(jira.link(1, 10));
        stored(pain("bridge", "high"));

        assertThat(map()).containsEntry("title", "Order-ahead coffee").containsEntry("summary", "");
        assertThat(item())
                .containsEntry("kind", "Pain point")
                .containsEntry("title", "Wrong counter")
                .containsEntry("where", "Collect › Finds the counter")
                .containsEntry("quote", "I stand at the wrong counter.")
                .containsEntry("severity", "High")
                .containsEntry("severityLook", "aui-lozenge aui-lozenge-removed aui-lozenge-subtle");
    }

    @Test
    void showsTheFeelingAtTheStepAsAFaceWithItsWords() {
        jira.has(jira.link(1, 10));
        stored(pain("bridge", "high"));

        assertThat(item())
                .containsEntry("feels", "lost")
                .containsEntry("feelsMouth", "M5 12.2Q8 8.8 11 12.2")
                .containsEntry("feelsLevel", "How the customer feels: \u22122 on a scale from \u22122 to +2")
                .containsEntry("see", "See it on the map");
    }

    @Test
    void showsNoFeelingWhereAnOlderOneWroteAndForeignWordsWithoutFace() {
        jira.has(jira.link(1, 10));
        jira.stores(1, "{\"v\":1,\"maps\":[{\"map\":\"S-10\",\"items\":[{\"item\":\"a\",\"kind\":\"pain\"}]}]}");
        assertThat(item()).containsEntry("feels", "").containsEntry("feelsMouth", "");

        jira.stores(1, "{\"v\":1,\"maps\":[{\"map\":\"S-10\",\"items\":[{\"item\":\"a\",\"feels\":\"-7 <b>\"}]}]}");
        assertThat(item()).containsEntry("feels", "-7 <b>").containsEntry("feelsMouth", "");
    }

    /** The address comes only from the link, because anyone who may edit the issue may have written the property. */
    @Test
    void opensThePageAtTheCard() {
        jira.has(jira.link(1, 10));
        stored(pain("bridge", "high"));

        assertThat(map()).containsEntry("linked", true).containsEntry("address", Links.address(10));
        assertThat(item()).containsEntry("address", Links.address(10) + "&item=bridge");
    }

    @Test
    void showsAnAddressThatLeadsElsewhereAsText() {
        jira.has(jira.link(1, 10).url("https://evil.example/?map=10"));
        stored(pain("bridge", "high"));

        assertThat(map()).containsEntry("linked", false).containsEntry("address", "https://evil.example/?map=10");
        assertThat(item()).containsEntry("address", "");
    }

    @Test
    void showsEveryMapOfAnIssue() {
        jira.has(jira.link(1, 10));
        jira.has(jira.link(1, 11));
        stored(pain("bridge", "high"));

        assertThat(maps()).extracting(map -> map.get("title")).containsExactly("Order-ahead coffee", "Map 11");
        assertThat(list(maps().get(1), "items")).isEmpty();
        assertThat(maps().get(1)).containsEntry("summary", "One pain point");
    }

    @Test
    void showsNoMapThatIsStoredButNotLinked() {
        jira.has(jira.link(1, 11));
        stored(pain("bridge", "high"));

        assertThat(map()).containsEntry("title", "Map 11");
    }

    @Test
    void showsTheLinkAloneWhereWhatIsStoredIsDamagedOrForeign() {
        jira.has(jira.link(1, 10));
        for (String json : List.of("{\"v\":1,\"maps\":[{\"map\":", "<html>", "[]", "{\"maps\":7}", "")) {
            jira.stores(1, json);

            assertThat(map()).as(json).containsEntry("title", "Map 10").containsEntry("summary", "One pain point");
        }
    }

    @Test
    void showsTheLinkAloneWhereJiraCannotReadProperties() {
        jira.has(jira.link(1, 10));
        when(jira.properties.get(any(), any(), any())).thenThrow(new IllegalStateException("no"));
        assertThat(map()).containsEntry("title", "Map 10");

        when(jira.services.find(JsonEntityPropertyManager.class)).thenThrow(new NoClassDefFoundError("gone"));
        assertThat(map()).containsEntry("title", "Map 10");
    }

    @Test
    void namesAMapWhoseLinkSaysNothing() {
        jira.has(jira.link(1, 10).title(null).summary(null).url(null));

        assertThat(map())
                .containsEntry("title", "Service blueprint")
                .containsEntry("linked", false)
                .containsEntry("address", "");
    }

    @Test
    void tellsToUpdateWhereANewerOneWrote() {
        jira.has(jira.link(1, 10));
        jira.stores(1, "{\"v\":2,\"maps\":[{\"map\":\"S-10\",\"title\":\"Newer\"}]}");

        assertThat(panel().get("frontstageNewer")).asString().contains("Update Frontstage");
        assertThat(map()).containsEntry("title", "Newer");

        stored(pain("bridge", "high"));
        assertThat(panel()).containsEntry("frontstageNewer", "");
    }

    @Test
    void opensTheCardOfAnItemWithoutText() {
        jira.has(jira.link(1, 10));
        stored(Item.bare("bridge", "opportunity"));

        assertThat(item())
                .containsEntry("kind", "Opportunity")
                .containsEntry("title", "Open this card")
                .containsEntry("quote", "")
                .containsEntry("severity", "")
                .containsEntry("address", Links.address(10) + "&item=bridge");
    }

    @Test
    void showsWordsOfANewerVersionAsTheyAre() {
        jira.has(jira.link(1, 10));
        jira.stores(
                1,
                "{\"v\":2,\"maps\":[{\"map\":\"S-10\",\"items\":[{\"item\":\"a\",\"kind\":\"risk\",\"severity\":\"deadly\"}]}]}");

        assertThat(item())
                .containsEntry("kind", "On the map")
                .containsEntry("severity", "deadly")
                .containsEntry("severityLook", "aui-lozenge aui-lozenge-subtle");
    }

    @Test
    void showsTwentyItemsAndSaysHowManyMore() {
        jira.has(jira.link(1, 10));
        stored(IntStream.range(0, 23).mapToObj(i -> pain("p" + i, "low")).toArray(Item[]::new));

        assertThat(list(map(), "items")).hasSize(20);
        assertThat(map()).containsEntry("more", "More on the map: 3");
    }

    @Test
    void showsOtherIssuesOfTheMapThatTheReaderMaySee() {
        LongStream.rangeClosed(1, 3).forEach(id -> jira.has(jira.link(id, 10)));
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, known.get(2L), user))
                .thenReturn(false);

        assertThat(list(map(), "siblings"))
                .containsExactly(
                        Map.of("key", "CX-3", "summary", "Summary 3", "status", "", "address", JIRA + "/browse/CX-3"));
        assertThat(map()).containsEntry("search", JIRA + "/issues/?jql=issue%20in%20blueprintIssues%28%22S-10%22%29");
    }

    @Test
    void showsTheStatusOfTheOtherIssuesInTheReadersLanguage() {
        LongStream.rangeClosed(1, 4).forEach(id -> jira.has(jira.link(id, 10)));
        Status doing = mock(Status.class);
        when(doing.getNameTranslation()).thenReturn("In Arbeit");
        when(known.get(2L).getStatus()).thenReturn(doing);
        Status named = mock(Status.class);
        when(named.getName()).thenReturn("Done");
        when(known.get(3L).getStatus()).thenReturn(named);
        when(known.get(4L).getStatus()).thenThrow(new IllegalStateException("no"));

        assertThat(list(map(), "siblings"))
                .extracting(other -> other.get("status"))
                .containsExactly("In Arbeit", "Done", "");
    }

    @Test
    void passesOverIssuesThatAreGone() {
        jira.has(jira.link(1, 10));
        jira.has(jira.link(2, 10));
        known.remove(2L);

        assertThat(list(map(), "siblings")).isEmpty();
    }

    @Test
    void showsTwentyOtherIssuesAtMostAndLooksAtAHundred() {
        LongStream.rangeClosed(1, 300).forEach(id -> jira.has(jira.link(id, 10)));
        assertThat(list(map(), "siblings")).hasSize(20);

        when(permissions.hasPermission(any(), any(), any())).thenReturn(false);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, known.get(101L), user))
                .thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, known.get(102L), user))
                .thenReturn(true);
        assertThat(list(map(), "siblings"))
                .extracting(other -> other.get("key"))
                .containsExactly("CX-101");
    }

    @Test
    void isWholeWithoutOtherIssuesWhereJiraFails() {
        jira.has(jira.link(1, 10));
        jira.has(jira.link(2, 10));
        when(permissions.hasPermission(any(), any(), any())).thenThrow(new IllegalStateException("no"));

        assertThat(list(map(), "siblings")).isEmpty();
    }

    @Test
    void speaksTheReadersLanguage() {
        jira.has(jira.link(1, 10));
        stored(pain("bridge", "critical"));

        Map<String, Object> german = panel(Links.texts("frontstage_de.properties"));

        assertThat(list(list(german, "frontstageMaps").get(0), "items").get(0))
                .containsEntry("kind", "Schmerzpunkt")
                .containsEntry("severity", "Kritisch");
    }

    /** Anything else would have to be on the list of methods that a template may call. */
    @Test
    void givesTheTemplateNothingButTextsFlagsListsAndMaps() {
        jira.has(jira.link(1, 10));
        jira.has(jira.link(2, 10));
        stored(pain("bridge", "high"));

        assertPlain(panel());
    }

    private static void assertPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(IssuePanelTest::assertPlain);
        } else if (value instanceof Collection<?> list) {
            list.forEach(IssuePanelTest::assertPlain);
        } else {
            assertThat(value).isInstanceOfAny(String.class, Boolean.class);
        }
    }

    @Test
    void isEmptyWhereThereIsNoIssue() {
        assertThat(new IssuePanel(null, null, null, null, null, null).getContextMap(Map.of()))
                .containsEntry("frontstageMaps", List.of());
    }
}
