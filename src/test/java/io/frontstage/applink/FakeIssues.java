package io.frontstage.applink;

import io.frontstage.applink.FakeJira.Asked;
import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.IssueSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Issues as a Jira shows them to different people. */
final class FakeIssues implements Function<Asked, Reply> {

    private static final Pattern KEY = Pattern.compile("[A-Z]+-[0-9]+");
    private static final Pattern START = Pattern.compile("\"startAt\":([0-9]+)");
    private static final Pattern ISSUE = Pattern.compile("/jira/rest/api/2/issue/([A-Z]+-[0-9]+)\\?.*");

    /** Key → summary. */
    final Map<String, String> summaries = new ConcurrentHashMap<>();

    /** Old key → new key. */
    final Map<String, String> moved = new ConcurrentHashMap<>();

    /** Project → people who may see it. */
    final Map<String, Set<String>> privately = new ConcurrentHashMap<>();

    /** Keys for which Jira refuses the whole search. */
    final Set<String> spoiling = ConcurrentHashMap.newKeySet();

    /** Maximum number of issues on a page of results. */
    volatile int page = 1000;

    void add(String... keys) {
        for (String key : keys) {
            summaries.put(key, "About " + key);
        }
    }

    @Override
    public Reply apply(Asked question) {
        Matcher one = ISSUE.matcher(question.path());
        if (question.path().endsWith("/search")) {
            return search(question);
        }
        if (!one.matches()) {
            return Reply.json(400, "{\"errorMessages\":[\"not in this test\"],\"errors\":{}}");
        }
        String key = moved.getOrDefault(one.group(1), one.group(1));
        return isSeen(key, question.person()) ? Reply.json(issue(key)) : Reply.missing();
    }

    private Reply search(Asked question) {
        Set<String> wanted = new TreeSet<>();
        Matcher keys = KEY.matcher(question.body());
        while (keys.find()) {
            wanted.add(keys.group());
        }
        if (wanted.stream().anyMatch(spoiling::contains)) {
            return Reply.json(400, "{\"errorMessages\":[\"spoiled\"],\"errors\":{}}");
        }
        Matcher start = START.matcher(question.body());
        int from = start.find() ? Integer.parseInt(start.group(1)) : 0;
        List<String> found =
                wanted.stream().filter(key -> isSeen(key, question.person())).toList();
        String issues = found.stream().skip(from).limit(page).map(this::issue).collect(Collectors.joining(","));
        return Reply.json("{\"expand\":\"names,schema\",\"startAt\":" + from + ",\"maxResults\":" + page + ",\"total\":"
                + found.size() + ",\"issues\":[" + issues + "]}");
    }

    private boolean isSeen(String key, String person) {
        Set<String> few = privately.get(key.substring(0, key.indexOf('-')));
        return summaries.containsKey(key) && (few == null || few.contains(person));
    }

    private String issue(String key) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("summary", "\"" + summaries.get(key) + "\"");
        fields.put("issuetype", "{\"self\":\"x\",\"id\":\"1\",\"name\":\"Task\",\"iconUrl\":\"x\"}");
        fields.put(
                "status",
                "{\"name\":\"In Arbeit\",\"id\":\"3\",\"statusCategory\":{\"id\":4,\"key\":\"indeterminate\",\"name\":\"In Progress\"}}");
        fields.put("assignee", key.endsWith("0") ? "null" : "{\"name\":\"omar\",\"displayName\":\"Omar Q.\"}");
        fields.put("duedate", "\"2026-12-24\"");
        fields.put("resolutiondate", "\"2026-11-20T00:15:30.000+0100\"");
        fields.put("updated", "\"2026-11-20T10:15:30.000+0100\"");
        fields.put("customfield_1", "[1.5,{\"deep\":[true,null]}]");
        return "{\"expand\":\"x\",\"id\":\"1\",\"self\":\"x\",\"key\":\"" + key + "\",\"fields\":{"
                + fields.entrySet().stream()
                        .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                        .collect(Collectors.joining(","))
                + "}}";
    }

    /** CX-1, CX-2 and so on. */
    static List<IssueKey> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new IssueKey("CX-" + number))
                .toList();
    }

    void addMany(int count) {
        many(count).forEach(key -> add(key.value()));
    }

    static String summary(IssueSnapshot issueSnapshot) {
        return ((IssueSnapshot.Seen) issueSnapshot).issue().summary();
    }
}
