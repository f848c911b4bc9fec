package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.linking.EditReport;
import io.frontstage.confluence.linking.MapEdits;
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

/** {@code POST maps/{map}/edits}: changes of the map's file, one new version for all of them. Jira is not asked. */
@Path("maps/{map}/edits")
@UnrestrictedAccess
public class EditsResource {

    private final MapAccess door;
    private final MapWriter writer;

    @Inject
    public EditsResource(MapAccess door, MapWriter writer) {
        this.door = door;
        this.writer = writer;
    }

    /** The request. */
    record EditsJson(List<Map<String, Object>> edits) {}

    /** The result. */
    record DoneJson(int version, List<ResultJson> results) {}

    /**
     * What became of one edit.
     *
     * @param id of the element to look at now; empty: none in particular
     */
    record ResultJson(boolean done, String text, String id) {

        static ResultJson of(EditReport report) {
            return new ResultJson(report.done(), report.text(), report.id().orElse(""));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response edit(@PathParam("map") String map, InputStream body) {
        return door.serveSaver(map, visit -> {
            List<MapChange> changes = ChangeJson.changes(
                    JsonCodec.read(body, EditsJson.class).edits(),
                    visit.person().today());
            return answer(visit, writer.write(visit.person(), visit.map(), new MapEdits(changes, visit.messages())));
        });
    }

    /** The response: an error if nothing could be written, else the result of each edit. */
    private static Response answer(MapRequest visit, WriteResult<List<EditReport>> writeResult) {
        if (writeResult instanceof WriteResult.Not<List<EditReport>> not) {
            return Replies.fault(ApiError.of(not.reason()), visit.messages());
        }
        WriteResult.Done<List<EditReport>> done = (WriteResult.Done<List<EditReport>>) writeResult;
        return done.report().stream().anyMatch(EditReport::done)
                ? Replies.ok(new DoneJson(
                        done.version(),
                        done.report().stream().map(ResultJson::of).toList()))
                : Replies.fault(ApiError.REFUSED, done.report().get(0).text());
    }
}
