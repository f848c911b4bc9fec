package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.linking.CurrentMap;
import io.frontstage.confluence.linking.IssueMaker;
import io.frontstage.confluence.linking.IssueRequestLog;
import io.frontstage.confluence.linking.IssueTexts;
import io.frontstage.confluence.linking.LinkTexts;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.NewIssue;
import io.frontstage.issue.OfferedField;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code POST maps/{map}/issues} and {@code …/look}: creates one issue per idempotency key, however often it is
 * requested.
 */
@Path("maps/{map}/issues")
@UnrestrictedAccess
public class CreateResource {

    /** Maximum length of a description in characters: Jira's own limit. */
    private static final int MAX_DESCRIPTION = 32_767;

    /** Maximum length of a person's name in Jira, in characters. */
    private static final int MAX_NAME = 255;

    private final JiraAccess jiraAccess;
    private final IssueMaker maker;

    @Inject
    public CreateResource(JiraAccess jiraAccess, IssueMaker maker) {
        this.jiraAccess = jiraAccess;
        this.maker = maker;
    }

    /**
     * The request.
     *
     * @param intention the idempotency key: a random UUID generated when the dialog opened
     * @param includeText whether the map's text may go to Jira although the page has view restrictions
     * @param anyway create it even if Jira did not answer before and may have created the issue
     */
    record WishJson(
            String intention,
            String project,
            String type,
            ItemJson item,
            String summary,
            String description,
            String assignee,
            String priority,
            String parent,
            String epic,
            boolean includeText,
            boolean anyway) {

        /** The fields that were filled in besides summary and description. */
        Map<OfferedField.Kind, String> more() {
            Map<OfferedField.Kind, String> more = new EnumMap<>(OfferedField.Kind.class);
            put(more, OfferedField.Kind.ASSIGNEE, assignee, name -> Input.line(name, MAX_NAME));
            put(more, OfferedField.Kind.PRIORITY, priority, Input::type);
            put(more, OfferedField.Kind.PARENT, parent, WishJson::key);
            put(more, OfferedField.Kind.EPIC, epic, WishJson::key);
            return more;
        }

        private static void put(
                Map<OfferedField.Kind, String> more,
                OfferedField.Kind kind,
                String value,
                UnaryOperator<String> checked) {
            if (value != null && !value.isBlank()) {
                more.put(kind, checked.apply(value.strip()));
            }
        }

        private static String key(String text) {
            String key = text.toUpperCase(Locale.ROOT);
            if (!IssueKey.isKey(key)) {
                throw new JsonCodec.Malformed();
            }
            return key;
        }
    }

    /**
     * The result.
     *
     * @param state {@code created}, {@code creating}, {@code unknown}, {@code refused} or {@code not-asked}
     * @param since when Jira was asked, as an instant
     * @param anywayIn seconds until it may be requested again
     * @param createPage the address of Jira's own form for the issue, which the person fills in
     */
    record MadeJson(
            String state,
            String key,
            String address,
            String since,
            Long anywayIn,
            String message,
            JiraErrorJson trouble,
            String createPage) {

        static MadeJson state(String state, JiraErrorJson trouble, String createPage) {
            return new MadeJson(state, null, null, null, null, null, trouble, createPage);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("map") String map, InputStream body) {
        return jiraAccess.forEditors(map, (visit, found) -> {
            WishJson asked = JsonCodec.read(body, WishJson.class);
            NewIssue issue = issue(asked, visit, found);
            return answer(
                    visit,
                    found,
                    Optional.of(issue),
                    maker.make(wish(asked.intention(), visit), found.tracker(), issue, asked.anyway()));
        });
    }

    @POST
    @ReadOnlyAccessAllowed
    @Path("look")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response look(@PathParam("map") String map, InputStream body) {
        return jiraAccess.forReaders(map, (visit, found) -> {
            WishJson asked = JsonCodec.read(body, WishJson.class);
            return answer(visit, found, Optional.empty(), maker.look(wish(asked.intention(), visit), found.tracker()));
        });
    }

    private static IssueRequestLog.IdempotencyKey wish(String intention, MapRequest visit) {
        return new IssueRequestLog.IdempotencyKey(visit.person().orNull(), visit.map(), Input.uuid(intention));
    }

    private static NewIssue issue(WishJson asked, MapRequest visit, CurrentMap map) {
        String intention = Input.uuid(asked.intention());
        LinkTexts texts = new LinkTexts(map, asked.includeText(), visit.messages());
        IssueProperty empty = new IssueProperty(IssueProperty.VERSION, Optional.of(intention), List.of(), Map.of());
        IssueProperty property = map.item(Input.required(asked.item()).item().id())
                .flatMap(item -> map.id().map(id -> IssueProperty.MapPart.of(texts.link(id, List.of(item)))))
                .map(part -> IssueProperty.of(intention, part))
                .orElse(empty);
        return new NewIssue(
                Input.project(asked.project()),
                Input.type(asked.type()),
                Input.line(asked.summary(), IssueTexts.MAX_SUMMARY),
                Input.optional(asked.description(), MAX_DESCRIPTION),
                asked.more(),
                intention,
                property);
    }

    private Response answer(MapRequest visit, CurrentMap map, Optional<NewIssue> issue, IssueMaker.Made made) {
        if (made instanceof IssueMaker.Made.Closed) {
            return Replies.fault(ApiError.BUSY, visit.messages());
        }
        if (made instanceof IssueMaker.Made.Created created) {
            return Replies.ok(new MadeJson(
                    "created", created.key().value(), address(map, created.key()), null, null, null, null, null));
        }
        if (made instanceof IssueMaker.Made.Unknown unknown) {
            return Replies.ok(new MadeJson(
                    "unknown",
                    null,
                    null,
                    unknown.since().toString(),
                    (unknown.again() + 999) / 1000,
                    visit.messages().text("jira.unknown"),
                    null,
                    null));
        }
        if (made instanceof IssueMaker.Made.Refused refused) {
            String page = issue.flatMap(wanted -> jiraAccess
                            .jira()
                            .createPage(map.tracker(), wanted.project(), wanted.typeId())
                            .given())
                    .map(URI::toString)
                    .orElse(null);
            return Replies.ok(MadeJson.state("refused", JiraErrorJson.of(refused.answer(), visit), page));
        }
        return Replies.ok(
                made instanceof IssueMaker.Made.NotAsked not
                        ? MadeJson.state("not-asked", JiraErrorJson.of(not.answer(), visit), null)
                        : MadeJson.state(
                                made instanceof IssueMaker.Made.Creating ? "creating" : "not-asked", null, null));
    }

    /** The issue's page; empty if the link to Jira no longer exists. */
    private String address(CurrentMap map, IssueKey key) {
        return jiraAccess
                .jira()
                .home(map.tracker())
                .map(home -> home.address() + "/browse/" + key)
                .orElse(null);
    }
}
