package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.VersionReader;
import io.frontstage.confluence.change.ChangeReport;
import io.frontstage.confluence.change.MapChanges;
import io.frontstage.confluence.saving.FileAttacher;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.confluence.saving.WriteRefusal;
import io.frontstage.confluence.saving.WriteResult;
import io.frontstage.definition.change.WriteIds;
import io.frontstage.definition.text.FutureCopy;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST maps/{map}/future}: creates the future map of a map, beside it on its page. First the ids are written
 * into today's file, then the copy is attached. If attaching fails, the request can be repeated. Jira is not asked.
 */
@Path("maps/{map}/future")
@UnrestrictedAccess
public class FutureResource {

    /** Maximum number of names that are tried. */
    private static final int MAX_NAMES = 20;

    private final MapAccess access;
    private final MapWriter writer;
    private final FileAttacher files;
    private final AttachmentStore store;

    @Inject
    public FutureResource(MapAccess access, MapWriter writer, FileAttacher files, AttachmentStore store) {
        this.access = access;
        this.writer = writer;
        this.files = files;
        this.store = store;
    }

    /** @param name the name of the new file */
    record BegunJson(String name) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("map") String map) {
        return access.serveSaver(map, visit -> {
            WriteResult<List<ChangeReport>> ids = writer.write(
                    visit.person(), visit.map(), new MapChanges(List.of(new WriteIds()), visit.messages()));
            if (ids instanceof WriteResult.Not<List<ChangeReport>> not) {
                return Replies.fault(ApiError.of(not.reason()), visit.messages());
            }
            List<ChangeReport> reports = ((WriteResult.Done<List<ChangeReport>>) ids).report();
            if (!reports.get(0).done()) {
                return Replies.fault(ApiError.REFUSED, reports.get(0).text());
            }
            Optional<Blueprint> today = store.newest(visit.map())
                    .flatMap(file -> new VersionReader(store).read(file).blueprint());
            Optional<String> copy = today.flatMap(FutureCopy::of);
            return copy.isEmpty() ? Replies.fault(ApiError.UNREADABLE, visit.messages()) : attach(visit, copy.get());
        });
    }

    private Response attach(MapRequest visit, String copy) {
        byte[] bytes = copy.getBytes(StandardCharsets.UTF_8);
        String comment = visit.messages().text("save.future", visit.file().getFileName());
        WriteRefusal reason = WriteRefusal.NAME_TAKEN;
        for (int number = 1; number <= MAX_NAMES && reason == WriteRefusal.NAME_TAKEN; number++) {
            String name = name(visit.file().getFileName(), number);
            WriteResult<Long> attached =
                    files.attach(visit.person(), visit.file().getContainer(), name, bytes, comment);
            if (attached instanceof WriteResult.Done<Long>) {
                return Replies.ok(new BegunJson(name));
            }
            reason = ((WriteResult.Not<Long>) attached).reason();
        }
        return Replies.fault(ApiError.of(reason), visit.messages());
    }

    /**
     * The name of the new file. It does not have the ending that a macro prefers, so that the page continues to show
     * today's map.
     */
    private static String name(String today, int number) {
        String base = today.replaceAll("(?i)(\\.blueprint)?\\.(ya?ml|json)$", "");
        return base + "-future" + (number == 1 ? "" : "-" + number) + ".yaml";
    }
}
