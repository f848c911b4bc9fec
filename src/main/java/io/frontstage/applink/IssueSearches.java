package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;

/** The requests by which issues are found. */
final class IssueSearches {

    private IssueSearches() {}

    /** One page of a search. Without validation, Jira returns what the person sees and does not refuse what they do not. */
    static JiraRequest of(String jql, long from, int most) {
        return JiraRequest.post("search", JsonBody.object(json -> {
            json.writeStringField("jql", jql);
            json.writeNumberField("startAt", from);
            json.writeNumberField("maxResults", most);
            json.writeBooleanField("validateQuery", false);
            json.writeArrayFieldStart("fields");
            for (String field : IssueParser.FIELDS) {
                json.writeString(field);
            }
            json.writeEndArray();
        }));
    }

    /** Asks whether Jira understands a question: only then it is not refused with 400. Its answer does not matter. */
    static JiraRequest validated(String jql) {
        return JiraRequest.post("search", JsonBody.object(json -> {
            json.writeStringField("jql", jql);
            json.writeNumberField("maxResults", 1);
            json.writeBooleanField("validateQuery", true);
            json.writeArrayFieldStart("fields");
            json.writeString("summary");
            json.writeEndArray();
        }));
    }

    /** One issue by its key. It answers under its new key if it has moved. */
    static JiraRequest one(IssueKey key) {
        return JiraRequest.get("issue/" + key + "?fields=" + String.join(",", IssueParser.FIELDS));
    }
}
