package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.drawing.RequestedViews;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.page.MapDocument;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;

/**
 * {@code GET maps/{map}/page?view&version&level&open&pains&without&width&mode&from&to&with&path&persona}: a view of a
 * map as a whole HTML document, for people who read without script. The document has no script and a link back to the
 * page.
 */
@Path("maps/{map}/page")
@UnrestrictedAccess
public class DocumentResource {

    private final MapAccess access;
    private final RequestedViews views;

    @Inject
    public DocumentResource(MapAccess access, RequestedViews views) {
        this.access = access;
        this.views = views;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response document(
            @PathParam("map") String map,
            @QueryParam("view") String view,
            @QueryParam("version") String version,
            @QueryParam("level") String level,
            @QueryParam("open") String open,
            @QueryParam("pains") String pains,
            @QueryParam("without") String without,
            @QueryParam("width") String width,
            @QueryParam("mode") String mode,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("with") String with,
            @QueryParam("path") String path,
            @QueryParam("persona") String persona) {
        Response response = access.serve(map, visit -> {
            ViewQuery query = new ViewQuery(visit.messages())
                    .with("view", view)
                    .with("version", version)
                    .with("level", level)
                    .with("open", open)
                    .with("pains", pains)
                    .with("without", without)
                    .with("width", width)
                    .with("mode", mode)
                    .with("from", from)
                    .with("to", to)
                    .with("with", with)
                    .with("path", path)
                    .with("persona", persona);
            RequestedViews.Request request = query.request(visit.person());
            return views.whole(visit.file(), visit.address(), visit.person(), request)
                    .map(answer -> Replies.document(document(visit, query, answer)))
                    .orElseGet(() -> Replies.fault(ApiError.UNAVAILABLE, visit.messages()));
        });
        return access.document(map, response);
    }

    private static String document(MapRequest visit, ViewQuery query, RequestedViews.Answer answer) {
        MarkupWriter above = new MarkupWriter();
        above.open("div").attribute("class", "frontstage");
        above.open("p").attribute("class", "frontstage-back").open("a").attribute("class", "frontstage-link");
        above.attribute("href", visit.address().toString());
        above.text(visit.messages().text("view.back", visit.page().getTitle()))
                .close()
                .close();
        Stream.concat(query.notes().stream(), answer.notes().stream()).forEach(note -> {
            above.open("div").attribute("class", "frontstage-notice frontstage-notice-info");
            above.open("p").text(note).close().close();
        });
        above.close();
        return MapDocument.of(visit.page().getTitle(), visit.person().locale(), above + "\n" + answer.html());
    }
}
