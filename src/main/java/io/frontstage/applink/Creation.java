package io.frontstage.applink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.NewIssue;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Makes issues, or leads to Jira’s own page for it. */
final class Creation {

    /** As long as an address may be: proxies and servers cut or refuse 8,192 characters. */
    static final int LONGEST_ADDRESS = 6_000;

    private final Visit visit;

    Creation(Visit visit) {
        this.visit = visit;
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
        return visit.send(Call.post("issue", body), Reading.json(made -> IssueReading.key(made)
                .orElseThrow(() -> new IOException("no issue key"))));
    }

    /** Jira’s own page, filled in. It wants the project’s number, which Jira is asked for; what is too long for an address is cut. */
    Answer<URI> page(NewIssue issue) {
        if (!Call.isName(issue.project()) || !Call.isName(issue.typeId())) {
            return Refusals.bare(404);
        }
        Answer<String> id = visit.send(Call.get("project/" + issue.project()), Reading.json(project -> Optional.of(
                        project.at("id").raw())
                .filter(Call::isName)
                .orElseThrow(() -> new IOException("no project id"))));
        return id.map(number -> page(issue, number));
    }

    private URI page(NewIssue issue, String project) {
        String start = visit.home().address() + "/secure/CreateIssueDetails!init.jspa?pid=" + project + "&issuetype="
                + issue.typeId();
        String summary = fitting("&summary=", issue.summary(), LONGEST_ADDRESS - start.length());
        String description =
                fitting("&description=", issue.description(), LONGEST_ADDRESS - start.length() - summary.length());
        return URI.create(start + summary + description);
    }

    /** As much of a text as there is room for, encoded. */
    private static String fitting(String name, String text, int room) {
        int characters = text.codePointCount(0, text.length());
        while (characters > 0) {
            String value = name + Call.encoded(text.substring(0, text.offsetByCodePoints(0, characters)));
            if (value.length() <= room) {
                return value;
            }
            characters = characters * 9 / 10;
        }
        return "";
    }
}
