package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What Jira checks of the fields of a new issue, in the form and over REST. */
final class Screen {
    private static final Set<String> KNOWN =
            Set.of("project", "issuetype", "summary", "description", "labels", "priority", "assignee", "duedate");

    private Screen() {}

    /** Sentences by field; none if the issue can be made. */
    static Map<String, String> errors(Project project, JsonNode fields) {
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
        if (project.costs() && fields.path(RestApi.COST_CENTRE).asText("").isBlank()) {
            errors.put(RestApi.COST_CENTRE, "Cost centre is required.");
        }
        fields.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name) && !(project.costs() && name.equals(RestApi.COST_CENTRE))) {
                errors.put(
                        name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        });
        return errors;
    }
}
