package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.VersionAuthors;
import io.frontstage.confluence.change.ChangeReport;
import io.frontstage.confluence.change.ChangesUnlessConflict;
import io.frontstage.confluence.change.MapChanges;
import io.frontstage.confluence.change.ValueConflict;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.confluence.saving.WriteResult;
import io.frontstage.definition.change.MapChange;
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
import java.util.Map;
import java.util.Optional;

/** {@code POST maps/{map}/edits}: changes the map's file, with one new version for all changes. Jira is not asked. */
@Path("maps/{map}/edits")
@UnrestrictedAccess
public class SavedEditsResource {

    /** Maximum size of a request in bytes: enough for the maximum number of scores. */
    private static final int MAX_BYTES = 1 << 20;

    private final MapAccess access;
    private final MapWriter writer;
    private final AttachmentStore store;
    private final VersionAuthors authors = new VersionAuthors();

    @Inject
    public SavedEditsResource(MapAccess access, MapWriter writer, AttachmentStore store) {
        this.access = access;
        this.writer = writer;
        this.store = store;
    }

    /**
     * The request.
     *
     * @param edits the changes; one that sets a key may contain in {@code was} the value that the person saw, so that
     *     nobody's value is overwritten unseen
     * @param version the version that the person saw; optional
     * @param tell whether people who watch the page are notified of the new version
     */
    record EditsJson(List<Map<String, Object>> edits, Integer version, boolean tell) {}

    /**
     * The result.
     *
     * @param results one for each edit
     * @param merged a sentence that says who saved what meanwhile; missing if nobody did, or if the request has no
     *     {@code version}
     */
    record DoneJson(int version, List<ResultJson> results, String merged) {}

    /** Others meanwhile set the same values to something else, so nothing was saved. */
    record ConflictsJson(String error, String message, int version, List<ValueConflict> conflicts) {}

    /**
     * The result of one edit.
     *
     * @param id the element to look at now; empty if there is none in particular
     */
    record ResultJson(boolean done, String text, String id) {

        static ResultJson of(ChangeReport report) {
            return new ResultJson(report.done(), report.text(), report.id().orElse(""));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response edit(@PathParam("map") String map, InputStream body) {
        return access.serveSaver(map, visit -> {
            EditsJson asked = JsonCodec.read(body, EditsJson.class, MAX_BYTES);
            List<MapChange> changes =
                    ChangeJson.changes(asked.edits(), visit.person().today());
            MapChanges edits = new MapChanges(changes, visit.messages());
            return answer(
                    visit,
                    Optional.ofNullable(asked.version()),
                    writer.write(
                            visit.person(),
                            visit.map(),
                            new ChangesUnlessConflict(edits, ChangeJson.seen(asked.edits())).telling(asked.tell())));
        });
    }

    /** The response: an error if nothing could be written, else the result of each edit. */
    private Response answer(
            MapRequest visit, Optional<Integer> seen, WriteResult<ChangesUnlessConflict.Report> writeResult) {
        if (writeResult instanceof WriteResult.Not<ChangesUnlessConflict.Report> not) {
            return Replies.fault(ApiError.of(not.reason()), visit.messages());
        }
        WriteResult.Done<ChangesUnlessConflict.Report> done =
                (WriteResult.Done<ChangesUnlessConflict.Report>) writeResult;
        ChangesUnlessConflict.Report report = done.report();
        if (!report.conflicts().isEmpty()) {
            return Replies.fault(
                    ApiError.CHANGED,
                    new ConflictsJson(
                            ApiError.CHANGED.code(),
                            visit.messages().text("rest.changed-meanwhile"),
                            done.version(),
                            report.conflicts()));
        }
        return report.results().stream().anyMatch(ChangeReport::done)
                ? Replies.ok(new DoneJson(
                        done.version(),
                        report.results().stream().map(ResultJson::of).toList(),
                        seen.flatMap(version -> merged(visit, version, done.version()))
                                .orElse(null)))
                : Replies.fault(ApiError.REFUSED, report.results().get(0).text());
    }

    /** A sentence about the last version between the one that the person saw and the one that was saved for them. */
    private Optional<String> merged(MapRequest visit, int seen, int saved) {
        return store.newest(visit.map()).map(store::versions).orElse(List.of()).stream()
                .filter(version -> version.getVersion() > seen && version.getVersion() < saved)
                .findFirst()
                .map(version -> authors.name(version)
                        .map(who -> visit.messages().text("rest.merged", who, version.getVersion()))
                        .orElseGet(() -> visit.messages().text("rest.merged.nobody", version.getVersion())));
    }
}
