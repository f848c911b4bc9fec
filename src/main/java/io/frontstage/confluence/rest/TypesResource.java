package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.issue.Answer;
import io.frontstage.issue.RequiredField;
import io.frontstage.issue.TypeChoice;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** {@code GET maps/{map}/types} and {@code maps/{map}/required}: what a project of Jira lets the person make, and what it wants to know. */
@Path("maps/{map}")
@UnrestrictedAccess
public class TypesResource {

    private final JiraDesk desk;

    @Inject
    public TypesResource(JiraDesk desk) {
        this.desk = desk;
    }

    /** The types of a project. */
    record TypesJson(JiraJson jira, TroubleJson trouble, List<TypeChoice> types) {}

    /** What a type wants that the dialog does not ask for. */
    record RequiredJson(JiraJson jira, TroubleJson trouble, List<RequiredField> fields) {}

    @GET
    @Path("types")
    @Produces(MediaType.APPLICATION_JSON)
    public Response types(@PathParam("map") String map, @QueryParam("project") String project) {
        return desk.forReaders(map, (visit, found) -> {
            Answer<List<TypeChoice>> answer = desk.jira().types(found.tracker(), Input.project(project));
            return Replies.ok(new TypesJson(
                    JiraJson.of(desk.jira(), found.tracker()),
                    TroubleJson.of(answer, visit.words()),
                    answer.given().orElse(List.of())));
        });
    }

    @GET
    @Path("required")
    @Produces(MediaType.APPLICATION_JSON)
    public Response required(
            @PathParam("map") String map, @QueryParam("project") String project, @QueryParam("type") String type) {
        return desk.forReaders(map, (visit, found) -> {
            Answer<List<RequiredField>> answer =
                    desk.jira().required(found.tracker(), Input.project(project), Input.type(type));
            return Replies.ok(new RequiredJson(
                    JiraJson.of(desk.jira(), found.tracker()),
                    TroubleJson.of(answer, visit.words()),
                    answer.given().orElse(List.of())));
        });
    }
}
