package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.attachment.AttachmentStore;
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
 * {@code pages/{page}/import}: previews a file as the page's map, with its problems. Nothing is saved, Jira is not
 * asked.
 */
@Path("pages/{page}/import")
@UnrestrictedAccess
public class ImportResource {

    private final MapAccess access;
    private final AttachmentStore store;
    private final Imports imports;

    @Inject
    public ImportResource(MapAccess access, AttachmentStore store, Gallery gallery) {
        this.access = access;
        this.store = store;
        this.imports = new Imports(gallery);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response template(@PathParam("page") String page) {
        return access.servePage(page, visit -> imports.template(visit.messages()));
    }

    /** Reads an uploaded file, or one of the page's files by its name. */
    @POST
    @ReadOnlyAccessAllowed
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("page") String page, InputStream body) {
        return access.servePageImporter(page, visit -> {
            FileJson file = FileJson.of(body);
            return file.bytes() == null
                    ? own(Input.text(file.name(), InitialMap.MAX_FILE_NAME), file, visit)
                    : imports.read(file, visit.page().getTitle(), visit.messages());
        });
    }

    private Response own(String name, FileJson asked, PageRequest visit) {
        PageFile file = PageFile.open(store, visit.page(), name);
        return file instanceof PageFile.Opened opened
                ? imports.own(name, visit.page().getTitle(), opened.bytes(), asked.choices(), visit.messages())
                : Replies.fault(((PageFile.Not) file).why(), visit.messages());
    }
}
