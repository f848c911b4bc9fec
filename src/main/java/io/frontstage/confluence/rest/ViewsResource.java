package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.drawing.RequestedViews;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code GET maps/{map}/views/{view}?version&level&open&pains&without&width&mode&from&to&with&path&persona}: a view of a map as part of
 * its page, for the page's script. It is the same for all who may see the page; Jira is not asked.
 */
@Path("maps/{map}/views/{view}")
@UnrestrictedAccess
public class ViewsResource {

    private final MapAccess access;
    private final RequestedViews views;

    @Inject
    public ViewsResource(MapAccess access, RequestedViews views) {
        this.access = access;
        this.views = views;
    }

    /**
     * A view of a map.
     *
     * @param version the version of the file that is shown
     * @param view the name of the view that is shown
     * @param html the markup that is put into the page: one element
     * @param notes a sentence for each requested value that does not exist
     * @param things the elements of the map that a filter can find
     */
    record ViewJson(int version, String view, String html, List<String> notes, List<ThingJson> things) {

        static ViewJson of(RequestedViews.Answer answer, List<String> notes) {
            return new ViewJson(
                    answer.version(),
                    answer.view(),
                    answer.html(),
                    Stream.concat(notes.stream(), answer.notes().stream()).toList(),
                    answer.things().stream().map(ThingJson::of).toList());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response view(
            @PathParam("map") String map,
            @PathParam("view") String view,
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
            @QueryParam("persona") String persona,
            @QueryParam("hide") String hide) {
        return access.serve(map, visit -> {
            ViewQuery query = new ViewQuery(visit.messages())
                    .with("view", view)
                    .with("version", version)
                    .with("level", level)
                    .with("open", open)
                    .with("pains", pains)
                    .with("without", without)
                    .with("width", width)
                    .with("hide", hide)
                    .with("mode", mode)
                    .with("from", from)
                    .with("to", to)
                    .with("with", with)
                    .with("path", path)
                    .with("persona", persona);
            RequestedViews.Request request = query.request(visit.person());
            return views.part(visit.file(), visit.address(), visit.person(), request)
                    .map(answer -> Replies.ok(ViewJson.of(answer, query.notes())))
                    .orElseGet(() -> Replies.fault(ApiError.UNAVAILABLE, visit.messages()));
        });
    }
}
