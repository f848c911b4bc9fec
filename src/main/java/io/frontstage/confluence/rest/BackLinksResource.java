package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.linking.BackLinker;
import io.frontstage.confluence.linking.CurrentMap;
import io.frontstage.confluence.linking.LinkTexts;
import io.frontstage.issue.JiraHome;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/**
 * {@code POST maps/{map}/back-links} and {@code …/check}: makes the issues' links back agree with the map's newest
 * file, or only checks them.
 */
@Path("maps/{map}/back-links")
@UnrestrictedAccess
public class BackLinksResource {

    /** Maximum number of issues in a request. */
    static final int MAX_KEYS = 20;

    private final JiraAccess jiraAccess;
    private final BackLinker linker;

    @Inject
    public BackLinksResource(JiraAccess jiraAccess, BackLinker linker) {
        this.jiraAccess = jiraAccess;
        this.linker = linker;
    }

    /**
     * The issues of a request.
     *
     * @param includeText whether the map's text may go to Jira although the page has view restrictions
     */
    record KeysJson(List<String> keys, boolean includeText) {

        List<IssueKey> issues() {
            return Input.nonEmpty(keys, MAX_KEYS).stream()
                    .map(Input::key)
                    .distinct()
                    .toList();
        }
    }

    /** The result for one link back. */
    record ResultJson(String key, boolean done, String text) {}

    /** The results for all links back. */
    record ResultsJson(List<ResultJson> results, JiraErrorJson trouble) {}

    /**
     * The issues that do not mention the map.
     *
     * @param alone what does not work because the plugin is missing in Jira; absent if it is installed or this is
     *     unknown
     */
    record MissingJson(List<String> missing, JiraErrorJson trouble, String alone) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("map") String map, InputStream body) {
        return jiraAccess.forEditorsOfIssues(map, (visit, found) -> {
            KeysJson asked = JsonCodec.read(body, KeysJson.class);
            LinkTexts texts = new LinkTexts(found, asked.includeText(), visit.messages());
            BackLinker.Results results = linker.write(found, asked.issues(), texts, visit.messages());
            return Replies.ok(new ResultsJson(
                    results.results().stream()
                            .map(one -> new ResultJson(one.key().value(), one.done(), one.text()))
                            .toList(),
                    results.trouble()
                            .map(answer -> JiraErrorJson.of(answer, visit))
                            .orElse(null)));
        });
    }

    @POST
    @ReadOnlyAccessAllowed
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response check(@PathParam("map") String map, InputStream body) {
        return jiraAccess.forReaders(map, (visit, found) -> {
            BackLinker.Missing missing =
                    linker.missing(found, JsonCodec.read(body, KeysJson.class).issues());
            return Replies.ok(new MissingJson(
                    missing.missing().stream().map(IssueKey::value).toList(),
                    missing.trouble()
                            .map(answer -> JiraErrorJson.of(answer, visit))
                            .orElse(null),
                    missing.trouble().isEmpty() ? alone(visit, found) : null));
        });
    }

    private String alone(MapRequest visit, CurrentMap map) {
        String jira = jiraAccess.jira().home(map.tracker()).map(JiraHome::name).orElse("Jira");
        return linker.isAlone(map) ? visit.messages().text("jira.alone", jira) : null;
    }
}
