package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.wiki.Person;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Jira's remote API says of issues and what belongs to them: maps that are written as JSON. */
final class IssueJson {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);
    private static final Map<String, List<Object>> CATEGORIES = Map.of(
            "new", List.of(2, "default", "To Do"),
            "indeterminate", List.of(4, "inprogress", "In Progress"),
            "done", List.of(3, "success", "Done"));

    private final String rest;

    /** @param baseUrl Jira's, with the context path */
    IssueJson(String baseUrl) {
        this.rest = baseUrl + "/rest/api/2/";
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    String self(String path) {
        return rest + path;
    }

    /**
     * An issue.
     *
     * @param wanted names of fields, {@code *all}, {@code *navigable}, or with a minus what is not wanted; empty for all
     */
    Map<String, Object> issue(StoredIssue issue, Set<String> wanted) {
        Map<String, Object> fields = fields(issue);
        boolean all = wanted.contains("*all")
                || wanted.contains("*navigable")
                || wanted.stream().allMatch(name -> name.startsWith("-"));
        fields.keySet().removeIf(name -> wanted.contains("-" + name) || !(all || wanted.contains(name)));
        return Json.of(
                "expand",
                "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations",
                "id",
                Long.toString(issue.id()),
                "self",
                self("issue/" + issue.id()),
                "key",
                issue.key(),
                "fields",
                fields);
    }

    private Map<String, Object> fields(StoredIssue issue) {
        Map<String, Object> fields = Json.of(
                "summary",
                issue.summary(),
                "description",
                issue.description().isEmpty() ? null : issue.description(),
                "project",
                project(issue.project()),
                "issuetype",
                issue.project().type(issue.type()).map(this::type).orElseThrow(),
                "status",
                status(issue.state()),
                "resolution",
                issue.state().category().equals("done")
                        ? Json.of("self", self("resolution/10000"), "id", "10000", "name", "Done")
                        : null,
                "assignee",
                person(issue.assignee()),
                "reporter",
                person(issue.reporter()),
                "duedate",
                issue.due().map(Object::toString).orElse(null),
                "created",
                time(issue.created()),
                "updated",
                time(issue.updated()),
                "labels",
                List.of());
        if (issue.project().key().equals(Project.OPERATIONS)) {
            fields.put(RestApi.COST_CENTRE, issue.costCentre());
        }
        return fields;
    }

    Map<String, Object> status(Project.Status status) {
        List<Object> category = CATEGORIES.get(status.category());
        return Json.of(
                "self",
                self("status/" + status.id()),
                "description",
                "",
                "iconUrl",
                self("").replace("/rest/api/2/", "/images/icons/statuses/generic.png"),
                "name",
                status.name(),
                "id",
                status.id(),
                "statusCategory",
                Json.of(
                        "self",
                        self("statuscategory/" + category.get(0)),
                        "id",
                        category.get(0),
                        "key",
                        status.category(),
                        "colorName",
                        category.get(1),
                        "name",
                        category.get(2)));
    }

    /** {@code null} for nobody. */
    Map<String, Object> person(String username) {
        Optional<Person> known = Visit.person(username);
        return known.map(person -> Json.of(
                        "self",
                        self("user?username=" + username),
                        "name",
                        username,
                        "key",
                        "JIRAUSER-" + username,
                        "emailAddress",
                        username + "@example.org",
                        "displayName",
                        person.fullName(),
                        "active",
                        true,
                        "timeZone",
                        "Etc/UTC"))
                .orElse(null);
    }

    Map<String, Object> project(Project project) {
        return Json.of(
                "self",
                self("project/" + project.id()),
                "id",
                Long.toString(project.id()),
                "key",
                project.key(),
                "name",
                project.name(),
                "projectTypeKey",
                "software");
    }

    Map<String, Object> type(Project.Type type) {
        return Json.of(
                "self",
                self("issuetype/" + type.id()),
                "id",
                type.id(),
                "description",
                "",
                "iconUrl",
                self("").replace("/rest/api/2/", "/images/icons/issuetypes/generic.png"),
                "name",
                type.name(),
                "subtask",
                type.subtask());
    }

    /** The fields of the create screen. */
    List<Object> createFields(Project project, Project.Type type) {
        List<Object> fields = new ArrayList<>();
        fields.add(field("summary", "Summary", "string", true, false));
        fields.add(field("issuetype", "Issue Type", "issuetype", true, false));
        fields.add(field("project", "Project", "project", true, false));
        fields.add(field("reporter", "Reporter", "user", true, false));
        fields.add(field("priority", "Priority", "priority", true, true));
        fields.add(field("description", "Description", "string", false, false));
        fields.add(field("duedate", "Due Date", "date", false, false));
        fields.add(field("assignee", "Assignee", "user", false, false));
        if (type.subtask()) {
            fields.add(field("parent", "Parent", "issuelink", true, false));
        }
        if (project.key().equals(Project.OPERATIONS)) {
            fields.add(field(RestApi.COST_CENTRE, "Cost centre", "string", true, false));
        }
        return fields;
    }

    private static Map<String, Object> field(
            String id, String name, String type, boolean required, boolean hasDefault) {
        return Json.of(
                "required",
                required,
                "schema",
                Json.of("type", type, "system", id),
                "name",
                name,
                "fieldId",
                id,
                "hasDefaultValue",
                hasDefault,
                "operations",
                List.of("set"));
    }
}
