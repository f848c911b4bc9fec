package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Issue;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** {@code GET maps/{map}/search?q=…}: issues that the person may link, by key or by words. */
@Path("maps/{map}/search")
@UnrestrictedAccess
public class SearchResource {

    /** Maximum number of issues found. */
    private static final int MAX = 20;

    private static final int MAX_WORDS = 200;

    private final JiraAccess jiraAccess;

    @Inject
    public SearchResource(JiraAccess jiraAccess) {
        this.jiraAccess = jiraAccess;
    }

    /** The issues found. */
    record FoundJson(JiraJson jira, JiraErrorJson trouble, List<IssueJson> issues) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response search(@PathParam("map") String map, @QueryParam("q") String words) {
        return jiraAccess.forReaders(map, (visit, found) -> {
            Answer<List<Issue>> answer =
                    jiraAccess.jira().search(found.tracker(), Input.optional(words, MAX_WORDS), MAX);
            List<IssueJson> issues = answer.given().orElse(List.of()).stream()
                    .map(issue -> IssueJson.of(issue, visit.messages()))
                    .toList();
            return Replies.ok(new FoundJson(
                    JiraJson.of(jiraAccess.jira(), found.tracker()), JiraErrorJson.of(answer, visit), issues));
        });
    }
}
