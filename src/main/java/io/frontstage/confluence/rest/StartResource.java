package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.AttachmentStore;
import io.frontstage.confluence.saving.FileAttacher;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.confluence.saving.Refusal;
import io.frontstage.confluence.saving.Written;
import io.frontstage.confluence.starting.FileName;
import io.frontstage.confluence.starting.Gallery;
import io.frontstage.definition.edit.FirstText;
import io.frontstage.example.Example;
import io.frontstage.example.Examples;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code pages/{page}/start}: a page that has no map yet gets its first definition. Jira is not asked. */
@Path("pages/{page}/start")
@UnrestrictedAccess
public class StartResource {

    private static final int MOST_NAME = 200;
    private static final int MOST_TITLE = 200;
    private static final int MOST_STAGES = 12;

    private final MapDoor door;
    private final MapWriter rights;
    private final FileAttacher files;
    private final Gallery gallery;

    @Inject
    public StartResource(MapDoor door, MapWriter rights, FileAttacher files, Gallery gallery) {
        this.door = door;
        this.rights = rights;
        this.files = files;
        this.gallery = gallery;
    }

    /**
     * What one may begin with.
     *
     * @param title of the page
     * @param name that the file will have
     */
    record OffersJson(String title, String name, List<ExampleJson> examples) {}

    /** @param picture an SVG document */
    record ExampleJson(String id, String title, String summary, String picture) {}

    /**
     * One of three ways to begin.
     *
     * @param example the id of an example
     * @param title of a service; then persona, which may be missing, and stages are what else is known
     * @param text a definition; then name is the file's
     * @param from the file that the text was imported from; then the new file is named after the page
     */
    record StartJson(
            String example, String title, String persona, List<String> stages, String text, String name, String from) {}

    /** @param map the id of the new file */
    record StartedJson(String map, String name) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response offers(@PathParam("page") String page) {
        return door.servePage(page, visit -> rights.refusal(visit.person(), visit.page())
                .map(refusal -> fault(refusal, visit))
                .orElseGet(() -> Replies.ok(new OffersJson(
                        visit.page().getTitle(),
                        FileName.of(visit.page().getTitle()),
                        Examples.all().stream().map(this::offer).toList()))));
    }

    private ExampleJson offer(Example example) {
        return new ExampleJson(
                example.id(),
                example.blueprint().info().title(),
                example.blueprint().info().summary().orElse(""),
                gallery.picture(example));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("page") String page, InputStream body) {
        return door.servePage(page, visit -> {
            StartJson asked = Json.read(body, StartJson.class, Json.MOST_TEXT_BYTES);
            String name = asked.text() == null || asked.from() != null
                    ? FileName.of(visit.page().getTitle())
                    : name(asked.name());
            Written<Long> written = files.attach(
                    visit.person(),
                    visit.page(),
                    name,
                    text(asked, visit),
                    visit.words().text(comment(asked), Input.optional(asked.from(), MOST_NAME)));
            return written instanceof Written.Done<Long> done
                    ? Replies.ok(new StartedJson(Long.toString(done.report()), name))
                    : fault(((Written.Not<Long>) written).reason(), visit);
        });
    }

    private static byte[] text(StartJson asked, PageVisit visit) {
        if (asked.example() != null) {
            return Examples.find(asked.example())
                    .orElseThrow(Json.Malformed::new)
                    .text()
                    .bytes();
        }
        String text = asked.text() == null ? first(asked, visit).yaml() : asked.text();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static FirstText first(StartJson asked, PageVisit visit) {
        String persona = Input.optional(asked.persona(), MOST_TITLE);
        return new FirstText(
                Input.line(asked.title(), MOST_TITLE),
                persona.isBlank() ? Optional.empty() : Optional.of(Input.line(persona, MOST_TITLE)),
                Input.some(asked.stages(), MOST_STAGES).stream()
                        .map(stage -> Input.line(stage, MOST_TITLE))
                        .toList(),
                visit.words().text("start.first-step"));
    }

    private static String comment(StartJson asked) {
        if (asked.example() != null) {
            return "save.from-example";
        }
        if (asked.from() != null) {
            return "save.imported";
        }
        return asked.text() == null ? "save.begun" : "save.uploaded";
    }

    /** A person's own file keeps its name, so far as it can be one of a definition. */
    private static String name(String name) {
        String given = Input.line(name, MOST_NAME);
        if (!AttachmentStore.isDefinition(given) || given.matches(".*[\\\\/:*?\"<>|].*")) {
            throw new Json.Malformed();
        }
        return given;
    }

    private static Response fault(Refusal refusal, PageVisit visit) {
        return refusal == Refusal.NO_MAP
                ? Replies.fault(Fault.NO_PAGE, visit.words())
                : Replies.fault(Fault.of(refusal), visit.words());
    }
}
