package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.saving.WriteRights;
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
    private final WriteRights rights;

    @Inject
    public PermissionsResource(MapAccess access, WriteRights rights) {
        this.access = access;
        this.rights = rights;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response may(@PathParam("map") String map) {
        return access.serve(map, visit -> Replies.ok(PermissionsJson.of(rights, visit)));
    }
}
