package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.IssueProperty;
import java.util.Optional;

/** Reads and writes our property of an issue. */
final class IssueProperties {

    private final JiraSession jiraSession;

    IssueProperties(JiraSession jiraSession) {
        this.jiraSession = jiraSession;
    }

    /** The property; empty if there is none, it is unreadable or there is no such issue: Jira does not tell which. */
    Answer<Optional<IssueProperty>> read(IssueKey key) {
        Answer<Optional<IssueProperty>> answer = jiraSession.send(
                JiraRequest.get(path(key)), body -> IssueProperty.read(JsonReader.entry(body, "value")));
        boolean none = answer instanceof Answer.Refused<?> refused && refused.status() == 404;
        return none ? new Answer.Given<>(Optional.empty(), jiraSession.now()) : answer;
    }

    Answer<IssueKey> write(IssueKey key, IssueProperty property) {
        return jiraSession.send(
                JiraRequest.put(path(key), JsonBody.of(property.json())), new ResponseParser.IgnoringBody<>(key));
    }

    private static String path(IssueKey key) {
        return "issue/" + key + "/properties/" + IssueProperty.KEY;
    }
}
