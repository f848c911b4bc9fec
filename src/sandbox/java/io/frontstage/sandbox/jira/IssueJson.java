package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.wiki.Person;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON of issues and their parts in Jira's remote API, as far as it is used: maps that are written as JSON. */
record IssueJson(String rest) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    /**
     * An issue.
     *
     * @param wanted names of fields, {@code *all} or {@code *navigable}; empty for all
     */
    Map<String, Object> issue(StoredIssue issue, Set<String> wanted) {
        Map<String, Object> fields = Json.of(
                "summary", issue.summary(),
                "description", issue.description(),
                "project", project(issue.project()),
                "issuetype", type(Project.type(issue.type()).orElseThrow()),
                "status", issue.status().json(rest),
                "resolution", issue.status() == Status.DONE ? Json.of("id", "10000", "name", "Done") : null,
                "assignee", person(issue.assignee()),
                "reporter", person(issue.reporter()),
                "duedate", issue.due().map(Object::toString).orElse(null),
                "resolutiondate", issue.resolved().map(IssueJson::time).orElse(null),
                "created", time(issue.created()),
                "updated", time(issue.updated()));
        if (issue.project().costs()) {
            fields.put(Creation.COST_CENTRE, issue.costCentre());
        }
        if (!wanted.isEmpty() && !wanted.contains("*all") && !wanted.contains("*navigable")) {
            fields.keySet().retainAll(wanted);
        }
        return Json.of(
                "expand",
                "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations",
                "id",
                Long.toString(issue.id()),
                "self",
                rest + "issue/" + issue.id(),
                "key",
                issue.key(),
                "fields",
                fields);
    }

    /** A change log; only the first {@code sent} entries are included. */
    Map<String, Object> log(List<Issues.StatusChange> changes, int sent) {
        List<Object> histories = new ArrayList<>();
        for (Issues.StatusChange change : changes) {
            Map<String, Object> item = Json.of("field", "status", "fieldtype", "jira");
            item.putAll(Json.of(
                    "from", change.from().id(), "fromString", change.from().label()));
            item.putAll(Json.of("to", change.to().id(), "toString", change.to().label()));
            histories.add(Json.of("author", person("editor"), "created", time(change.at()), "items", List.of(item)));
        }
        int shown = Math.min(sent, histories.size());
        return Json.of(
                "startAt", 0, "maxResults", shown, "total", changes.size(), "histories", histories.subList(0, shown));
    }

    /** {@code null} for nobody. */
    Map<String, Object> person(String username) {
        return Visit.person(username)
                .map(Person::fullName)
                .map(name -> Json.of(
                        "self",
                        rest + "user?username=" + username,
                        "name",
                        username,
                        "key",
                        "JIRAUSER-" + username,
                        "displayName",
                        name,
                        "active",
                        true))
                .orElse(null);
    }

    Map<String, Object> project(Project project) {
        return Json.of(
                "self", rest + "project/" + project.id(),
                "id", Long.toString(project.id()),
                "key", project.key(),
                "name", project.name(),
                "projectTypeKey", "software");
    }

    Map<String, Object> type(Project.Type type) {
        return Json.of(
                "self", rest + "issuetype/" + type.id(),
                "id", type.id(),
                "name", type.name(),
                "subtask", type.subtask());
    }

    /** The fields of the create screen. */
    List<Object> createFields(Project project, Project.Type type) {
        List<Object> fields = new ArrayList<>();
        for (String name : List.of("summary", "issuetype", "project", "reporter")) {
            fields.add(field(name, name, true, false));
        }
        if (!project.plain()) {
            Map<String, Object> priority = new LinkedHashMap<>(field("priority", "Priority", true, true));
            priority.put(
                    "allowedValues",
                    Project.PRIORITIES.stream()
                            .map(one -> Json.of("id", one.id(), "name", one.name()))
                            .toList());
            fields.add(priority);
            fields.add(field("description", "Description", false, false));
            fields.add(field("assignee", "Assignee", false, false));
            Map<String, Object> epic = new LinkedHashMap<>(field(Creation.EPIC, "Epic Link", false, false));
            epic.put("schema", Json.of("type", "any", "custom", "com.pyxis.greenhopper.jira:gh-epic-link"));
            fields.add(epic);
        }
        if (type.subtask()) {
            fields.add(field("parent", "Parent", true, false));
        }
        if (project.costs()) {
            fields.add(field(Creation.COST_CENTRE, "Cost centre", true, false));
        }
        return fields;
    }

    private static Map<String, Object> field(String id, String name, boolean required, boolean hasDefault) {
        return Json.of(
                "required", required,
                "schema", Json.of("type", "string"),
                "name", name,
                "fieldId", id,
                "hasDefaultValue", hasDefault);
    }
}
