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
import io.frontstage.product.Feature;
import java.util.List;
import java.util.Optional;

/**
 * {@code issue in blueprintIssues(map)}: the issues of a map. Only ids are returned: Jira drops those that the searcher
 * may not see, so that a missing map and one whose issues are all hidden give the same result.
 */
public final class BlueprintIssues extends AbstractJqlFunction {

    private final Feature reading = new Feature("reading the argument of blueprintIssues(…)");
    private final Feature ownWords = new Feature("our own error messages of blueprintIssues(…); Jira shows its own");
    private final LinkedMaps maps;
    private final I18nResolver texts;

    public BlueprintIssues(LinkedMaps maps, @JiraImport I18nResolver texts) {
        this.maps = maps;
        this.texts = texts;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        Optional<String> refusal = refusal(operand);
        return ownWords.use(
                        () -> Optional.of(Messages.of(refusal.map(key -> texts.getText(key)))),
                        Optional.<MessageSet>empty())
                .orElseGet(() -> validateNumberOfArgs(operand, getMinimumNumberOfExpectedArguments()));
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        List<String> arguments = arguments(operand);
        return arguments.size() == 1 && MapArgument.of(arguments.get(0)) instanceof MapArgument.Id id
                ? Literals.of(operand, maps.issuesOf(id.map()))
                : List.of();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    /** A class of its own: Jira inspects the methods of a module, and these name classes that a Jira may lack. */
    private static final class Literals {

        static List<QueryLiteral> of(FunctionOperand operand, List<Long> issues) {
            return issues.stream()
                    .map(issue -> new QueryLiteral(operand, issue))
                    .toList();
        }
    }

    private List<String> arguments(FunctionOperand operand) {
        return reading.use(() -> operand.getArgs(), List.of());
    }

    /** A class of its own: Jira inspects the methods of a module, and these name classes that a Jira may lack. */
    private static final class Messages {

        static MessageSet of(Optional<String> error) {
            MessageSet messages = new MessageSetImpl();
            error.ifPresent(messages::addErrorMessage);
            return messages;
        }
    }

    /** The key of the message that says what is wrong; empty if nothing is wrong. */
    private Optional<String> refusal(FunctionOperand operand) {
        List<String> arguments = arguments(operand);
        if (reading.isOff()) {
            return Optional.of("io.frontstage.jql.off");
        }
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
