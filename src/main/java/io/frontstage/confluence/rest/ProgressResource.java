package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.linking.CurrentMap;
import io.frontstage.confluence.linking.CurrentMaps;
import io.frontstage.confluence.linking.LinkedVersions;
import io.frontstage.confluence.page.MapId;
import io.frontstage.confluence.saving.WriteRights;
import io.frontstage.issue.ActionableItem;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.Jira;
import io.frontstage.issue.MapSearch;
import io.frontstage.lostlink.LostLink;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code GET maps/{map}/progress}: everything that the script adds to a finished map, in one response. Jira is asked as
 * the person, never for anyone else.
 */
@Path("maps/{map}/progress")
@UnrestrictedAccess
public class ProgressResource {

    private final MapAccess access;
    private final AttachmentStore store;
    private final CurrentMaps maps;
    private final LinkedVersions versions;
    private final WriteRights rights;
    private final Jira jira;

    @Inject
    public ProgressResource(
            MapAccess access,
            AttachmentStore store,
            CurrentMaps maps,
            LinkedVersions versions,
            WriteRights rights,
            Jira jira) {
        this.access = access;
        this.store = store;
        this.maps = maps;
        this.versions = versions;
        this.rights = rights;
        this.jira = jira;
    }

    /**
     * Everything that is added to the map.
     *
     * @param asked when Jira was asked, as an instant
     * @param askedText the same as a time of day
     * @param jql the query that finds the map's issues in Jira
     */
    record TrackedJson(
            JiraJson jira,
            JiraErrorJson trouble,
            String asked,
            String askedText,
            @JsonUnwrapped ProgressJson progress,
            List<DriftJson> drift,
            LostJson lost,
            PermissionsJson may,
            String jql) {}

    /**
     * The progress of the map.
     *
     * @param version the version of the file that is drawn; the newest if missing or deleted
     * @param refresh whether to bypass the cache
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response progress(
            @PathParam("map") String map, @QueryParam("version") int version, @QueryParam("refresh") boolean refresh) {
        return access.serve(map, visit -> maps.of(store.version(visit.file(), version), visit.address())
                .map(found -> Replies.ok(tracked(visit, found, refresh ? Freshness.NOW : Freshness.CACHED)))
                .orElseGet(() -> Replies.fault(ApiError.UNREADABLE, visit.messages())));
    }

    private TrackedJson tracked(MapRequest visit, CurrentMap map, Freshness freshness) {
        boolean anonymous = visit.person().user().isEmpty();
        // older versions are not searched for an anonymous reader, who cannot restore anything
        LinkedVersions.Lost lost = anonymous ? LinkedVersions.Lost.NOTHING : versions.lostIn(visit.file());
        List<IssueKey> keys = Stream.concat(
                        ActionableItem.all(map.blueprint()).stream().flatMap(item -> item.issues().stream()),
                        lost.links().stream().map(LostLink::key))
                .distinct()
                .toList();
        IssueLook look = IssueLook.of(jira, visit, map.tracker(), keys, freshness);
        return new TrackedJson(
                JiraJson.of(jira, map.tracker()),
                look.trouble(),
                look.asked().map(Instant::toString).orElse(null),
                look.asked().map(instant -> time(visit, instant)).orElse(null),
                ProgressJson.of(map.blueprint(), look::snapshot, visit.messages()),
                DriftJson.of(map.blueprint(), look.snapshots(), visit.person(), visit.messages()),
                LostJson.of(lost, look::snapshot, visit.messages()),
                PermissionsJson.of(rights, visit, map.blueprint().info().owner()),
                map.id().map(MapId::toString).map(MapSearch::of).orElse(""));
    }

    private static String time(MapRequest visit, Instant instant) {
        return visit.messages()
                .text(
                        "progress.asked",
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                .withLocale(visit.person().locale())
                                .format(instant.atZone(visit.person().zone())));
    }
}
