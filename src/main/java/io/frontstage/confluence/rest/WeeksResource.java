package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.linking.CurrentMap;
import io.frontstage.confluence.linking.CurrentMaps;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueHistories;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.Jira;
import io.frontstage.issue.ProgressScope;
import io.frontstage.issue.ScopeProgress;
import io.frontstage.issue.StatusCategory;
import io.frontstage.issue.WeeklyProgress.Week;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.page.MapDocument;
import io.frontstage.render.progress.WeeksBlock;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * {@code GET maps/{map}/measures/weeks?version&stage|owner&refresh}: how many improvements were open, in progress and
 * done at the end of each week, as figures and as a drawing. {@code …/weeks/page} returns it as a document, for people
 * who read without script. Jira is asked as the person. It is a separate request because no other view needs this
 * history.
 */
@Path("maps/{map}/measures/weeks")
@UnrestrictedAccess
public class WeeksResource {

    private final MapAccess access;
    private final AttachmentStore store;
    private final CurrentMaps maps;
    private final Jira jira;

    @Inject
    public WeeksResource(MapAccess access, AttachmentStore store, CurrentMaps maps, Jira jira) {
        this.access = access;
        this.store = store;
        this.maps = maps;
        this.jira = jira;
    }

    /**
     * Progress over time.
     *
     * @param trouble why Jira gave no answer, or an incomplete one; absent if it answered
     * @param kind map, stage or owner
     * @param of the id of the stage, or the name of the owner; empty for the map
     * @param weeks oldest first
     * @param byResolution how many issues are counted by their day of resolution, because their history is not known
     * @param hidden how many improvements are not counted, because the person sees none of their issues
     * @param missing how many are not counted, because Jira did not answer for any of their issues
     * @param html the part of the view: one element
     */
    record WeeksJson(
            JiraErrorJson trouble,
            String kind,
            String of,
            List<WeekJson> weeks,
            int byResolution,
            int hidden,
            int missing,
            String html) {}

    /** @param end the last day of the week */
    record WeekJson(String end, int open, int inProgress, int done, int unknown) {

        static WeekJson of(Week week) {
            return new WeekJson(
                    week.end().toString(),
                    week.of(StatusCategory.TO_DO),
                    week.of(StatusCategory.IN_PROGRESS),
                    week.of(StatusCategory.DONE),
                    week.of(StatusCategory.UNKNOWN));
        }
    }

    private record Told(JiraErrorJson trouble, ScopeProgress progress, String html) {}

    /**
     * The weeks of a map or of a part of it.
     *
     * @param version the version of the file that is shown; the newest if missing or deleted
     * @param stage the id of a stage
     * @param owner the name of an owner; a hyphen means items without owner. A stage or owner that the map does not
     *     have is a bad request
     * @param refresh whether to bypass the cache of what the person sees of the issues
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response weeks(
            @PathParam("map") String map,
            @QueryParam("version") int version,
            @QueryParam("stage") String stage,
            @QueryParam("owner") String owner,
            @QueryParam("refresh") boolean refresh) {
        return serve(map, version, stage, owner, refresh, (visit, told) -> {
            ScopeProgress progress = told.progress();
            return Replies.ok(new WeeksJson(
                    told.trouble(),
                    progress.scope().kind().name().toLowerCase(Locale.ROOT),
                    progress.scope().id(),
                    progress.progress().weeks().stream().map(WeekJson::of).toList(),
                    progress.byResolution(),
                    progress.hidden(),
                    progress.missing(),
                    told.html()));
        });
    }

    /** The same as a document, for people who read without script. */
    @GET
    @Path("page")
    @Produces(MediaType.TEXT_HTML)
    public Response page(
            @PathParam("map") String map,
            @QueryParam("version") int version,
            @QueryParam("stage") String stage,
            @QueryParam("owner") String owner) {
        Response response = serve(
                map, version, stage, owner, false, (visit, told) -> Replies.document(document(visit, version, told)));
        return access.document(map, response);
    }

    private Response serve(
            String map,
            int version,
            String stage,
            String owner,
            boolean refresh,
            BiFunction<MapRequest, Told, Response> reply) {
        return access.serve(map, visit -> {
            Optional<CurrentMap> found = maps.of(store.version(visit.file(), version), visit.address());
            if (found.isEmpty()) {
                return Replies.fault(ApiError.UNREADABLE, visit.messages());
            }
            return scope(found.get().blueprint(), stage, owner)
                    .map(scope -> reply.apply(
                            visit,
                            told(visit, found.get(), version, scope, refresh ? Freshness.NOW : Freshness.CACHED)))
                    .orElseGet(() -> Replies.fault(ApiError.BAD_REQUEST, visit.messages()));
        });
    }

    private static Optional<ProgressScope> scope(Blueprint blueprint, String stage, String owner) {
        if (stage != null && !stage.isEmpty()) {
            return ProgressScope.find(blueprint, ProgressScope.Kind.STAGE, stage);
        }
        return owner == null || owner.isEmpty()
                ? Optional.of(ProgressScope.whole(blueprint))
                : ProgressScope.find(blueprint, ProgressScope.Kind.OWNER, owner);
    }

    private Told told(MapRequest visit, CurrentMap map, int version, ProgressScope scope, Freshness freshness) {
        List<IssueKey> keys = scope.items(map.blueprint()).stream()
                .flatMap(item -> item.issues().stream())
                .distinct()
                .toList();
        IssueLook look = IssueLook.of(jira, visit, map.tracker(), keys, freshness);
        List<Issue> seen = look.snapshots().values().stream()
                .filter(IssueSnapshot.Seen.class::isInstance)
                .map(snapshot -> ((IssueSnapshot.Seen) snapshot).issue())
                .toList();
        Answer<IssueHistories> answer = seen.isEmpty()
                ? new Answer.Given<>(new IssueHistories(Map.of(), Map.of()), Instant.EPOCH)
                : jira.histories(map.tracker(), seen);
        IssueHistories histories = answer.given().orElse(new IssueHistories(Map.of(), Map.of()));
        ScopeProgress progress = ScopeProgress.of(
                scope,
                map.blueprint(),
                look::snapshot,
                histories,
                visit.person().today());
        Messages words = Messages.in(visit.person().of(map.blueprint()).locale());
        return new Told(
                trouble(look, answer, seen, visit),
                progress,
                WeeksBlock.of(map.blueprint(), progress, words, other -> address(visit, version, other)));
    }

    private static JiraErrorJson trouble(
            IssueLook look, Answer<IssueHistories> answer, List<Issue> seen, MapRequest visit) {
        if (look.trouble() != null) {
            return look.trouble();
        }
        boolean isPartial = answer.given()
                .filter(histories ->
                        seen.stream().anyMatch(issue -> !histories.histories().containsKey(issue.key())))
                .isPresent();
        return isPartial ? JiraErrorJson.partial(visit.messages()) : JiraErrorJson.of(answer, visit);
    }

    private static String address(MapRequest visit, int version, ProgressScope scope) {
        String part =
                switch (scope.kind()) {
                    case MAP -> "";
                    case STAGE -> "&stage=" + encoded(scope.id());
                    case OWNER -> "&owner=" + encoded(scope.id());
                };
        return visit.address().weeks() + "?version=" + version + part;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String document(MapRequest visit, int version, Told told) {
        MarkupWriter out = new MarkupWriter();
        out.open("div").attribute("class", "frontstage");
        out.open("p").attribute("class", "frontstage-back").open("a").attribute("class", "frontstage-link");
        out.attribute("href", visit.address().document() + "?view=measures&version=" + version);
        out.text(visit.messages().text("view.back", visit.page().getTitle()))
                .close()
                .close();
        out.open("h1")
                .attribute("class", "frontstage-title")
                .text(visit.messages().text("weeks.title"))
                .close();
        if (told.trouble() != null) {
            out.open("div").attribute("class", "frontstage-notice frontstage-notice-info");
            out.open("p").text(told.trouble().message()).close().close();
        }
        out.markup(told.html());
        return MapDocument.of(
                visit.page().getTitle(), visit.person().locale(), out.close().toString());
    }
}
