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
import com.fasterxml.jackson.databind.node.MissingNode;
import io.frontstage.sandbox.host.PluginHost;
import io.frontstage.sandbox.host.PluginModule;
import io.frontstage.sandbox.wiki.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plugin's JQL functions, and the fields that its {@code index-document-configuration} creates from properties. */
record PluginQueries(Optional<PluginHost> plugin) implements Search.Extensions {

    private record Context(ApplicationUser getApplicationUser) implements QueryCreationContext {}

    private record InClause() implements TerminalClause {}

    private record Descriptor(String getFunctionName, boolean isList) implements JqlFunctionModuleDescriptor {}

    private Stream<PluginModule> modules(String type) {
        return plugin.stream().flatMap(host -> host.plugin().modules(type));
    }

    @Override
    public Optional<Set<Long>> call(String name, List<String> arguments, Optional<Person> person) {
        return modules("jql-function")
                .flatMap(module -> function(module).stream())
                .filter(function -> function.getFunctionName().equalsIgnoreCase(name))
                .findFirst()
                .map(function -> values(function, new FunctionOperand(name, arguments), PluginServices.user(person)));
    }

    private Optional<JqlFunction> function(PluginModule module) {
        Optional<JqlFunction> function = plugin.orElseThrow().module(module.key(), JqlFunction.class);
        String name = module.element().child("fname").orElseThrow().text();
        boolean list = module.element().child("list").orElseThrow().text().equals("true");
        function.ifPresent(made -> made.init(new Descriptor(name, list)));
        return function;
    }

    private static Set<Long> values(JqlFunction function, FunctionOperand operand, ApplicationUser user) {
        MessageSet messages = function.validate(user, operand, new InClause());
        if (messages.hasAnyErrors()) {
            throw new Refused(400, List.copyOf(messages.getErrorMessages()), Map.of());
        }
        return function.getValues(new Context(user), operand, new InClause()).stream()
                .map(QueryLiteral::getLongValue)
                .collect(Collectors.toSet());
    }

    /** A field by its alias, or in full: {@code issue.property[key].path}. */
    @Override
    public Optional<Function<Map<String, JsonNode>, List<String>>> field(String name) {
        return modules("index-document-configuration")
                .flatMap(module -> module.element().children("key"))
                .flatMap(key -> key.children("extract").flatMap(extract -> {
                    String property = key.attribute("property-key").orElseThrow();
                    String path = extract.attribute("path").orElseThrow();
                    boolean meant =
                            name.equalsIgnoreCase(extract.attribute("alias").orElse(""))
                                    || name.equalsIgnoreCase("issue.property[" + property + "]." + path);
                    return meant ? Stream.of(values(property, path)) : Stream.empty();
                }))
                .findFirst();
    }

    private static Function<Map<String, JsonNode>, List<String>> values(String property, String path) {
        return properties -> {
            JsonNode value =
                    properties.getOrDefault(property, MissingNode.getInstance()).at("/" + path.replace('.', '/'));
            List<String> all = new ArrayList<>(value.isValueNode() ? List.of(value.asText()) : List.of());
            value.forEach(one -> all.add(one.asText()));
            return all;
        };
    }
}
