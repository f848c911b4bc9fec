package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.jira.Project.Right;
import io.frontstage.sandbox.wiki.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Creates an issue from the values of a REST request or of the form, if Jira would accept them. */
record Creation(Issues issues) {
    static final String COST_CENTRE = "customfield_10010";
    static final String EPIC = "customfield_10011";

    private static final int MAX_PROPERTY = 32_768;
    private static final Set<String> KNOWN =
            Set.of("project", "issuetype", "summary", "description", "labels", "priority", "assignee", "duedate", EPIC);

    /** The fields of a plain screen. */
    private static final Set<String> PLAIN = Set.of("project", "issuetype", "summary");

    /**
     * Creates the issue.
     *
     * @param body {@code fields}, and optionally {@code properties}
     * @throws Refused 400 with what is wrong, by field
     */
    StoredIssue create(JsonNode body, Person person) {
        JsonNode fields = body.path("fields");
        Project project = Project.of(idOr(fields.path("project"), "key"))
                .filter(one -> one.allows(Optional.of(person), Right.CREATE_ISSUES))
                .orElseThrow(
                        () -> new Refused(400, List.of(), Map.of("project", wrong("project", fields.path("project")))));
        Optional<Project.Type> type =
                Project.type(idOr(fields.path("issuetype"), "name")).filter(known -> !known.subtask());
        Map<String, String> errors = errors(project, fields);
        String assignee = fields.path("assignee").path("name").asText("");
        if (!assignee.isEmpty() && Person.named(assignee).isEmpty()) {
            errors.put("assignee", "User '" + assignee + "' does not exist.");
        }
        String epic = fields.path(EPIC).asText("");
        if (!epic.isEmpty() && issues.visible(epic, Optional.of(person)).isEmpty()) {
            errors.put(EPIC, "Issue '" + epic + "' does not exist.");
        }
        if (type.isEmpty()) {
            errors.put("issuetype", wrong("issue type", fields.path("issuetype")));
        }
        if (!errors.isEmpty()) {
            throw new Refused(400, List.of(), errors);
        }
        Map<String, String> properties = new LinkedHashMap<>();
        body.path("properties").forEach(one -> properties.put(one.path("key").asText(), property(one.path("value"))));
        StoredIssue made = issues.create(
                project,
                type.orElseThrow().name(),
                fields.path("summary").asText(),
                fields.path("description").asText(""),
                person.username(),
                fields.path(COST_CENTRE).asText(""));
        if (!assignee.isEmpty()) {
            issues.assign(made, assignee);
        }
        properties.forEach((key, content) -> issues.putProperty(made, key, content));
        return made;
    }

    private static String idOr(JsonNode node, String other) {
        return node.path("id").asText(node.path(other).asText());
    }

    private static String wrong(String name, JsonNode node) {
        return (node.isMissingNode() ? "" : "valid ") + name + " is required";
    }

    /** A property's value as text; refused if it is too long. */
    static String property(JsonNode value) {
        String content = Json.write(value);
        if (content.length() > MAX_PROPERTY) {
            throw Refused.of(400, "The property value is too long. Maximum length is 32768 characters.");
        }
        return content;
    }

    private static Map<String, String> errors(Project project, JsonNode fields) {
        Map<String, String> errors = new LinkedHashMap<>();
        String summary = fields.path("summary").asText("");
        if (summary.isBlank()) {
            errors.put("summary", "You must specify a summary of the issue.");
        } else if (summary.matches("(?s).*[\n\r].*")) {
            errors.put("summary", "The summary is invalid because it contains newline characters.");
        } else if (summary.length() > 255) {
            errors.put("summary", "Summary must be less than 255 characters.");
        }
        if (fields.path("description").asText("").length() > 32_767) {
            errors.put(
                    "description", "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        }
        if (project.costs() && fields.path(COST_CENTRE).asText("").isBlank()) {
            errors.put(COST_CENTRE, "Cost centre is required.");
        }
        String priority = fields.path("priority").path("id").asText("3");
        if (Project.PRIORITIES.stream().noneMatch(one -> one.id().equals(priority))) {
            errors.put("priority", "The priority selected is invalid.");
        }
        fields.fieldNames().forEachRemaining(name -> {
            if (!(project.plain() ? PLAIN : KNOWN).contains(name) && !(project.costs() && name.equals(COST_CENTRE))) {
                errors.put(
                        name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        });
        return errors;
    }
}
