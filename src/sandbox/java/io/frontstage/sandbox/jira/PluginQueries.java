package io.frontstage.sandbox.jira;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.host.DescriptorElement;
import io.frontstage.sandbox.host.PluginHost;
import io.frontstage.sandbox.host.PluginModule;
import io.frontstage.sandbox.wiki.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plugin's functions of JQL, and the fields that its {@code index-document-configuration} makes of properties. */
record PluginQueries(Optional<PluginHost> plugin) implements Search.Extensions {

    private record Context(ApplicationUser getApplicationUser) implements QueryCreationContext {}

    private record InClause() implements TerminalClause {}

    private record Descriptor() implements JqlFunctionModuleDescriptor {}

    private Stream<PluginModule> modules(String type) {
        return plugin.stream().flatMap(host -> host.plugin().modules(type));
    }

    @Override
    public Optional<Set<Long>> call(String name, List<String> arguments, Optional<Person> person) {
        return modules("jql-function")
                .flatMap(module -> plugin.orElseThrow().module(module.key(), JqlFunction.class).stream())
                .filter(function -> {
                    function.init(new Descriptor());
                    return function.getFunctionName().equalsIgnoreCase(name);
                })
                .findFirst()
                .map(function -> values(function, new FunctionOperand(name, arguments), person));
    }

    private static Set<Long> values(JqlFunction function, FunctionOperand operand, Optional<Person> person) {
        ApplicationUser user = PluginServices.user(person);
        if (operand.getArgs().size() < function.getMinimumNumberOfExpectedArguments()) {
            throw Refused.of(
                    400,
                    "Function '" + operand.getName() + "' expected '" + function.getMinimumNumberOfExpectedArguments()
                            + "' arguments but received '" + operand.getArgs().size() + "'.");
        }
        MessageSet messages = function.validate(user, operand, new InClause());
        if (messages.hasAnyErrors()) {
            throw new Refused(400, List.copyOf(messages.getErrorMessages()), Map.of());
        }
        return function.getValues(new Context(user), operand, new InClause()).stream()
                .map(QueryLiteral::getLongValue)
                .collect(Collectors.toSet());
    }

    /** By the alias, or in full: {@code issue.property[key].path}. */
    @Override
    public Optional<Function<Map<String, JsonNode>, Optional<JsonNode>>> field(String name) {
        return modules("index-document-configuration")
                .flatMap(module -> module.element().children("key"))
                .flatMap(key -> key.children("extract")
                        .filter(extract -> named(key, extract, name))
                        .map(extract -> value(
                                key.attribute("property-key").orElseThrow(),
                                extract.attribute("path").orElseThrow())))
                .findFirst();
    }

    private static boolean named(DescriptorElement key, DescriptorElement extract, String name) {
        String full = "issue.property[" + key.attribute("property-key").orElseThrow() + "]."
                + extract.attribute("path").orElseThrow();
        return name.equalsIgnoreCase(full)
                || extract.attribute("alias").filter(name::equalsIgnoreCase).isPresent();
    }

    private static Function<Map<String, JsonNode>, Optional<JsonNode>> value(String property, String path) {
        return properties -> Optional.ofNullable(properties.get(property))
                .map(content -> content.at("/" + path.replace('.', '/')))
                .filter(value -> !value.isMissingNode());
    }
}
