package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;

/** The requests that find issues. */
final class IssueSearches {

    private IssueSearches() {}

    /** One page of a search. Without validation, Jira returns what the person sees and does not refuse the rest. */
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

    /**
     * One page of a search for the days and the status of issues.
     *
     * @param withLog whether Jira is asked to send the change logs, too
     */
    static JiraRequest histories(String jql, long from, int most, boolean withLog) {
        return JiraRequest.post("search", JsonBody.object(json -> {
            json.writeStringField("jql", jql);
            json.writeNumberField("startAt", from);
            json.writeNumberField("maxResults", most);
            json.writeBooleanField("validateQuery", false);
            json.writeArrayFieldStart("fields");
            for (String field : IssueHistoryParser.FIELDS) {
                json.writeString(field);
            }
            json.writeEndArray();
            if (withLog) {
                json.writeArrayFieldStart("expand");
                json.writeString("changelog");
                json.writeEndArray();
            }
        }));
    }

    /**
     * A search that checks whether Jira understands the query: if not, Jira refuses it with 400. The result does not
     * matter.
     */
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

    /** One issue by its key. A moved issue is returned with its new key. */
    static JiraRequest one(IssueKey key) {
        return JiraRequest.get("issue/" + key + "?fields=" + String.join(",", IssueParser.FIELDS));
    }
}
