package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;

/** The requests by which issues are found. */
final class Searches {

    private Searches() {}

    /** One page of a search. Without validation, Jira returns what the person sees and does not refuse what they do not. */
    static Call of(String jql, long from, int most) {
        return Call.post("search", JsonBody.object(json -> {
            json.writeStringField("jql", jql);
            json.writeNumberField("startAt", from);
            json.writeNumberField("maxResults", most);
            json.writeBooleanField("validateQuery", false);
            json.writeArrayFieldStart("fields");
            for (String field : IssueReading.FIELDS) {
                json.writeString(field);
            }
            json.writeEndArray();
        }));
    }

    /** Asks whether Jira understands a question: only then it is not refused with 400. Its answer does not matter. */
    static Call validated(String jql) {
        return Call.post("search", JsonBody.object(json -> {
            json.writeStringField("jql", jql);
            json.writeNumberField("maxResults", 1);
            json.writeBooleanField("validateQuery", true);
            json.writeArrayFieldStart("fields");
            json.writeString("summary");
            json.writeEndArray();
        }));
    }

    /** One issue by its key. It answers under its new key if it has moved. */
    static Call one(IssueKey key) {
        return Call.get("issue/" + key + "?fields=" + String.join(",", IssueReading.FIELDS));
    }
}
