package io.frontstage.sandbox.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query of JQL: clauses that all hold, and an order. {@code OR}, {@code NOT} and brackets around clauses are Jira's and not the
 * sandbox's: they are refused.
 */
record Jql(List<Clause> clauses, List<Order> order) {

    /** One condition; {@code operator} in lower case: {@code =}, {@code not in}, {@code is} … */
    record Clause(String field, String operator, List<Operand> operands) {}

    /** Values of a clause: a text, or the call of a function; {@code EMPTY} is a call without brackets. */
    record Operand(String text, Optional<List<String>> arguments) {
        static final String EMPTY = "EMPTY";

        boolean empty() {
            return arguments.isEmpty() && text.equals(EMPTY);
        }
    }

    /** One field to sort by. */
    record Order(String field, boolean descending) {}

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<string>\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')|(?<sign>!=|!~|>=|<=|[=~<>(),])|(?<word>[\\w.\\[\\]/:@+\\-]+))");

    static Jql parse(String text) {
        return new Parser(text).query();
    }

    private record Token(String text, boolean quoted) {
        boolean is(String word) {
            return !quoted && text.equalsIgnoreCase(word);
        }
    }

    private static final class Parser {
        private final List<Token> tokens = new ArrayList<>();
        private int at;

        Parser(String text) {
            Matcher token = TOKEN.matcher(text);
            int end = 0;
            while (!text.substring(end).isBlank()) {
                if (!token.find(end) || token.start() != end) {
                    throw refused(
                            "The character '" + text.substring(end).strip().charAt(0)
                                    + "' is a reserved JQL character. You must enclose it in a string or use its escape instead.");
                }
                String string = token.group("string");
                tokens.add(
                        string != null
                                ? new Token(unescaped(string), true)
                                : new Token(token.group().strip(), false));
                end = token.end();
            }
        }

        private static String unescaped(String string) {
            StringBuilder out = new StringBuilder();
            for (int i = 1; i < string.length() - 1; i++) {
                char c = string.charAt(i);
                if (c != '\\') {
                    out.append(c);
                    continue;
                }
                char escaped = string.charAt(++i);
                switch (escaped) {
                    case 'n' -> out.append('\n');
                    case 't' -> out.append('\t');
                    case 'r' -> out.append('\r');
                    case '\\', '"', '\'', ' ' -> out.append(escaped);
                    case 'u' -> {
                        out.append((char) Integer.parseInt(string.substring(i + 1, i + 5), 16));
                        i += 4;
                    }
                    default -> throw refused("'\\" + escaped + "' is an illegal JQL escape sequence.");
                }
            }
            return out.toString();
        }

        private static Refused refused(String message) {
            return Refused.of(400, "Error in the JQL Query: " + message);
        }

        Jql query() {
            List<Clause> clauses = new ArrayList<>();
            while (at < tokens.size() && !tokens.get(at).is("order")) {
                if (!clauses.isEmpty()) {
                    expect("and");
                }
                clauses.add(clause());
            }
            List<Order> order = new ArrayList<>();
            if (at < tokens.size()) {
                expect("order");
                expect("by");
                do {
                    String field = next("a field").text().toLowerCase(Locale.ROOT);
                    boolean descending = accept("desc");
                    accept("asc");
                    order.add(new Order(field, descending));
                } while (accept(","));
            }
            if (at < tokens.size()) {
                throw refused(
                        "Expecting end of query but got '" + tokens.get(at).text() + "'.");
            }
            return new Jql(clauses, order);
        }

        private Clause clause() {
            Token field = next("a field");
            if (!field.quoted() && field.text().matches("(?i)not|or|and|[(),=~<>!]+")) {
                throw refused("Expecting a field but got '" + field.text() + "'.");
            }
            String operator = next("an operator").text().toLowerCase(Locale.ROOT);
            if (operator.equals("not")) {
                expect("in");
                operator = "not in";
            } else if (operator.equals("is") && accept("not")) {
                operator = "is not";
            }
            if (!operator.matches("=|!=|~|!~|<|>|<=|>=|in|not in|is|is not")) {
                throw refused(
                        "Expecting operator but got '" + operator
                                + "'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.");
            }
            List<Operand> operands = new ArrayList<>();
            if (operator.endsWith("in") && accept("(")) {
                do {
                    operands.add(operand());
                } while (accept(","));
                expect(")");
            } else {
                operands.add(operand());
                if (operator.endsWith("in") && operands.get(0).arguments().isEmpty()) {
                    throw refused("Operator '" + operator + "' does not support the non-list value '"
                            + operands.get(0).text() + "'.");
                }
            }
            return new Clause(field.text().toLowerCase(Locale.ROOT), operator, operands);
        }

        private Operand operand() {
            Token value = next("a value or a function");
            if (!value.quoted() && value.text().matches("[(),=~<>!]+")) {
                throw refused("Expecting either a value, list or function but got '" + value.text() + "'.");
            }
            if (value.is("empty") || value.is("null")) {
                return new Operand(Operand.EMPTY, Optional.empty());
            }
            if (value.quoted() || !accept("(")) {
                return new Operand(value.text(), Optional.empty());
            }
            List<String> arguments = new ArrayList<>();
            while (!accept(")")) {
                if (!arguments.isEmpty()) {
                    expect(",");
                }
                arguments.add(next("an argument").text());
            }
            return new Operand(value.text(), Optional.of(arguments));
        }

        private Token next(String wanted) {
            if (at >= tokens.size()) {
                throw refused("Expecting " + wanted + " before the end of the query.");
            }
            return tokens.get(at++);
        }

        private boolean accept(String text) {
            boolean there = at < tokens.size() && tokens.get(at).is(text);
            at += there ? 1 : 0;
            return there;
        }

        private void expect(String text) {
            Token token = next("'" + text.toUpperCase(Locale.ROOT) + "'");
            if (!token.is(text)) {
                throw refused("Expecting '" + text.toUpperCase(Locale.ROOT) + "' but got '" + token.text() + "'.");
            }
        }
    }
}
