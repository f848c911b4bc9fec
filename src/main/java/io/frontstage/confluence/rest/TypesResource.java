package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.blueprint.Tracker;
import io.frontstage.issue.Answer;
import io.frontstage.issue.OfferedField;
import io.frontstage.issue.RequiredField;
import io.frontstage.issue.RequiredFields;
import io.frontstage.issue.TypeChoice;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code GET maps/{map}/types} and {@code maps/{map}/required}: the issue types that a person may create in a Jira
 * project, and the fields that a type requires.
 */
@Path("maps/{map}")
@UnrestrictedAccess
public class TypesResource {

    private final JiraAccess jiraAccess;

    @Inject
    public TypesResource(JiraAccess jiraAccess) {
        this.jiraAccess = jiraAccess;
    }

    /**
     * The types of a project.
     *
     * @param type the id of the map's own type, if the project has it, else of the first type
     */
    record TypesJson(JiraJson jira, JiraErrorJson trouble, List<TypeChoice> types, String type) {}

    /**
     * The fields that a type requires and the dialog does not have, and those that the dialog can offer.
     *
     * @param createPage Jira's own form, if it is needed
     */
    record RequiredJson(
            JiraJson jira,
            JiraErrorJson trouble,
            List<RequiredField> fields,
            List<OfferedJson> offered,
            String createPage) {}

    /** @param kind {@code description}, {@code assignee}, {@code priority}, {@code parent} or {@code epic} */
    record OfferedJson(String kind, String name, List<OfferedField.Choice> choices) {

        static OfferedJson of(OfferedField field) {
            return new OfferedJson(field.kind().name().toLowerCase(Locale.ROOT), field.name(), field.choices());
        }
    }

    @GET
    @Path("types")
    @Produces(MediaType.APPLICATION_JSON)
    public Response types(@PathParam("map") String map, @QueryParam("project") String project) {
        return jiraAccess.forReaders(map, (visit, found) -> {
            Answer<List<TypeChoice>> answer = jiraAccess.jira().types(found.tracker(), Input.project(project));
            List<TypeChoice> types = answer.given().orElse(List.of());
            return Replies.ok(new TypesJson(
                    JiraJson.of(jiraAccess.jira(), found.tracker()),
                    JiraErrorJson.of(answer, visit),
                    types,
                    chosen(types, found.tracker().flatMap(Tracker::type))));
        });
    }

    @GET
    @Path("required")
    @Produces(MediaType.APPLICATION_JSON)
    public Response required(
            @PathParam("map") String map, @QueryParam("project") String project, @QueryParam("type") String type) {
        return jiraAccess.forReaders(map, (visit, found) -> {
            Answer<RequiredFields> answer =
                    jiraAccess.jira().required(found.tracker(), Input.project(project), Input.type(type));
            Optional<RequiredFields> demand = answer.given();
            return Replies.ok(new RequiredJson(
                    JiraJson.of(jiraAccess.jira(), found.tracker()),
                    JiraErrorJson.of(answer, visit),
                    demand.map(RequiredFields::fields).orElse(List.of()),
                    demand.map(RequiredFields::offered)
                            .map(offered ->
                                    offered.stream().map(OfferedJson::of).toList())
                            .orElse(null),
                    demand.flatMap(RequiredFields::form).map(URI::toString).orElse(null)));
        });
    }

    private static String chosen(List<TypeChoice> choice, Optional<String> wanted) {
        return choice.stream()
                .filter(type -> wanted.filter(type.name()::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> choice.stream().findFirst())
                .map(TypeChoice::id)
                .orElse(null);
    }
}
