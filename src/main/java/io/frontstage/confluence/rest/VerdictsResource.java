package io.frontstage.confluence.rest;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.PageMeasures;
import io.frontstage.confluence.linking.CurrentMap;
import io.frontstage.confluence.linking.CurrentMaps;
import io.frontstage.issue.ActionableItem;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.Jira;
import io.frontstage.measure.IssueState;
import io.frontstage.measure.MeasuredMap;
import io.frontstage.measure.MeasuresJson;
import io.frontstage.render.measure.MeasuresBlock;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * {@code GET maps/{map}/measures/verdicts?version&persona&refresh}: whether fixes helped, using the days on which
 * issues were resolved as far as the person may see them, and the Measures view drawn with the result. Jira is asked as
 * for {@code progress}.
 */
@Path("maps/{map}/measures/verdicts")
@UnrestrictedAccess
public class VerdictsResource {

    private final MapAccess access;
    private final AttachmentStore store;
    private final CurrentMaps maps;
    private final PageMeasures measures;
    private final Jira jira;

    @Inject
    public VerdictsResource(
            MapAccess access, AttachmentStore store, CurrentMaps maps, PageMeasures measures, Jira jira) {
        this.access = access;
        this.store = store;
        this.maps = maps;
        this.measures = measures;
        this.jira = jira;
    }

    /**
     * Whether fixes helped.
     *
     * @param trouble why Jira gave no answer, or an incomplete one; absent if it answered
     * @param verdicts in the order in which they are shown
     * @param hidden the number of pains and opportunities whose issues the person may not see
     * @param unknown the number of those about whose issues Jira said nothing
     * @param undated the number of those that are done, but Jira has no date of resolution for them
     * @param html the view: one element
     */
    record VerdictsJson(
            JiraErrorJson trouble, @JsonRawValue String verdicts, int hidden, int unknown, int undated, String html) {}

    /**
     * Whether fixes helped.
     *
     * @param version the version of the file that is shown; the newest if missing or deleted
     * @param persona the id of a persona, to get only the figures from its answers in the view; an unknown persona is a
     *     bad request
     * @param refresh whether to bypass the cache
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response verdicts(
            @PathParam("map") String map,
            @QueryParam("version") int version,
            @QueryParam("persona") String persona,
            @QueryParam("refresh") boolean refresh) {
        Freshness freshness = refresh ? Freshness.NOW : Freshness.CACHED;
        Optional<PersonaId> asked =
                Optional.ofNullable(persona).filter(id -> !id.isEmpty()).map(PersonaId::new);
        return access.serve(map, visit -> {
            Attachment file = store.version(visit.file(), version);
            Optional<CurrentMap> found = maps.of(file, visit.address());
            if (found.isEmpty()) {
                return Replies.fault(ApiError.UNREADABLE, visit.messages());
            }
            if (asked.isPresent()
                    && found.get().blueprint().persona(asked.get()).isEmpty()) {
                return Replies.fault(ApiError.BAD_REQUEST, visit.messages());
            }
            return Replies.ok(answer(visit, file, found.get(), asked, freshness));
        });
    }

    private VerdictsJson answer(
            MapRequest visit, Attachment file, CurrentMap map, Optional<PersonaId> persona, Freshness freshness) {
        List<IssueKey> keys = ActionableItem.all(map.blueprint()).stream()
                .flatMap(item -> item.issues().stream())
                .distinct()
                .toList();
        IssueLook look = IssueLook.of(jira, visit, map.tracker(), keys, freshness);
        MeasuredMap measured =
                measures.on(visit.person().today(), file, map.blueprint(), persona, key -> state(look.snapshot(key)));
        Optional<String> home = jira.home(map.tracker()).map(found -> found.address() + "/browse/");
        return new VerdictsJson(
                look.trouble(),
                MeasuresJson.of(measured.verdicts().verdicts(), visit.messages()),
                measured.verdicts().missing().hidden(),
                measured.verdicts().missing().unknown(),
                measured.verdicts().missing().undated(),
                MeasuresBlock.of(
                        map.blueprint(),
                        measured,
                        visit.messages(),
                        key -> home.map(address -> URI.create(address + key)),
                        Optional.of(visit.address().weeks() + "?version=" + file.getVersion())));
    }

    private static IssueState state(IssueSnapshot snapshot) {
        if (snapshot instanceof IssueSnapshot.Hidden) {
            return new IssueState(IssueState.Kind.HIDDEN, Optional.empty());
        }
        return snapshot instanceof IssueSnapshot.Seen seen ? state(seen.issue()) : IssueState.UNKNOWN;
    }

    private static IssueState state(Issue issue) {
        return switch (issue.category()) {
            case DONE -> new IssueState(IssueState.Kind.DONE, issue.resolved());
            case TO_DO, IN_PROGRESS -> new IssueState(IssueState.Kind.OPEN, Optional.empty());
            case UNKNOWN -> IssueState.UNKNOWN;
        };
    }
}
