package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.rest.Imports.FileJson;
import io.frontstage.confluence.starting.Gallery;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * {@code maps/{map}/import}: previews a file as a replacement for the text in the editor. Nothing is saved, Jira is not
 * asked.
 */
@Path("maps/{map}/import")
@UnrestrictedAccess
public class MapImportResource {

    private final MapAccess access;
    private final Imports imports;

    @Inject
    public MapImportResource(MapAccess access, Gallery gallery) {
        this.access = access;
        this.imports = new Imports(gallery);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response template(@PathParam("map") String map) {
        return access.serveKnown(map, visit -> imports.template(visit.messages()));
    }

    @POST
    @ReadOnlyAccessAllowed
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("map") String map, InputStream body) {
        return access.serveImporter(map, visit -> imports.read(FileJson.of(body), visit.messages()));
    }
}
