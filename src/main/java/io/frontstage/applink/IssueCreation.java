package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.NewIssue;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Makes issues, or leads to Jira’s own form for it. */
final class IssueCreation {

    private final JiraSession jiraSession;

    IssueCreation(JiraSession jiraSession) {
        this.jiraSession = jiraSession;
    }

    /** Makes the issue in one request: whoever finds it finds the intention with it. */
    Answer<IssueKey> create(NewIssue issue) {
        String body = JsonBody.object(json -> {
            json.writeObjectFieldStart("fields");
            json.writeObjectFieldStart("project");
            json.writeStringField("key", issue.project());
            json.writeEndObject();
            json.writeObjectFieldStart("issuetype");
            json.writeStringField("id", issue.typeId());
            json.writeEndObject();
            json.writeStringField("summary", issue.summary());
            if (!issue.description().isEmpty()) {
                json.writeStringField("description", issue.description());
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

    /** Jira's own form. It wants the project's number, which Jira is asked for. */
    Answer<URI> page(String project, String typeId) {
        if (!JiraRequest.isName(project) || !JiraRequest.isName(typeId)) {
            return JiraErrorMessages.bare(404);
        }
        Answer<String> id = jiraSession.send(JiraRequest.get("project/" + project), ResponseParser.json(found -> Optional.of(
                        found.at("id").raw())
                .filter(JiraRequest::isName)
                .orElseThrow(() -> new IOException("no project id"))));
        return id.map(number -> URI.create(jiraSession.home().address() + "/secure/CreateIssueDetails!init.jspa?pid=" + number
                + "&issuetype=" + typeId));
    }
}
