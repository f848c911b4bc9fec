package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.jira.Index.Indexed;
import io.frontstage.sandbox.jira.Jql.Clause;
import io.frontstage.sandbox.jira.Jql.Operand;
import io.frontstage.sandbox.jira.Project.Right;
import io.frontstage.sandbox.wiki.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Finds issues by JQL in the index, those that a person may see. */
final class Search {

    /** What the plugin in this Jira adds to JQL. */
    interface Extensions {
        /** The ids that a function stands for; nothing if there is no such function. */
        Optional<Set<Long>> call(String function, List<String> arguments, Optional<Person> person);

        /** The values of an indexed field of that name; nothing if there is no such field. */
        Optional<Function<Map<String, JsonNode>, Optional<JsonNode>>> field(String name);
    }

    private static final Pattern PERIOD = Pattern.compile("([+-]?)(\\d+)([wdhm])");
    private static final Map<String, Function<StoredIssue, String>> WORDS = Map.of(
            "reporter", StoredIssue::reporter,
            "assignee", StoredIssue::assignee,
            "status", issue -> issue.state().name(),
            "type", StoredIssue::type,
            "issuetype", StoredIssue::type,
            "project", issue -> issue.project().key());
    private static final Map<String, Function<StoredIssue, Instant>> TIMES = Map.of(
            "created", StoredIssue::created,
            "updated", StoredIssue::updated,
            "due",
                    issue -> issue.due()
                            .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
                            .orElse(Instant.EPOCH));
    private static final Map<String, Function<StoredIssue, String>> TEXTS = Map.of(
            "summary", StoredIssue::summary,
            "description", StoredIssue::description,
            "text", issue -> issue.summary() + " " + issue.description());

    private final Issues issues;
    private final Index index;
    private final Extensions extensions;

    Search(Issues issues, Index index, Extensions extensions) {
        this.issues = issues;
        this.index = index;
        this.extensions = extensions;
    }

    /**
     * All that the query finds, in its order.
     *
     * @param validate refuse keys and projects that the person does not see, as Jira does unless told otherwise
     * @throws Refused 400 with Jira's sentence for a query that Jira, or the sandbox, does not understand
     */
    List<StoredIssue> find(String jql, Optional<Person> person, boolean validate) {
        Jql query = Jql.parse(jql);
        Predicate<Indexed> all = entry -> entry.issue().project().allows(person, Right.BROWSE_PROJECTS);
        for (Clause clause : query.clauses()) {
            Predicate<Indexed> holds = predicate(positive(clause), person, validate);
            boolean negated = clause.operator().matches("!.*|.*not.*");
            all = all.and(negated ? holds.negate() : holds);
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

    private static Clause positive(Clause clause) {
        String operator = clause.operator().replaceAll("^!|not | not", "");
        return new Clause(clause.field(), operator, clause.operands());
    }

    private Predicate<Indexed> predicate(Clause clause, Optional<Person> person, boolean validate) {
        String field = clause.field().equals("duedate") ? "due" : clause.field();
        if (Set.of("key", "issuekey", "issue", "id").contains(field)) {
            supported(clause, "=|in");
            Set<Long> ids = ids(clause, person, validate);
            return entry -> ids.contains(entry.issue().id());
        }
        if (WORDS.containsKey(field)) {
            supported(clause, "=|in|is");
            Set<String> wanted = clause.operands().stream()
                    .map(operand -> word(field, operand, person, validate))
                    .collect(Collectors.toSet());
            return entry ->
                    wanted.contains(WORDS.get(field).apply(entry.issue()).toLowerCase(Locale.ROOT));
        }
        if (TIMES.containsKey(field)) {
            supported(clause, "<|>|<=|>=");
            Instant limit = time(field, clause.operands().get(0));
            return entry -> compares(TIMES.get(field).apply(entry.issue()).compareTo(limit), clause.operator());
        }
        if (TEXTS.containsKey(field)) {
            supported(clause, "~");
            Predicate<String> matches = text(field, clause.operands().get(0).text());
            return entry -> matches.test(TEXTS.get(field).apply(entry.issue()).toLowerCase(Locale.ROOT));
        }
        Function<Map<String, JsonNode>, Optional<JsonNode>> indexed = extensions
                .field(field)
                .orElseThrow(() -> Refused.of(
                        400,
                        "Field '" + clause.field() + "' does not exist or you do not have permission to view it."));
        supported(clause, "=|in");
        Set<String> wanted = clause.operands().stream().map(Operand::text).collect(Collectors.toSet());
        return entry -> indexed.apply(entry.properties())
                .filter(value -> StreamSupport.stream((value.isArray() ? value : List.of(value)).spliterator(), false)
                        .anyMatch(one -> wanted.contains(one.asText())))
                .isPresent();
    }

    private static void supported(Clause clause, String operators) {
        if (!clause.operator().matches(operators)) {
            throw Refused.of(
                    400,
                    "The operator '" + clause.operator() + "' is not supported by the '" + clause.field() + "' field.");
        }
    }

    private Set<Long> ids(Clause clause, Optional<Person> person, boolean validate) {
        Set<Long> ids = new HashSet<>();
        for (Operand operand : clause.operands()) {
            if (operand.arguments().isPresent()) {
                ids.addAll(extensions
                        .call(operand.text(), operand.arguments().get(), person)
                        .orElseThrow(
                                () -> Refused.of(400, "Unable to find JQL function '" + operand.text() + "(...)'.")));
                continue;
            }
            Optional<StoredIssue> found = issues.visible(operand.text(), person);
            if (validate && !operand.text().matches("(?i)[A-Z][A-Z0-9_]+-\\d+|\\d+")) {
                throw Refused.of(
                        400, "The issue key '" + operand.text() + "' for field '" + clause.field() + "' is invalid.");
            }
            if (validate && found.isEmpty()) {
                throw Refused.of(
                        400,
                        "An issue with key '" + operand.text() + "' does not exist for field '" + clause.field()
                                + "'.");
            }
            found.ifPresent(issue -> ids.add(issue.id()));
        }
        return ids;
    }

    private static String word(String field, Operand operand, Optional<Person> person, boolean validate) {
        if (operand.empty()) {
            return "";
        }
        if (operand.arguments().isPresent()) {
            if (!operand.text().equalsIgnoreCase("currentUser")) {
                throw Refused.of(400, "Unable to find JQL function '" + operand.text() + "(...)'.");
            }
            return person.map(Person::username).orElse("?");
        }
        Optional<Project> project = Project.of(operand.text());
        if (field.equals("project")
                && validate
                && project.filter(seen -> seen.allows(person, Right.BROWSE_PROJECTS))
                        .isEmpty()) {
            throw Refused.of(400, "The value '" + operand.text() + "' does not exist for the field 'project'.");
        }
        return (field.equals("project") ? project.map(Project::key).orElse("?") : operand.text())
                .toLowerCase(Locale.ROOT);
    }

    /** In UTC; a time of day has minutes and no seconds. */
    private static Instant time(String field, Operand operand) {
        String text = operand.text();
        Matcher period = PERIOD.matcher(text);
        if (period.matches()) {
            Duration unit = Map.of(
                            "w", Duration.ofDays(7),
                            "d", Duration.ofDays(1),
                            "h", Duration.ofHours(1),
                            "m", Duration.ofMinutes(1))
                    .get(period.group(3));
            Duration length = unit.multipliedBy(Long.parseLong(period.group(2)));
            return period.group(1).equals("-")
                    ? Instant.now().minus(length)
                    : Instant.now().plus(length);
        }
        if (!text.matches("\\d{4}([-/])\\d{1,2}\\1\\d{1,2}( \\d{1,2}:\\d{2})?")) {
            throw Refused.of(
                    400,
                    "Date value '" + text + "' for field '" + field
                            + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd',"
                            + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        }
        String[] parts = text.split("[-/ :]");
        int[] numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
        boolean day = numbers.length == 3;
        return LocalDateTime.of(numbers[0], numbers[1], numbers[2], day ? 0 : numbers[3], day ? 0 : numbers[4])
                .toInstant(ZoneOffset.UTC);
    }

    private static boolean compares(int sign, String operator) {
        return switch (operator) {
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            default -> sign >= 0;
        };
    }

    /** Whole words, or beginnings with an asterisk; a phrase in quotes; what Lucene's syntax does not allow is refused. */
    private static Predicate<String> text(String field, String query) {
        String plain = query.replaceAll("\\\\.", "");
        if (plain.isBlank() && query.isBlank()) {
            throw Refused.of(400, "The field '" + field + "' does not support searching for an empty string.");
        }
        if (plain.matches("(?s)(.*\\s)?[*?].*")) {
            throw Refused.of(
                    400,
                    "The text query '" + query + "' for field '" + field
                            + "' is not allowed to start with character '"
                            + plain.replaceAll("[^*?]", "").charAt(0)
                            + "'.");
        }
        if (plain.matches("(?s).*[\\[\\](){}^!/:~].*")
                || plain.chars().filter(c -> c == '"').count() % 2 == 1) {
            throw Refused.of(400, "Unable to parse the text '" + query + "' for field '" + field + "'.");
        }
        String wanted = query.toLowerCase(Locale.ROOT).replaceAll("\\\\(.)", "$1");
        if (plain.startsWith("\"")) {
            return text -> text.contains(wanted.replace("\"", ""));
        }
        List<String> words = List.of(wanted.split("[^\\p{L}\\p{N}*]+"));
        return text -> {
            List<String> there = List.of(text.split("[^\\p{L}\\p{N}]+"));
            return words.stream()
                    .filter(word -> !word.isEmpty())
                    .allMatch(word -> word.endsWith("*")
                            ? there.stream().anyMatch(one -> one.startsWith(word.replace("*", "")))
                            : there.contains(word));
        };
    }

    private static Comparator<StoredIssue> order(String field) {
        return switch (field) {
            case "key", "issuekey", "id" -> Comparator.comparing(
                            (StoredIssue issue) -> issue.project().key())
                    .thenComparing(issue ->
                            Integer.parseInt(issue.key().substring(issue.key().lastIndexOf('-') + 1)));
            case "created" -> Comparator.comparing(StoredIssue::created);
            case "updated" -> Comparator.comparing(StoredIssue::updated);
            case "summary" -> Comparator.comparing(StoredIssue::summary);
            case "status" -> Comparator.comparing(StoredIssue::status);
            default -> throw Refused.of(400, "Not able to sort using field '" + field + "'.");
        };
    }
}
