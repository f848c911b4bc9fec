package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.confluence.attachment.PageMeasures;
import io.frontstage.measure.MeasuresJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * {@code GET maps/{map}/measures?persona}: the figures of a map and of the answers attached to its page, and whether
 * the fixes that the map records helped. It is the same for all who may see the page; Jira is not asked.
 */
@Path("maps/{map}/measures")
@UnrestrictedAccess
public class MeasuresResource {

    private final MapAccess access;
    private final PageMeasures measures;

    @Inject
    public MeasuresResource(MapAccess access, PageMeasures measures) {
        this.access = access;
        this.measures = measures;
    }

    /**
     * The figures of the newest version of a map.
     *
     * @param persona the id of a persona, to get only the figures from its answers; an unknown persona is a bad request
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response measures(@PathParam("map") String map, @QueryParam("persona") String persona) {
        return access.serve(map, visit -> {
            Optional<Blueprint> blueprint = measures.map(visit.file());
            if (blueprint.isEmpty()) {
                return Replies.fault(ApiError.UNREADABLE, visit.messages());
            }
            Optional<PersonaId> asked =
                    Optional.ofNullable(persona).filter(id -> !id.isEmpty()).map(PersonaId::new);
            if (asked.isPresent() && blueprint.get().persona(asked.get()).isEmpty()) {
                return Replies.fault(ApiError.BAD_REQUEST, visit.messages());
            }
            PageMeasures.Figures figures = measures.of(
                    visit.file(), blueprint.get(), asked, visit.person().today());
            return Replies.json(MeasuresJson.of(
                    figures.measures(),
                    figures.felt().of(asked),
                    figures.verdicts(),
                    figures.leftOut(),
                    visit.messages()));
        });
    }
}
