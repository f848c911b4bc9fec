package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.confluence.starting.Gallery;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.intake.Imported;
import io.frontstage.intake.Importer;
import io.frontstage.intake.Template;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.source.SourceText;
import io.frontstage.words.Words;
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
import java.util.ArrayList;
import java.util.List;

/** {@code pages/{page}/import}: what a definition made of a sheet or journey would be. Nothing is saved, Jira is not asked. */
@Path("pages/{page}/import")
@UnrestrictedAccess
public class ImportResource {

    private static final int MOST_NAME = 200;

    private final MapDoor door;
    private final MapWriter rights;
    private final Gallery gallery;
    private final Importer importer = new Importer();
    private final DefinitionReader reader = new DefinitionReader();

    @Inject
    public ImportResource(MapDoor door, MapWriter rights, Gallery gallery) {
        this.door = door;
        this.rights = rights;
        this.gallery = gallery;
    }

    /**
     * A file.
     *
     * @param bytes in Base64
     */
    record FileJson(String name, byte[] bytes) {}

    /**
     * What became of it.
     *
     * @param text the definition, its lines ending in LF; missing if none could be made, or it is no UTF-8
     * @param picture of the map, an SVG document; missing if it cannot be drawn
     * @param remarks what was not understood, and what is wrong with the definition
     */
    record ImportedJson(String text, String picture, List<String> remarks) {}

    record TemplateJson(String name, String text) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response template(@PathParam("page") String page) {
        return door.servePage(
                page, visit -> Replies.ok(new TemplateJson("service-blueprint.csv", Template.csv(visit.words()))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("page") String page, InputStream body) {
        return door.servePage(page, visit -> rights.refusalToWrite(visit.person(), visit.page())
                .map(refusal -> Replies.fault(Fault.of(refusal), visit.words()))
                .orElseGet(() -> {
                    FileJson file = Json.read(body, FileJson.class, Json.MOST_TEXT_BYTES);
                    String name = Input.line(file.name(), MOST_NAME);
                    return Replies.ok(imported(importer.read(name, Input.there(file.bytes())), visit.words()));
                }));
    }

    private ImportedJson imported(Imported imported, Words words) {
        List<String> remarks = new ArrayList<>();
        imported.remarks().forEach(remark -> remarks.add(remark.sentence(words)));
        if (imported.definition().isEmpty()) {
            return new ImportedJson(null, null, remarks);
        }
        SourceText definition = imported.definition().get();
        ReadDefinition read = reader.read(definition);
        ProblemTexts sentences = new ProblemTexts(words);
        read.problems().forEach(problem -> remarks.add(sentences.sentence(problem)));
        return new ImportedJson(
                imported.text().orElse(null),
                read.blueprint().map(gallery::picture).orElse(null),
                remarks);
    }
}
