package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.confluence.linking.EditReport;
import io.frontstage.confluence.linking.MapEdits;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.confluence.saving.WriteResult;
import io.frontstage.definition.edit.Edit;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code POST maps/{map}/edits}: small changes of the map's file, one new version for all of them. Jira is not asked. */
@Path("maps/{map}/edits")
@UnrestrictedAccess
public class EditsResource {

    /** As many edits as one request may have. */
    static final int MAX_EDITS = 200;

    /** As long as the word for an edit is. */
    private static final int MAX_WORD = 20;

    private final MapAccess door;
    private final MapWriter writer;

    @Inject
    public EditsResource(MapAccess door, MapWriter writer) {
        this.door = door;
        this.writer = writer;
    }

    /** What is asked for. */
    record EditsJson(List<EditJson> edits) {}

    /**
     * One edit.
     *
     * @param edit {@code link}, {@code unlink}, {@code replace}, {@code fixed}, {@code put-back} or {@code leave-out}
     * @param item what it is about; for {@code leave-out} it may be missing
     * @param key the issue
     * @param with the key in its stead
     * @param date since when it is fixed
     */
    record EditJson(String edit, ItemJson item, String key, String with, String date) {

        Edit edit(LocalDate today) {
            return switch (Input.text(edit, MAX_WORD)) {
                case "link", "put-back" -> new Edit.Link(Input.required(item).item(), Input.key(key));
                case "unlink" -> new Edit.Unlink(Input.required(item).item(), Input.key(key));
                case "replace" -> new Edit.ReplaceKey(Input.required(item).item(), Input.key(key), Input.key(with));
                case "fixed" -> new Edit.MarkFixed(Input.required(item).item(), Input.day(date, today));
                case "leave-out" -> new Edit.Dismiss(
                        Dismissal.LOST_LINK,
                        Optional.ofNullable(item).map(ItemJson::item),
                        Input.key(key).toString());
                default -> throw new JsonCodec.Malformed();
            };
        }
    }

    /** What became of them. */
    record DoneJson(int version, List<EditReport> results) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response edit(@PathParam("map") String map, InputStream body) {
        return door.serveSaver(map, visit -> {
            LocalDate today = visit.person().today();
            List<Edit> edits = Input.nonEmpty(JsonCodec.read(body, EditsJson.class).edits(), MAX_EDITS).stream()
                    .map(edit -> edit.edit(today))
                    .toList();
            return answer(visit, writer.write(visit.person(), visit.map(), new MapEdits(edits, visit.messages())));
        });
    }

    /** What could not be made at all is a fault; of what was made in part, each is told. */
    private static Response answer(MapRequest visit, WriteResult<List<EditReport>> writeResult) {
        if (writeResult instanceof WriteResult.Not<List<EditReport>> not) {
            return Replies.fault(ApiError.of(not.reason()), visit.messages());
        }
        WriteResult.Done<List<EditReport>> done = (WriteResult.Done<List<EditReport>>) writeResult;
        return done.report().stream().anyMatch(EditReport::done)
                ? Replies.ok(new DoneJson(done.version(), done.report()))
                : Replies.fault(ApiError.REFUSED, done.report().get(0).text());
    }
}
