package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.editing.Presence;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * {@code POST maps/{map}/at-work}: records that the person has the map open in the editor, and returns who else has.
 * Nothing is locked, Jira is not asked.
 */
@Path("maps/{map}/at-work")
@UnrestrictedAccess
public class PresenceResource {

    private final MapAccess access;
    private final Presence presence;

    @Inject
    public PresenceResource(MapAccess access, Presence presence) {
        this.access = access;
        this.presence = presence;
    }

    /** @param others names of other people */
    record AtWorkJson(List<String> others) {}

    @POST
    @ReadOnlyAccessAllowed
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response beat(@PathParam("map") String map) {
        return access.serveWriter(
                map,
                visit -> Replies.ok(new AtWorkJson(visit.person().user().stream()
                        .flatMap(person -> presence.beat(visit.map(), person).stream())
                        .toList())));
    }
}
