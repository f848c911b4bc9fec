package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.attachment.PageMeasures;
import io.frontstage.gap.Gaps;
import io.frontstage.gap.GapsJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * {@code GET maps/{map}/gaps}: the gaps of the newest version, where the service does not answer what the customer
 * experiences; those set aside, too. It is the same for all who may see the page, except for the language; Jira is not
 * asked.
 */
@Path("maps/{map}/gaps")
@UnrestrictedAccess
public class GapsResource {

    private final MapAccess access;
    private final PageMeasures measures;

    @Inject
    public GapsResource(MapAccess access, PageMeasures measures) {
        this.access = access;
        this.measures = measures;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response gaps(@PathParam("map") String map) {
        return access.serve(map, visit -> {
            Optional<Blueprint> blueprint = measures.map(visit.file());
            if (blueprint.isEmpty()) {
                return Replies.fault(ApiError.UNREADABLE, visit.messages());
            }
            PageMeasures.Figures figures = measures.of(
                    visit.file(),
                    blueprint.get(),
                    Optional.empty(),
                    visit.person().today());
            return Replies.json(
                    GapsJson.of(blueprint.get(), Gaps.of(blueprint.get(), figures.felt(), visit.messages())));
        });
    }
}
