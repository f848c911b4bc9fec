package io.frontstage.confluence.rest;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.VersionReader;
import io.frontstage.confluence.editing.RestoredVersion;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.confluence.saving.WriteResult;
import io.frontstage.lostlink.LostLink;
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
import java.util.Optional;

/** {@code POST maps/{map}/versions/{version}/restore}: saves an older version of a map's file as its newest. Jira is not asked. */
@Path("maps/{map}/versions/{version}/restore")
@UnrestrictedAccess
public class RestoreResource {

    private static final int MAX_BYTES = 1_000;

    private final MapAccess access;
    private final MapWriter writer;
    private final AttachmentStore store;

    @Inject
    public RestoreResource(MapAccess access, MapWriter writer, AttachmentStore store) {
        this.access = access;
        this.writer = writer;
        this.store = store;
    }

    /** @param tell whether people who watch the page are notified of the new version */
    record AskedJson(boolean tell) {}

    /**
     * The result.
     *
     * @param version the number of the newest version
     * @param lost a sentence for each issue link that was created later and has no place in the restored version
     */
    record RestoredJson(int version, List<String> lost) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response restore(@PathParam("map") String map, @PathParam("version") String version, InputStream body) {
        return access.serveSaver(map, visit -> {
            AskedJson asked = JsonCodec.read(body, AskedJson.class, MAX_BYTES);
            Optional<Attachment> older = store.versions(visit.file()).stream()
                    .filter(one -> String.valueOf(one.getVersion()).equals(version))
                    .findFirst();
            if (older.isEmpty()) {
                return Replies.fault(ApiError.NO_MAP, visit.messages());
            }
            boolean isReadable =
                    new VersionReader(store).read(older.get()).blueprint().isPresent();
            Optional<byte[]> bytes = isReadable ? store.read(older.get()) : Optional.empty();
            return bytes.isEmpty()
                    ? Replies.fault(ApiError.UNREADABLE, visit.messages())
                    : restore(visit, older.get().getVersion(), bytes.get(), asked.tell());
        });
    }

    private Response restore(MapRequest visit, int version, byte[] bytes, boolean tell) {
        WriteResult<List<LostLink>> result = writer.write(
                visit.person(), visit.map(), new RestoredVersion(version, bytes, visit.messages()).telling(tell));
        if (result instanceof WriteResult.Not<List<LostLink>> not) {
            return Replies.fault(ApiError.of(not.reason()), visit.messages());
        }
        WriteResult.Done<List<LostLink>> done = (WriteResult.Done<List<LostLink>>) result;
        List<String> lost = done.report().stream()
                .map(link -> visit.messages()
                        .text("restore.lost", link.key().value(), link.item().title(), link.stepTitle()))
                .toList();
        return Replies.ok(new RestoredJson(done.version(), lost));
    }
}
