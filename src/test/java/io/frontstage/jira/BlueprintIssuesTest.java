package io.frontstage.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintIssuesTest {

    private final Links jira = new Links();
    private final BlueprintIssues function =
            new BlueprintIssues(new LinkedMaps(jira.services), Links.texts("frontstage.properties"));
    private final TerminalClause clause = mock(TerminalClause.class);

    private static FunctionOperand call(String... arguments) {
        return new FunctionOperand("blueprintIssues", List.of(arguments));
    }

    private List<String> refusals(String... arguments) {
        return List.copyOf(function.validate(null, call(arguments), clause).getErrorMessages());
    }

    private List<Long> values(String... arguments) {
        return function.getValues(mock(QueryCreationContext.class), call(arguments), clause).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S-10",
                "  S-10 ",
                "https://wiki.example.com/confluence/pages/viewpage.action?pageId=7&map=10&wiki=S",
                "https://wiki.example.com/confluence/pages/viewpage.action?pageId=7&map=10&item=bridge&wiki=S",
                "HTTP://wiki/pages/viewpage.action?pageId=7&map=S-10&item=a%20b"
            })
    void findsTheIssuesOfAMapByIdOrAddress(String map) {
        jira.has(jira.link(5, 10));
        jira.has(jira.link(6, 10));
        jira.has(jira.link(7, 11));

        assertThat(refusals(map)).isEmpty();
        assertThat(values(map)).containsExactly(5L, 6L);
    }

    @Test
    void takesServerIdsWithDashes() {
        assertThat(refusals("B1A2-C3D4-E5F6-G7H8-123")).isEmpty();
        assertThat(refusals("7f0a4a9e-8f0e-4f8e-9a50-0f9c8b1d2e3f-123")).isEmpty();
        assertThat(refusals("x".repeat(243) + "-1")).hasSize(1);
    }

    @Test
    void answersAlikeForAnUnknownMapAndOneWithoutIssues() {
        assertThat(refusals("S-99")).isEmpty();
        assertThat(values("S-99")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wiki.example.com/display/CX/Order-ahead",
                "https://wiki.example.com/x/AgAB",
                "https://wiki.example.com/pages/viewpage.action?pageId=7",
                "https://wiki.example.com/pages/viewpage.action?pageId=7&map=",
                "https://wiki.example.com/pages/viewpage.action?pageId=7&map=abc",
                "https://wiki.example.com/pages/viewpage.action?pageId=7&map=%",
                "https://wiki.example.com/#map=10",
                "https://wiki example/?map=10"
            })
    void refusesAPagesAddress(String address) {
        assertThat(refusals(address))
                .singleElement()
                .asString()
                .contains("This address is the address of a page", "Copy JQL");
        assertThat(values(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wiki.example.com/pages/viewpage.action?pageId=7&map=10",
                "https://wiki.example.com/pages/viewpage.action?pageId=7&map=10&wiki=a%20b"
            })
    void refusesAnAddressThatDoesNotSayOfWhichWiki(String address) {
        assertThat(refusals(address)).singleElement().asString().contains("which Confluence it belongs to", "Copy JQL");
        assertThat(values(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "Order-ahead coffee", "S-", "S-0", "S-x", "frontstage:S-10", "S-10\u0001x"})
    void refusesWhatIsNoMap(String text) {
        assertThat(refusals(text)).singleElement().asString().contains("neither the id of a map nor its address");
        assertThat(values(text)).isEmpty();
        verifyNoInteractions(jira.manager);
    }

    @Test
    void wantsOneMap() {
        assertThat(function.getMinimumNumberOfExpectedArguments()).isEqualTo(1);
        assertThat(refusals()).singleElement().asString().contains("one map");
        assertThat(refusals("S-1", "S-2")).singleElement().asString().contains("one map");
        assertThat(values("S-1", "S-2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blueprint", "https://wiki/x/1", "https://wiki/?map=1"})
    void refusesInTheSearchersLanguage(String argument) {
        BlueprintIssues german =
                new BlueprintIssues(new LinkedMaps(jira.services), Links.texts("frontstage_de.properties"));

        assertThat(german.validate(null, call(argument), clause).getErrorMessages())
                .singleElement()
                .asString()
                .contains("„JQL kopieren“");
    }

    @Test
    void asksJiraOnceForAllOfThem() throws Exception {
        values("S-10");

        verify(jira.manager).findRemoteIssueLinksByGlobalIds(List.of("frontstage:S-10"));
    }

    /** Name and list come from the descriptor; the base class returns them. */
    @Test
    void givesAListOfIssuesUnderTheNameThatTheDescriptorHas() {
        JqlFunctionModuleDescriptor descriptor = mock(JqlFunctionModuleDescriptor.class);
        when(descriptor.getFunctionName()).thenReturn("fromTheDescriptor");
        when(descriptor.isList()).thenReturn(true);
        function.init(descriptor);

        assertThat(function.getFunctionName()).isEqualTo("fromTheDescriptor");
        assertThat(function.isList()).isTrue();
        assertThat(function.getDataType()).isSameAs(JiraDataTypes.ISSUE);
        assertThat(BlueprintIssues.class.getDeclaredMethods())
                .extracting(Method::getName)
                .doesNotContain("getFunctionName", "isList");
    }
}
