package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.AttachmentStore;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.confluence.starting.Gallery;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.intake.Imported;
import io.frontstage.intake.Importer;
import io.frontstage.intake.Template;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.problem.Severity;
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

/** {@code pages/{page}/import}: what a file would be as the page's map, and what is wrong with it. Nothing is saved, Jira is not asked. */
@Path("pages/{page}/import")
@UnrestrictedAccess
public class ImportResource {

    private static final int MOST_NAME = 255;

    private final MapDoor door;
    private final MapWriter rights;
    private final AttachmentStore store;
    private final Gallery gallery;
    private final Importer importer = new Importer();
    private final DefinitionReader reader = new DefinitionReader();

    @Inject
    public ImportResource(MapDoor door, MapWriter rights, AttachmentStore store, Gallery gallery) {
        this.door = door;
        this.rights = rights;
        this.store = store;
        this.gallery = gallery;
    }

    /**
     * A file.
     *
     * @param bytes in Base64; missing: the page's own file of that name is meant
     */
    record FileJson(String name, byte[] bytes) {}

    /**
     * What became of it.
     *
     * @param text the definition, its lines ending in LF; missing if none could be made, if it is no UTF-8, or if the page's file is one
     * @param picture of the map, an SVG document; missing if it cannot be drawn
     * @param remarks what was not understood, and what is wrong with the definition
     * @param wrong why it cannot be drawn: the first of these problems, with its line; missing with a picture
     */
    record ImportedJson(String text, String picture, List<String> remarks, String wrong) {}

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
                    return file.bytes() == null
                            ? own(Input.text(file.name(), MOST_NAME), visit)
                            : Replies.ok(imported(Input.line(file.name(), MOST_NAME), file.bytes(), visit.words()));
                }));
    }

    private Response own(String name, PageVisit visit) {
        PageFile file = PageFile.open(store, visit.page(), name);
        if (file instanceof PageFile.Not not) {
            return Replies.fault(not.why(), visit.words());
        }
        byte[] bytes = ((PageFile.Opened) file).bytes();
        return Replies.ok(
                AttachmentStore.isDefinition(name)
                        ? seen(null, new SourceText(name, bytes), List.of(), visit.words())
                        : imported(name, bytes, visit.words()));
    }

    private ImportedJson imported(String name, byte[] bytes, Words words) {
        Imported imported = importer.read(name, bytes);
        List<String> remarks = imported.remarks().stream()
                .map(remark -> remark.sentence(words))
                .toList();
        return imported.definition()
                .map(definition -> seen(imported.text().orElse(null), definition, remarks, words))
                .orElseGet(() -> new ImportedJson(null, null, remarks, null));
    }

    private ImportedJson seen(String text, SourceText source, List<String> before, Words words) {
        ReadDefinition read = reader.read(source);
        ProblemTexts sentences = new ProblemTexts(words);
        List<String> remarks = new ArrayList<>(before);
        read.problems().forEach(problem -> remarks.add(sentences.sentence(problem)));
        return new ImportedJson(
                text,
                read.blueprint().map(gallery::picture).orElse(null),
                remarks,
                read.blueprint().isPresent() ? null : wrong(read, sentences, words));
    }

    private static String wrong(ReadDefinition read, ProblemTexts sentences, Words words) {
        return read.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .map(problem -> words.text("start.wrong", problem.span().line(), sentences.sentence(problem)))
                .orElse(null);
    }
}
