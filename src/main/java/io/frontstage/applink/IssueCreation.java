package io.frontstage.applink;

import com.fasterxml.jackson.core.JsonGenerator;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.NewIssue;
import io.frontstage.issue.OfferedField;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Creates issues, or leads to Jira’s own form for creating them. */
final class IssueCreation {

    private final JiraSession jiraSession;

    IssueCreation(JiraSession jiraSession) {
        this.jiraSession = jiraSession;
    }

    /**
     * Creates the issue in one request, so that the idempotency key is stored together with it.
     *
     * @param offered the fields on its screen, because Jira refuses an issue with any other field; empty if they are
     *     not known
     */
    Answer<IssueKey> create(NewIssue issue, Optional<List<OfferedField>> offered) {
        String body = JsonBody.object(json -> {
            json.writeObjectFieldStart("fields");
            json.writeObjectFieldStart("project");
            json.writeStringField("key", issue.project());
            json.writeEndObject();
            json.writeObjectFieldStart("issuetype");
            json.writeStringField("id", issue.typeId());
            json.writeEndObject();
            json.writeStringField("summary", issue.summary());
            boolean described = offered.map(
                            fields -> fields.stream().anyMatch(field -> field.kind() == OfferedField.Kind.DESCRIPTION))
                    .orElse(true);
            if (!issue.description().isEmpty() && described) {
                json.writeStringField("description", issue.description());
            }
            for (OfferedField field : offered.orElse(List.of())) {
                if (issue.more().containsKey(field.kind())) {
                    write(json, field, issue.more().get(field.kind()));
                }
            }
            json.writeEndObject();
            json.writeArrayFieldStart("properties");
            json.writeStartObject();
            json.writeStringField("key", IssueProperty.KEY);
            json.writeFieldName("value");
            JsonBody.copy(issue.property().json(), json);
            json.writeEndObject();
            json.writeEndArray();
        });
        return jiraSession.send(JiraRequest.post("issue", body), ResponseParser.json(made -> IssueParser.key(made)
                .orElseThrow(() -> new IOException("no issue key"))));
    }

    private static void write(JsonGenerator json, OfferedField field, String value) throws IOException {
        if (field.kind() == OfferedField.Kind.EPIC) {
            json.writeStringField(field.id(), value);
            return;
        }
        json.writeObjectFieldStart(field.id());
        json.writeStringField(
                switch (field.kind()) {
                    case ASSIGNEE -> "name";
                    case PARENT -> "key";
                    default -> "id";
                },
                value);
        json.writeEndObject();
    }

    /** The address of Jira's own form. It needs the project's numeric id, which Jira is asked for. */
    Answer<URI> page(String project, String typeId) {
        if (!JiraRequest.isName(project) || !JiraRequest.isName(typeId)) {
            return ErrorResponseParser.bare(404);
        }
        Answer<String> id =
                jiraSession.send(JiraRequest.get("project/" + project), ResponseParser.json(found -> Optional.of(
                                found.at("id").raw())
                        .filter(JiraRequest::isName)
                        .orElseThrow(() -> new IOException("no project id"))));
        return id.map(number -> URI.create(jiraSession.home().address() + "/secure/CreateIssueDetails!init.jspa?pid="
                + number + "&issuetype=" + typeId));
    }
}
