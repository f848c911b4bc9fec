package io.frontstage.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin's modules for Jira: web panels, and the descriptor's part of functions and indexed properties. */
class PanelsTest {
    private static final String PANEL =
            """
            <web-panel key="side" location="here" weight="5"><label key="hello"/>
              <condition class="tiny.Loud" invert="true"/>
              <context-provider class="tiny.Names"><param name="greeting" value="Hi"/></context-provider>
              <resource type="velocity" name="view" location="templates/side.vm"/></web-panel>
            """;

    @TempDir
    private Path folder;

    private static TinyPlugin with(String module) {
        return TinyPlugin.good()
                .header(
                        "Import-Package",
                        TinyPlugin.good().header("Import-Package")
                                + ",com.atlassian.plugin.web,com.atlassian.jira,com.atlassian.jira.jql.operand,com.atlassian.jira.jql.query,"
                                + "com.atlassian.jira.plugin.jql.function,com.atlassian.jira.user,com.atlassian.jira.util,"
                                + "com.atlassian.query.clause,com.atlassian.query.operand")
                .replace("atlassian-plugin.xml", "</atlassian-plugin>", module + "</atlassian-plugin>")
                .file("templates/side.vm", "<p>$greeting $user</p>")
                .source(
                        "tiny.Loud",
                        """
                        package tiny;
                        import java.util.Map;
                        public class Loud implements com.atlassian.plugin.web.Condition {
                            @Override public void init(Map<String, String> params) {}
                            @Override public boolean shouldDisplay(Map<String, Object> page) { return page.containsKey("loud"); }
                        }
                        """)
                .source(
                        "tiny.Function",
                        """
                        package tiny;
                        import com.atlassian.jira.jql.operand.QueryLiteral;
                        import com.atlassian.jira.jql.query.QueryCreationContext;
                        import com.atlassian.jira.user.ApplicationUser;
                        import com.atlassian.jira.util.*;
                        import com.atlassian.query.clause.TerminalClause;
                        import com.atlassian.query.operand.FunctionOperand;
                        import java.util.List;
                        public class Function extends com.atlassian.jira.plugin.jql.function.AbstractJqlFunction {
                            @Override public MessageSet validate(ApplicationUser u, FunctionOperand o, TerminalClause c) { return new MessageSetImpl(); }
                            @Override public List<QueryLiteral> getValues(QueryCreationContext x, FunctionOperand o, TerminalClause c) { return List.of(); }
                            @Override public int getMinimumNumberOfExpectedArguments() { return 1; }
                            @Override public com.atlassian.jira.JiraDataType getDataType() { return com.atlassian.jira.JiraDataTypes.ISSUE; }
                        }
                        """)
                .source(
                        "tiny.Names",
                        """
                        package tiny;
                        import java.util.Map;
                        public class Names implements com.atlassian.plugin.web.ContextProvider {
                            private String greeting;
                            @Override public void init(Map<String, String> params) { greeting = params.get("greeting"); }
                            @Override public Map<String, Object> getContextMap(Map<String, Object> page) { return Map.of("greeting", greeting + "!"); }
                        }
                        """);
    }

    private PluginHost start(TinyPlugin plugin) throws IOException {
        return new TestProduct().start(plugin.write(folder), Product.JIRA, folder.resolve("osgi"));
    }

    private void refused(String module, String part) {
        assertThatThrownBy(() -> start(with(module)).close())
                .isInstanceOf(PluginRejected.class)
                .hasMessageContaining(part);
    }

    @Test
    void aPanelIsItsTemplateWithWhatPageAndProviderSayWhereItsConditionsHold() throws IOException {
        try (PluginHost host = start(with(PANEL))) {
            assertThat(host.panels("here", Map.of("user", "<Rita>")))
                    .containsExactly(new PluginHost.Panel("side", "Hello {0}", "<p>Hi! &lt;Rita&gt;</p>"));
            assertThat(host.panels("here", Map.of("loud", true))).isEmpty();
            assertThat(host.panels("there", Map.of())).isEmpty();
            host.disable();
            assertThat(host.panels("here", Map.of())).isEmpty();
        }
    }

    @Test
    void aPanelThatIsNowhereOrShowsNothingIsRefused() {
        refused(PANEL.replace("location=\"here\"", ""), "has no location");
        refused(PANEL.replace("name=\"view\"", "name=\"vue\""), "needs a class or a velocity resource");
        refused(
                PANEL.replace("tiny.Names", "tiny.Loud"),
                "does not implement com.atlassian.plugin.web.ContextProvider");
        refused(PANEL.replace("tiny.Loud", "tiny.Gone"), "tiny.Gone");
        refused(PANEL.replace("templates/side.vm", "templates/gone.vm"), "templates/gone.vm");
    }

    @Test
    void anIndexThatJiraWouldNotReadIsRefused() {
        String index =
                """
                <index-document-configuration key="x" entity-key="IssueProperty"><key property-key="p">
                  <extract path="a" type="string" alias="a"/></key></index-document-configuration>
                """;
        refused(index.replace("IssueProperty", "Issue"), "entity-key");
        refused(index.replace("type=\"string\"", "type=\"words\""), "known type");
        refused(index.replace("<extract path=\"a\" type=\"string\" alias=\"a\"/>", ""), "“x”");
    }

    @Test
    void aFunctionNeedsAClassOfItsKindAndAName() throws IOException {
        String function =
                "<jql-function key=\"f\" class=\"tiny.Function\"><fname>f</fname><list>true</list></jql-function>";
        start(with(function)).close();
        refused(
                function.replace("tiny.Function", "tiny.Loud"),
                "does not implement com.atlassian.jira.plugin.jql.function.JqlFunction");
        refused(function.replace("class=\"tiny.Function\"", ""), "has no class");
        refused(function.replace("<fname>f</fname>", ""), "needs <fname> and <list>");
    }
}
