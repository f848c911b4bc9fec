package io.frontstage.sandbox.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JQL query, limited to what the plugin and people use: clauses that must all hold, and an order. Everything else is
 * refused.
 */
record Jql(List<Clause> clauses, List<Order> order) {

    /** One condition: a field, {@code = ~ < > <= >= in}, and values; or the call of a function with arguments. */
    record Clause(String field, String operator, Optional<String> function, List<String> values) {}

    /** One field to sort by. */
    record Order(String field, boolean descending) {}

    private static final Pattern VALUE = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|[\\w.:/+\\-\\[\\]]+");
    private static final Pattern CLAUSE = Pattern.compile(
            "\\s*(?<field>[\\w.\\[\\]]+)\\s*(?<operator>[<>]=?|=|~|\\bin\\b)\\s*(?:(?<function>\\w+)?\\((?<list>[^()]*)\\)|(?<value>"
                    + VALUE + "))\\s*(?<next>and\\s|order\\s+by\\s|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDER =
            Pattern.compile("\\s*(\\w+)(?:\\s+(asc|desc))?\\s*(?:,|$)", Pattern.CASE_INSENSITIVE);

    static Jql parse(String text) {
        String rest = text.strip().replaceFirst("(?i)^order\\s+by\\s", "\0");
        List<Clause> clauses = new ArrayList<>();
        while (!rest.isEmpty() && rest.charAt(0) != '\0') {
            Matcher clause = CLAUSE.matcher(rest);
            boolean last = clause.lookingAt() && clause.end() == rest.length();
            if (!clause.lookingAt() || (last && !clause.group("next").isEmpty())) {
                throw refused("'" + rest + "' is not understood.");
            }
            clauses.add(clause(clause));
            rest = (clause.group("next").matches("(?i)order.*") ? "\0" : "") + rest.substring(clause.end());
        }
        List<Order> order = new ArrayList<>();
        for (String by = rest.replace("\0", ""); !by.isBlank(); ) {
            Matcher field = ORDER.matcher(by);
            if (!field.lookingAt()) {
                throw refused("'" + by + "' is no order.");
            }
            order.add(new Order(field.group(1).toLowerCase(Locale.ROOT), "desc".equalsIgnoreCase(field.group(2))));
            by = by.substring(field.end());
        }
        return new Jql(clauses, order);
    }

    private static Clause clause(Matcher found) {
        String operator = found.group("operator").toLowerCase(Locale.ROOT);
        boolean listed = found.group("list") != null && found.group("function") == null;
        if (listed && !operator.equals("in") || operator.equals("in") && found.group("value") != null) {
            throw refused("Operator '" + operator + "' and '" + found.group() + "' do not go together.");
        }
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(found.group("list") == null ? found.group("value") : found.group("list"));
        while (value.find()) {
            values.add(value.group().startsWith("\"") ? unescaped(value.group()) : value.group());
        }
        String field = found.group("field").toLowerCase(Locale.ROOT);
        return new Clause(field, operator, Optional.ofNullable(found.group("function")), values);
    }

    private static String unescaped(String string) {
        Matcher escape = Pattern.compile("\\\\(.)").matcher(string.substring(1, string.length() - 1));
        return escape.replaceAll(found -> switch (found.group(1)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "\\", "\"", "'" -> Matcher.quoteReplacement(found.group(1));
            default -> throw refused("'" + found.group() + "' is an illegal JQL escape sequence.");
        });
    }

    private static Refused refused(String message) {
        return Refused.of(400, "Error in the JQL Query: " + message);
    }
}
