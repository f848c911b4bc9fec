package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.linking.CurrentMaps;
import io.frontstage.render.view.ItemsCsv;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** {@code GET maps/{map}/items.csv?version}: every pain point, delight and opportunity as a row, for spreadsheets. */
@Path("maps/{map}/items.csv")
@UnrestrictedAccess
public class ItemsResource {

    private final MapAccess access;
    private final AttachmentStore store;
    private final CurrentMaps maps;

    @Inject
    public ItemsResource(MapAccess access, AttachmentStore store, CurrentMaps maps) {
        this.access = access;
        this.store = store;
        this.maps = maps;
    }

    /**
     * The rows of a map.
     *
     * @param version the version of the file that is shown; the newest if missing or deleted
     */
    @GET
    @Produces("text/csv")
    public Response items(@PathParam("map") String map, @QueryParam("version") int version) {
        return access.serve(map, visit -> maps.of(store.version(visit.file(), version), visit.address())
                .map(found -> Replies.csv(ItemsCsv.of(found.blueprint()), "map-" + visit.map() + ".csv"))
                .orElseGet(() -> Replies.fault(ApiError.UNREADABLE, visit.messages())));
    }
}
