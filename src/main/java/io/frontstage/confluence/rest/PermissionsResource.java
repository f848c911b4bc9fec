package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.saving.MapWriter;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code GET maps/{map}/may}: what the person may do with a map, without waiting for Jira. Jira is not asked. */
@Path("maps/{map}/may")
@UnrestrictedAccess
public class PermissionsResource {

    private final MapAccess access;
    private final MapWriter writer;

    @Inject
    public PermissionsResource(MapAccess access, MapWriter writer) {
        this.access = access;
        this.writer = writer;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response may(@PathParam("map") String map) {
        return access.serve(map, visit -> Replies.ok(PermissionsJson.of(writer, visit)));
    }
}
