package io.frontstage.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.frontstage.plugin.IncompleteProduct;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Jira without some of the parts that decision 0013 calls less than certain. */
@Tag("slow")
class IncompleteJiraTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.jira.issue.link.RemoteIssueLinkManager",
                "com.atlassian.jira.issue.link.RemoteIssueLink",
                "com.atlassian.jira.issue.link.RemoteIssueLinkManager#getRemoteIssueLinksForIssue",
                "com.atlassian.jira.issue.link.RemoteIssueLink#getGlobalId"
            })
    void withoutRemoteLinksAnIssueHasNoPanel(String missing) throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin(missing).run(MapsInPanel.class))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.applinks.api.ApplicationLinkService",
                "com.atlassian.applinks.api.ApplicationLink",
                "com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType",
                "com.atlassian.jira.entity.property.JsonEntityPropertyManager",
                "com.atlassian.jira.entity.property.EntityProperty",
                "com.atlassian.jira.entity.property.JsonEntityPropertyManager#get",
                "com.atlassian.jira.util.MessageSetImpl"
            })
    void withoutTheRestThePanelIsThere(String missing) throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin(missing).run(MapsInPanel.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.jira.issue.Issue#getStatus",
                "com.atlassian.jira.issue.IssueConstant#getNameTranslation",
                "com.atlassian.jira.issue.IssueConstant",
                "com.atlassian.jira.issue.status.Status"
            })
    void withoutAStatusTheOtherIssuesAreThere(String missing) throws Exception {
        assertThat(IncompleteProduct.withoutForThePlugin(missing).run(OthersInPanel.class))
                .isEqualTo("CX-2: ");
        assertThat(IncompleteProduct.without().run(OthersInPanel.class)).isEqualTo("CX-2: Doing");
    }

    @Test
    void withoutItsArgumentsTheFunctionRefusesWithASentence() throws Exception {
        IncompleteProduct jira =
                IncompleteProduct.withoutForThePlugin("com.atlassian.query.operand.FunctionOperand#getArgs");

        assertThat(jira.run(Refusals.class))
                .asString()
                .contains("This Jira does not pass on what is in the brackets of blueprintIssues");
        assertThat(jira.run(Found.class)).isEqualTo(0);
    }

    @Test
    void withoutASetOfMessagesJiraSaysThatTheNumberIsWrong() throws Exception {
        IncompleteProduct jira = IncompleteProduct.withoutForThePlugin("com.atlassian.jira.util.MessageSetImpl");

        assertThat(jira.run(Refusals.class)).isEqualTo("[The number of arguments has to be 1.]");
        assertThat(jira.run(Found.class)).isEqualTo(1);
    }

    @Test
    void inACompleteJiraTheFunctionSaysItInItsOwnWordsAndFindsTheIssue() throws Exception {
        assertThat(IncompleteProduct.without().run(Refusals.class)).asString().contains("takes one map");
        assertThat(IncompleteProduct.without().run(Found.class)).isEqualTo(1);
    }

    static final class MapsInPanel implements Callable<Object> {
        @Override
        public Object call() {
            Links jira = new Links();
            jira.has(jira.link(1, 10));
            LinkedMaps maps = new LinkedMaps(jira.services);
            ApplicationProperties properties = mock(ApplicationProperties.class);
            when(properties.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira.example.com");
            IssuePanel panel = new IssuePanel(
                    maps,
                    new StoredProperty(jira.services),
                    new Siblings(
                            maps,
                            mock(IssueManager.class),
                            mock(PermissionManager.class),
                            mock(JiraAuthenticationContext.class)),
                    new Wikis(jira.services),
                    properties,
                    Links.texts("frontstage.properties"));
            return ((List<?>)
                            panel.getContextMap(Map.of("issue", Links.issue(1))).get("frontstageMaps"))
                    .size();
        }
    }

    static final class OthersInPanel implements Callable<Object> {
        @Override
        public Object call() {
            Links jira = new Links();
            jira.has(jira.link(1, 10));
            jira.has(jira.link(2, 10));
            Status doing = mock(Status.class);
            when(doing.getNameTranslation()).thenReturn("Doing");
            MutableIssue other = Links.issue(2);
            when(other.getStatus()).thenReturn(doing);
            IssueManager issues = mock(IssueManager.class);
            when(issues.getIssueObject(2L)).thenReturn(other);
            PermissionManager permissions = mock(PermissionManager.class);
            when(permissions.hasPermission(any(), any(), any())).thenReturn(true);
            LinkedMaps maps = new LinkedMaps(jira.services);
            ApplicationProperties properties = mock(ApplicationProperties.class);
            when(properties.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira.example.com");
            IssuePanel panel = new IssuePanel(
                    maps,
                    new StoredProperty(jira.services),
                    new Siblings(maps, issues, permissions, mock(JiraAuthenticationContext.class)),
                    new Wikis(jira.services),
                    properties,
                    Links.texts("frontstage.properties"));
            Map<?, ?> map = (Map<?, ?>) ((List<?>)
                            panel.getContextMap(Map.of("issue", Links.issue(1))).get("frontstageMaps"))
                    .get(0);
            Map<?, ?> sibling = (Map<?, ?>) ((List<?>) map.get("siblings")).get(0);
            return sibling.get("key") + ": " + sibling.get("status");
        }
    }

    static final class Refusals implements Callable<Object> {
        @Override
        public Object call() {
            return function()
                    .validate(null, new FunctionOperand("blueprintIssues", List.of()), mock(TerminalClause.class))
                    .getErrorMessages()
                    .toString();
        }
    }

    static final class Found implements Callable<Object> {
        @Override
        public Object call() {
            return function()
                    .getValues(
                            mock(QueryCreationContext.class),
                            new FunctionOperand("blueprintIssues", List.of("S-10")),
                            mock(TerminalClause.class))
                    .size();
        }
    }

    private static BlueprintIssues function() {
        Links jira = new Links();
        jira.has(jira.link(1, 10));
        BlueprintIssues function =
                new BlueprintIssues(new LinkedMaps(jira.services), Links.texts("frontstage.properties"));
        function.init(mock(JqlFunctionModuleDescriptor.class));
        return function;
    }
}
