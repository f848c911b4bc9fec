package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.answer.survey.SurveyTable;
import io.frontstage.importing.SurveySheet;
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

/**
 * {@code POST maps/{map}/scores}: the cells of a file with scores that was exported from the table and edited in a
 * spreadsheet. It is read like any other sheet; the page's script compares it with the map. Nothing is stored.
 */
@Path("maps/{map}/scores")
@UnrestrictedAccess
public class ScoresResource {

    /** Maximum number of rows: more than a map has items. */
    static final int MAX_ROWS = 5_000;

    private final MapAccess access;

    @Inject
    public ScoresResource(MapAccess access) {
        this.access = access;
    }

    /** @param bytes the file in Base64 */
    record FileJson(byte[] bytes) {}

    /**
     * The contents of the file.
     *
     * @param headings the names of its columns; empty if it is no sheet with at least one row below the headings
     * @param rows the first {@value #MAX_ROWS} rows
     * @param all the number of all rows
     */
    record CellsJson(List<String> headings, List<SurveyTable.Row> rows, int all) {}

    @POST
    @ReadOnlyAccessAllowed
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("map") String map, InputStream body) {
        return access.serveImporter(map, visit -> {
            FileJson file = JsonCodec.read(body, FileJson.class, JsonCodec.MAX_SURVEY_BYTES);
            CellsJson cells = SurveySheet.read(Input.required(file.bytes()))
                    .table()
                    .map(table -> new CellsJson(
                            table.headings(),
                            table.rows()
                                    .subList(0, Math.min(MAX_ROWS, table.rows().size())),
                            table.rows().size()))
                    .orElse(new CellsJson(List.of(), List.of(), 0));
            return Replies.ok(cells);
        });
    }
}
