package io.frontstage.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.Optional;

/**
 * {@code issue in blueprintIssues(map)}: the issues of a map. The ids alone: Jira drops those that the searcher may not see, and so a
 * map that does not exist and one whose issues are all hidden answer alike.
 */
public final class BlueprintIssues extends AbstractJqlFunction {

    private final LinkedMaps maps;
    private final I18nResolver texts;

    public BlueprintIssues(LinkedMaps maps, @JiraImport I18nResolver texts) {
        this.maps = maps;
        this.texts = texts;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        refusal(operand.getArgs()).ifPresent(key -> messages.addErrorMessage(texts.getText(key)));
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        List<String> arguments = operand.getArgs();
        return arguments.size() == 1 && MapArgument.of(arguments.get(0)) instanceof MapArgument.Id id
                ? maps.issuesOf(id.map()).stream()
                        .map(issue -> new QueryLiteral(operand, issue))
                        .toList()
                : List.of();
    }

    /** As the descriptor has it. */
    @Override
    public String getFunctionName() {
        return "blueprintIssues";
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    /** The key of the sentence that says what would be right; empty if all is. */
    private static Optional<String> refusal(List<String> arguments) {
        if (arguments.size() != 1) {
            return Optional.of("io.frontstage.jql.one-map");
        }
        MapArgument argument = MapArgument.of(arguments.get(0));
        if (argument instanceof MapArgument.PageAddress) {
            return Optional.of("io.frontstage.jql.page-address");
        } else if (argument instanceof MapArgument.WithoutWiki) {
            return Optional.of("io.frontstage.jql.without-wiki");
        }
        return argument instanceof MapArgument.Nothing ? Optional.of("io.frontstage.jql.no-map") : Optional.empty();
    }
}
