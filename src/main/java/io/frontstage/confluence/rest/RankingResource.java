package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.linking.CurrentMap;
import io.frontstage.confluence.linking.CurrentMaps;
import io.frontstage.messages.Messages;
import io.frontstage.ranking.RankedOpportunity;
import io.frontstage.ranking.Ranking;
import io.frontstage.ranking.RankingTexts;
import io.frontstage.ranking.ScoredOpportunity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * {@code GET maps/{map}/ranking?version}: the scores of a map's opportunities. It is the same for all who may see the
 * page: Jira is not asked. The page's script removes what this reader's Jira calls done, and numbers the rest.
 */
@Path("maps/{map}/ranking")
@UnrestrictedAccess
public class RankingResource {

    private final MapAccess access;
    private final AttachmentStore store;
    private final CurrentMaps maps;

    @Inject
    public RankingResource(MapAccess access, AttachmentStore store, CurrentMaps maps) {
        this.access = access;
        this.store = store;
        this.maps = maps;
    }

    /**
     * All opportunities, in order.
     *
     * @param withoutOpportunity ids of the open pains that no opportunity solves, the worst first
     * @param places the name of each place, from the first
     */
    record RankingJson(List<ScoredJson> order, List<String> withoutOpportunity, List<String> places) {}

    /**
     * One opportunity.
     *
     * @param thing its id
     * @param unknown what is assumed: {@code impact}, {@code effort}, {@code reach}
     * @param parts the reason in parts
     * @param reason the parts in one line, for the list of all opportunities
     * @param alone the reason to show unless the row above also solves its only pain
     * @param same the reason to show if the row above also solves its only pain
     * @param range a sentence about what is unknown and the places between which the opportunity therefore lies, as %1
     *     and %2; empty if nothing is unknown
     * @param solves ids of the open pains that it solves
     * @param unreached those of the solved pains whose reach is assumed
     */
    record ScoredJson(
            String thing,
            ScoresJson scores,
            List<String> unknown,
            List<String> parts,
            String reason,
            String alone,
            String same,
            String range,
            List<String> solves,
            List<String> unreached) {}

    /** The scores if everything unknown is at its worst, at the map's medians, and at its best. */
    record ScoresJson(double worst, double middle, double best) {}

    /**
     * The scores of a map.
     *
     * @param version the version of the file that is shown; the newest if missing or deleted
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response ranking(@PathParam("map") String map, @QueryParam("version") int version) {
        return access.serve(map, visit -> maps.of(store.version(visit.file(), version), visit.address())
                .map(found -> Replies.ok(ranking(found, visit.messages())))
                .orElseGet(() -> Replies.fault(ApiError.UNREADABLE, visit.messages())));
    }

    private static RankingJson ranking(CurrentMap map, Messages messages) {
        Ranking ranking = Ranking.of(map.blueprint());
        RankingTexts texts = new RankingTexts(messages);
        List<ScoredJson> order = new ArrayList<>();
        Optional<ScoredOpportunity> above = Optional.empty();
        for (RankedOpportunity ranked : ranking.places(id -> false)) {
            ScoredOpportunity scored = ranked.scored();
            order.add(new ScoredJson(
                    scored.opportunity().id().value(),
                    new ScoresJson(scored.worst(), scored.score(), scored.best()),
                    scored.unknown().stream()
                            .map(unknown -> unknown.name().toLowerCase(Locale.ROOT))
                            .toList(),
                    texts.parts(scored, above),
                    texts.reason(scored, above),
                    texts.reason(scored, Optional.empty()),
                    texts.reason(scored, Optional.of(scored)),
                    texts.uncertainty(scored, "%1", "%2"),
                    scored.pains().stream()
                            .map(open -> open.pain().id().value())
                            .toList(),
                    scored.unreached().stream()
                            .map(open -> open.pain().id().value())
                            .toList()));
            above = Optional.of(scored);
        }
        return new RankingJson(
                order,
                ranking.withoutOpportunity().stream()
                        .map(open -> open.pain().id().value())
                        .toList(),
                IntStream.rangeClosed(1, order.size()).mapToObj(texts::ordinal).toList());
    }
}
