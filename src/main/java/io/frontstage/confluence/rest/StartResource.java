package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.saving.FileAttacher;
import io.frontstage.confluence.saving.WriteResult;
import io.frontstage.confluence.starting.FileName;
import io.frontstage.confluence.starting.Gallery;
import io.frontstage.confluence.starting.PageTemplates;
import io.frontstage.example.Example;
import io.frontstage.example.Examples;
import io.frontstage.messages.Messages;
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
import java.util.List;

/** {@code pages/{page}/start}: attaches the first definition to a page without a map. Jira is not asked. */
@Path("pages/{page}/start")
@UnrestrictedAccess
public class StartResource {

    private final MapAccess access;
    private final FileAttacher files;
    private final AttachmentStore store;
    private final Gallery gallery;
    private final PageTemplates templates;

    @Inject
    public StartResource(
            MapAccess access, FileAttacher files, AttachmentStore store, Gallery gallery, PageTemplates templates) {
        this.access = access;
        this.files = files;
        this.store = store;
        this.gallery = gallery;
        this.templates = templates;
    }

    /**
     * What a map can start from.
     *
     * @param title of the page
     * @param name the name that the file will have
     */
    record OffersJson(String title, String name, List<ExampleJson> examples) {}

    /** The organisation's own templates; their ids are those of their pages. */
    record TemplatesJson(List<ExampleJson> templates) {}

    /**
     * @param facts its language and length in the person's words
     * @param picture an SVG document
     */
    record ExampleJson(String id, String title, String summary, String facts, String picture) {}

    /**
     * One of the ways to start a map.
     *
     * @param as the file name in the macro; missing if it has none
     * @param example the id of an example
     * @param template the id of a page whose map is copied
     * @param copy the name of a definition attached to this page; it is not changed
     * @param title the title of an empty map; persona (optional) and stages belong to it
     * @param bytes an uploaded file in Base64; name is its name
     * @param text a definition; from is the file that it was imported from
     */
    record StartJson(
            String as,
            String example,
            Long template,
            String copy,
            String title,
            String persona,
            List<String> stages,
            byte[] bytes,
            String name,
            String text,
            String from) {}

    /** @param map the id of the new file */
    record StartedJson(String map, String name) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response offers(@PathParam("page") String page) {
        return access.servePageSaver(
                page,
                visit -> Replies.ok(new OffersJson(
                        visit.page().getTitle(),
                        FileName.of(visit.page().getTitle()),
                        Examples.all().stream()
                                .map(example -> offer(example, visit.messages()))
                                .toList())));
    }

    @GET
    @Path("templates")
    @Produces(MediaType.APPLICATION_JSON)
    public Response templates(@PathParam("page") String page) {
        return access.servePageSaver(
                page,
                visit -> Replies.ok(new TemplatesJson(templates.offered(visit.person()).stream()
                        .map(template -> offer(template, visit.messages()))
                        .toList())));
    }

    private ExampleJson offer(PageTemplates.Template template, Messages messages) {
        Blueprint map = template.blueprint();
        return new ExampleJson(
                Long.toString(template.page()),
                template.title(),
                map.info().summary().orElse(map.info().title()),
                facts(map, messages),
                gallery.picture(map));
    }

    private ExampleJson offer(Example example, Messages messages) {
        Blueprint map = example.blueprint();
        return new ExampleJson(
                example.id(),
                map.info().title(),
                map.info().summary().orElse(""),
                facts(map, messages),
                gallery.picture(example));
    }

    private static String facts(Blueprint map, Messages messages) {
        long cards = map.steps().stream()
                .flatMap(step -> step.cells().stream())
                .mapToLong(cell -> cell.cards().size())
                .sum();
        String length = messages.text("start.length", map.steps().size(), cards);
        return map.info()
                .language()
                .map(language -> language.getDisplayLanguage(messages.locale()) + " · " + length)
                .orElse(length);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("page") String page, InputStream body) {
        return access.servePageSaver(page, visit -> {
            StartJson asked = JsonCodec.read(body, StartJson.class, JsonCodec.MAX_TEXT_BYTES);
            return begin(visit, InitialMap.of(asked, visit, store, templates));
        });
    }

    private Response begin(PageRequest visit, InitialMap initialMap) {
        if (initialMap instanceof InitialMap.Not not) {
            return Replies.fault(not.why(), visit.messages());
        }
        InitialMap.Text begun = (InitialMap.Text) initialMap;
        WriteResult<Long> writeResult =
                files.attach(visit.person(), visit.page(), begun.name(), begun.bytes(), begun.comment());
        return writeResult instanceof WriteResult.Done<Long> done
                ? Replies.ok(new StartedJson(Long.toString(done.report()), begun.name()))
                : Replies.fault(ApiError.ofPage(((WriteResult.Not<Long>) writeResult).reason()), visit.messages());
    }
}
