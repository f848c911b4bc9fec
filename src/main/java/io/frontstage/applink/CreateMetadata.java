package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Issue;
import io.frontstage.issue.Jira;
import io.frontstage.issue.ProjectChoice;
import io.frontstage.issue.TypeChoice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The projects, types, fields and issues that a person can choose from when creating or linking an issue. */
final class CreateMetadata {

    /** Maximum number of projects offered. */
    static final int MAX_PROJECTS = 2_000;

    /** Maximum number of types or fields of a project that are read, over all pages. */
    static final int MAX_META = 1_000;

    private static final int PAGE = 100;
    private static final int NAME = 100;

    private final JiraSession jiraSession;

    CreateMetadata(JiraSession jiraSession) {
        this.jiraSession = jiraSession;
    }

    Answer<List<ProjectChoice>> projects() {
        return jiraSession.send(JiraRequest.get("project"), ResponseParser.json(body -> body.needItems().stream()
                .limit(MAX_PROJECTS)
                .map(project -> new ProjectChoice(
                        project.at("key").raw(),
                        project.at("name").line(NAME).orElse(project.at("key").raw())))
                .filter(project -> JiraRequest.isName(project.key()))
                .sorted(Comparator.comparing(project -> project.name().toLowerCase(Locale.ROOT)))
                .toList()));
    }

    Answer<List<TypeChoice>> types(String project) {
        return meta("issue/createmeta/" + project + "/issuetypes", List.of(project), type -> {
            String id = type.at("id").raw();
            return Optional.of(new TypeChoice(id, type.at("name").line(NAME).orElse(id)))
                    .filter(choice ->
                            JiraRequest.isName(id) && !type.at("subtask").flag());
        });
    }

    /** The fields on the screen with which issues of a type are created. */
    Answer<CreateScreen> screen(String project, String typeId) {
        return meta(
                        "issue/createmeta/" + project + "/issuetypes/" + typeId,
                        List.of(project, typeId),
                        CreateScreen.Field::of)
                .map(CreateScreen::new);
    }

    /** Issues found by a key or by words, newest first. */
    Answer<List<Issue>> issues(String words, int most) {
        int bounded = Math.min(most, Jira.MAX_FOUND);
        String key = words.strip().toUpperCase(Locale.ROOT);
        if (bounded > 0 && IssueKey.isKey(key)) {
            return byKey(new IssueKey(key));
        }
        Optional<String> jql = Jql.summary(words);
        if (bounded <= 0 || jql.isEmpty()) {
            return new Answer.Given<>(List.of(), jiraSession.now());
        }
        IssueParser issues = new IssueParser(jiraSession);
        return jiraSession
                .send(IssueSearches.of(jql.get(), 0, bounded), ResponseParser.json(issues::page))
                .map(page -> page.issues().stream().limit(bounded).toList());
    }

    private Answer<List<Issue>> byKey(IssueKey key) {
        Answer<Issue> answer =
                jiraSession.send(IssueSearches.one(key), ResponseParser.json(new IssueParser(jiraSession)::one));
        return IssueSnapshotSearch.isHidden(answer)
                ? new Answer.Given<>(List.of(), jiraSession.now())
                : answer.map(issue -> List.of(issue.askedAs(key)));
    }

    /** Jira's metadata for creating an issue, page by page. */
    private <T> Answer<List<T>> meta(String path, List<String> names, Function<JsonValue, Optional<T>> reading) {
        if (!names.stream().allMatch(JiraRequest::isName)) {
            return ErrorResponseParser.bare(404);
        }
        List<T> all = new ArrayList<>();
        long next = 0;
        while (next >= 0 && next < MAX_META) {
            Answer<Long> page = jiraSession.send(
                    JiraRequest.get(path + "?startAt=" + next + "&maxResults=" + PAGE),
                    ResponseParser.json(body -> append(body, reading, all)));
            if (!(page instanceof Answer.Given<Long> given)) {
                return page.map(none -> List.of());
            }
            next = given.value() > next ? given.value() : -1;
        }
        return new Answer.Given<>(all, jiraSession.now());
    }

    /** @return the start of the next page; negative if this was the last one */
    private static <T> long append(JsonValue page, Function<JsonValue, Optional<T>> reading, List<T> all)
            throws IOException {
        List<JsonValue> values = page.need("values").needItems();
        values.forEach(value -> reading.apply(value).ifPresent(all::add));
        long next = page.at("startAt").number(0) + values.size();
        boolean last = page.at("isLast").flag()
                || values.isEmpty()
                || next >= page.at("total").number(Long.MAX_VALUE);
        return last ? -1 : next;
    }
}
