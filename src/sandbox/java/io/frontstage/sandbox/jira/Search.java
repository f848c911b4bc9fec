package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.jira.Index.Indexed;
import io.frontstage.sandbox.jira.Jql.Clause;
import io.frontstage.sandbox.jira.Project.Right;
import io.frontstage.sandbox.wiki.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds issues in the index by JQL; only those that a person may see. */
final class Search {

    /** What the plugin in this Jira adds to JQL. */
    interface Extensions {
        /** The ids that a function returns; empty if there is no such function. */
        Optional<Set<Long>> call(String function, List<String> arguments, Optional<Person> person);

        /** Reads the values of an indexed field; empty if there is no field with that name. */
        Optional<Function<Map<String, JsonNode>, List<String>>> field(String name);
    }

    private final Issues issues;
    private final Index index;
    private final Extensions extensions;

    Search(Issues issues, Index index, Extensions extensions) {
        this.issues = issues;
        this.index = index;
        this.extensions = extensions;
    }

    /**
     * All issues that match the query, in its order.
     *
     * @param validate whether to refuse keys and projects that the person may not see, as Jira does by default
     * @throws Refused 400 with Jira's sentence for a query that Jira, or the sandbox, does not understand
     */
    List<StoredIssue> find(String jql, Optional<Person> person, boolean validate) {
        Jql query = Jql.parse(jql);
        Predicate<Indexed> all = entry -> entry.issue().project().allows(person, Right.BROWSE_PROJECTS);
        for (Clause clause : query.clauses()) {
            all = all.and(predicate(clause, person, validate));
        }
        Comparator<StoredIssue> order = Comparator.comparing(issue -> 0);
        for (Jql.Order by : query.order()) {
            Comparator<StoredIssue> next = order(by.field());
            order = order.thenComparing(by.descending() ? next.reversed() : next);
        }
        return index.entries(issues).stream()
                .filter(all)
                .map(Indexed::issue)
                .sorted(order.thenComparing(
                        Comparator.comparing(StoredIssue::id).reversed()))
                .toList();
    }

    private Predicate<Indexed> predicate(Clause clause, Optional<Person> person, boolean validate) {
        String operators =
                clause.field().equals("created") ? "[<>]=?" : clause.field().matches("summary|text") ? "~" : "=|in";
        if (!clause.operator().matches(operators)) {
            throw Refused.of(
                    400,
                    "The operator '" + clause.operator() + "' is not supported by the '" + clause.field() + "' field.");
        }
        switch (clause.field()) {
            case "key", "issuekey", "issue" -> {
                Set<Long> ids = ids(clause, person, validate);
                return entry -> ids.contains(entry.issue().id());
            }
            case "project" -> {
                Set<Optional<Project>> projects =
                        clause.values().stream().map(Project::of).collect(Collectors.toSet());
                if (validate
                        && !projects.stream().allMatch(one -> one.filter(p -> p.allows(person, Right.BROWSE_PROJECTS))
                                .isPresent())) {
                    throw Refused.of(
                            400, "The value '" + clause.values().get(0) + "' does not exist for the field 'project'.");
                }
                return entry -> projects.contains(Optional.of(entry.issue().project()));
            }
            case "reporter" -> {
                boolean me = clause.function()
                        .filter("currentUser"::equalsIgnoreCase)
                        .isPresent();
                String wanted = me ? person.map(Person::username).orElse("?") : String.join(",", clause.values());
                return entry -> entry.issue().reporter().equals(wanted);
            }
            case "created" -> {
                Instant limit = time(clause);
                return entry -> compares(entry.issue().created().compareTo(limit), clause.operator());
            }
            case "summary", "text" -> {
                Predicate<String> matches = text(clause.field(), String.join(" ", clause.values()));
                boolean both = clause.field().equals("text");
                return entry -> matches.test(
                        (entry.issue().summary() + (both ? " " + entry.issue().description() : ""))
                                .toLowerCase(Locale.ROOT));
            }
            default -> {
                Function<Map<String, JsonNode>, List<String>> values = extensions
                        .field(clause.field())
                        .orElseThrow(() -> Refused.of(
                                400,
                                "Field '" + clause.field()
                                        + "' does not exist or you do not have permission to view it."));
                return entry -> values.apply(entry.properties()).stream().anyMatch(clause.values()::contains);
            }
        }
    }

    private Set<Long> ids(Clause clause, Optional<Person> person, boolean validate) {
        if (clause.function().isPresent()) {
            String name = clause.function().get();
            return extensions
                    .call(name, clause.values(), person)
                    .orElseThrow(() -> Refused.of(400, "Unable to find JQL function '" + name + "(...)'."));
        }
        Set<Long> ids = new HashSet<>();
        for (String key : clause.values()) {
            Optional<StoredIssue> found = issues.visible(key, person);
            if (validate && found.isEmpty()) {
                throw Refused.of(
                        400, "An issue with key '" + key + "' does not exist for field '" + clause.field() + "'.");
            }
            found.ifPresent(issue -> ids.add(issue.id()));
        }
        return ids;
    }

    /** A number of minutes before now, as in {@code -5m}; the plugin uses no other unit. */
    private static Instant time(Clause clause) {
        String text = String.join(" ", clause.values());
        if (!text.matches("-\\d{1,5}m")) {
            throw Refused.of(
                    400,
                    "Date value '" + text + "' for field '" + clause.field()
                            + "' is invalid. Valid formats include: a period format e.g. '-5m'.");
        }
        return Instant.now().minus(Duration.parse("PT" + text.substring(1)));
    }

    private static boolean compares(int sign, String operator) {
        return sign == 0 ? operator.endsWith("=") : operator.startsWith("<") == sign < 0;
    }

    /** Matches whole words, or prefixes with an asterisk; what Lucene's syntax does not allow is refused. */
    private static Predicate<String> text(String field, String query) {
        String plain = query.replaceAll("\\\\.", "");
        if (query.isBlank() || plain.matches("(?s)(.*\\s)?[*?].*")) {
            throw Refused.of(
                    400,
                    "The text query '" + query + "' for field '" + field
                            + "' is not allowed to start with character '*' or to be empty.");
        }
        if (plain.matches("(?s).*[\\[\\](){}^!/:~\"].*")) {
            throw Refused.of(400, "Unable to parse the text '" + query + "' for field '" + field + "'.");
        }
        List<String> words = List.of(query.toLowerCase(Locale.ROOT)
                .replaceAll("\\\\(.)", "$1")
                .strip()
                .split("[^\\p{L}\\p{N}*]+"));
        return text -> {
            List<String> there = List.of(text.split("[^\\p{L}\\p{N}]+"));
            return words.stream().allMatch(word -> there.stream()
                    .anyMatch(one -> word.endsWith("*") ? one.startsWith(word.replace("*", "")) : one.equals(word)));
        };
    }

    private static Comparator<StoredIssue> order(String field) {
        return switch (field) {
            case "key" -> Comparator.comparing(
                            (StoredIssue issue) -> issue.project().key())
                    .thenComparing(StoredIssue::number);
            case "created" -> Comparator.comparing(StoredIssue::created);
            case "updated" -> Comparator.comparing(StoredIssue::updated);
            default -> throw Refused.of(400, "Not able to sort using field '" + field + "'.");
        };
    }
}
