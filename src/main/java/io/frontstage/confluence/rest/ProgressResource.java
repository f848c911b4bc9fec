package io.frontstage.confluence.rest;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.compare.LostLink;
import io.frontstage.confluence.AttachmentStore;
import io.frontstage.confluence.MapId;
import io.frontstage.confluence.linking.CurrentMap;
import io.frontstage.confluence.linking.CurrentMaps;
import io.frontstage.confluence.linking.LinkedVersions;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.issue.ActionableItem;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.Jira;
import io.frontstage.issue.MapSearch;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code GET maps/{map}/progress}: everything that the script adds to a finished map, in one response. Jira is asked as
 * the person, never for anyone else.
 */
@Path("maps/{map}/progress")
@UnrestrictedAccess
public class ProgressResource {

    private final MapAccess door;
    private final AttachmentStore store;
    private final CurrentMaps maps;
    private final LinkedVersions versions;
    private final MapWriter writer;
    private final Jira jira;

    @Inject
    public ProgressResource(
            MapAccess door,
            AttachmentStore store,
            CurrentMaps maps,
            LinkedVersions versions,
            MapWriter writer,
            Jira jira) {
        this.door = door;
        this.store = store;
        this.maps = maps;
        this.versions = versions;
        this.writer = writer;
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
        return door.serve(map, visit -> maps.of(drawn(visit.file(), version), visit.address())
                .map(found -> Replies.ok(tracked(visit, found, refresh ? Freshness.NOW : Freshness.CACHED)))
                .orElseGet(() -> Replies.fault(ApiError.UNREADABLE, visit.messages())));
    }

    private Attachment drawn(Attachment newest, int version) {
        if (version <= 0 || version == newest.getVersion()) {
            return newest;
        }
        return store.versions(newest).stream()
                .filter(other -> other.getVersion() == version)
                .findFirst()
                .orElse(newest);
    }

    private TrackedJson tracked(MapRequest visit, CurrentMap map, Freshness freshness) {
        boolean anonymous = visit.person().user().isEmpty();
        // nothing is looked for in older versions for a reader without a name, who cannot put it back
        LinkedVersions.Lost lost = anonymous ? LinkedVersions.Lost.NOTHING : versions.lostIn(visit.file());
        List<IssueKey> keys = Stream.concat(
                        ActionableItem.all(map.blueprint()).stream().flatMap(item -> item.issues().stream()),
                        lost.links().stream().map(LostLink::key))
                .distinct()
                .toList();
        Optional<Answer<Map<IssueKey, IssueSnapshot>>> answer =
                keys.isEmpty() || anonymous ? Optional.empty() : Optional.of(jira.look(map.tracker(), keys, freshness));
        Map<IssueKey, IssueSnapshot> sights = answer.flatMap(Answer::given).orElse(Map.of());
        Function<IssueKey, IssueSnapshot> sight = key -> sights.getOrDefault(key, new IssueSnapshot.Unknown());
        Optional<Instant> asked =
                answer.filter(Answer.Given.class::isInstance).map(given -> ((Answer.Given<?>) given).asked());
        return new TrackedJson(
                JiraJson.of(jira, map.tracker()),
                trouble(visit, keys, answer, sights),
                asked.map(Instant::toString).orElse(null),
                asked.map(instant -> time(visit, instant)).orElse(null),
                ProgressJson.of(map.blueprint(), sight, visit.messages()),
                DriftJson.of(map.blueprint(), sights, visit.person(), visit.messages()),
                LostJson.of(lost, sight, visit.messages()),
                PermissionsJson.of(writer, visit),
                map.id().map(MapId::toString).map(MapSearch::of).orElse(""));
    }

    private static JiraErrorJson trouble(
            MapRequest visit,
            List<IssueKey> keys,
            Optional<Answer<Map<IssueKey, IssueSnapshot>>> answer,
            Map<IssueKey, IssueSnapshot> sights) {
        if (keys.isEmpty()) {
            return null;
        }
        if (sights.values().stream().anyMatch(IssueSnapshot.Unknown.class::isInstance)) {
            return JiraErrorJson.partial(visit.messages());
        }
        return answer.map(given -> JiraErrorJson.of(given, visit))
                .orElseGet(() -> visit.person().user().isEmpty() ? JiraErrorJson.anonymous(visit.messages()) : null);
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
