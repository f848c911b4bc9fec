package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.starting.FileName;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** {@code pages/{page}/start/files}: the page's own files from which a map can be started. None of them is opened. */
@Path("pages/{page}/start/files")
@UnrestrictedAccess
public class FilesResource {

    private final MapAccess access;
    private final AttachmentStore store;

    @Inject
    public FilesResource(MapAccess access, AttachmentStore store) {
        this.access = access;
        this.store = store;
    }

    /** Definitions first, then sheets and journeys. */
    record FilesJson(List<FileJson> files) {}

    /**
     * A file.
     *
     * @param definition whether its name is that of a definition; otherwise it is a sheet or a journey, which is
     *     imported
     * @param becomes the name of the new file, if the macro names none
     */
    record FileJson(String name, boolean definition, String becomes) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response files(@PathParam("page") String page) {
        return access.servePageSaver(
                page,
                visit -> Replies.ok(new FilesJson(Stream.concat(
                                store.candidates(visit.page()).stream().map(name -> definition(name, visit)),
                                store.sheets(visit.page()).stream().map(name -> sheet(name, visit)))
                        .toList())));
    }

    private static FileJson definition(String name, PageRequest visit) {
        return new FileJson(name, true, FileName.of(visit.page().getTitle(), name));
    }

    private static FileJson sheet(String name, PageRequest visit) {
        return new FileJson(name, false, FileName.of(visit.page().getTitle()));
    }
}
