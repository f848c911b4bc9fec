package io.frontstage.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.blueprint.Tracker;
import io.frontstage.confluence.linking.CurrentMap;
import io.frontstage.confluence.linking.CurrentMaps;
import io.frontstage.confluence.linking.IssueTexts;
import io.frontstage.confluence.linking.LinkTexts;
import io.frontstage.confluence.linking.UnsavedItem;
import io.frontstage.definition.change.MapChange;
import io.frontstage.issue.ActionableItem;
import io.frontstage.issue.Answer;
import io.frontstage.issue.ProjectChoice;
import io.frontstage.messages.Messages;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET maps/{map}/form?items=a,b}: the form for new issues, filled in. It shows everything that will be copied to
 * Jira. Jira is asked once; what a project offers is a separate request ({@link TypesResource}). {@code POST} returns
 * the form for an item that a change would create; item and issue are later saved together.
 */
@Path("maps/{map}/form")
@UnrestrictedAccess
public class FormResource {

    /** Maximum number of items in one form, and maximum length of their list in characters. */
    static final int MAX_ITEMS = 50;

    private static final int MAX_LIST = 10_000;

    private final JiraAccess jiraAccess;
    private final CurrentMaps maps;

    @Inject
    public FormResource(JiraAccess jiraAccess, CurrentMaps maps) {
        this.jiraAccess = jiraAccess;
        this.maps = maps;
    }

    /**
     * The form.
     *
     * @param project the map's own project, if the person may see it
     * @param restricted whether the page has view restrictions
     */
    record FormJson(
            JiraJson jira,
            JiraErrorJson trouble,
            List<ProjectChoice> projects,
            String project,
            boolean restricted,
            List<EntryJson> entries,
            LinkJson link) {}

    /**
     * One issue to create.
     *
     * @param bare what is sent from a restricted page, unless the person chooses to include its text
     */
    record EntryJson(ItemJson item, String kind, String summary, String description, IssueTexts.Text bare) {}

    /**
     * The link back that the issue gets.
     *
     * @param bare its title for a restricted page, unless the person chooses to include its text
     */
    record LinkJson(String title, String summary, String address, String bare) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response form(@PathParam("map") String map, @QueryParam("items") String items) {
        return jiraAccess.forEditors(map, (visit, found) -> {
            List<String> ids =
                    Input.nonEmpty(Arrays.asList(Input.text(items, MAX_LIST).split(",")), MAX_ITEMS);
            List<ActionableItem> wanted =
                    ids.stream().map(found::item).flatMap(Optional::stream).toList();
            return Replies.ok(form(found, wanted, visit));
        });
    }

    /** @param edit the change, as {@code POST maps/{map}/edits} takes it */
    record UnsavedJson(Map<String, Object> edit) {}

    @POST
    @ReadOnlyAccessAllowed
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response formOfUnsaved(@PathParam("map") String map, InputStream body) {
        return jiraAccess.forEditors(map, (visit, found) -> {
            Map<String, Object> edit =
                    Input.required(JsonCodec.read(body, UnsavedJson.class).edit());
            MapChange change =
                    ChangeJson.changes(List.of(edit), visit.person().today()).get(0);
            UnsavedItem unsaved = maps.after(change, visit.file(), found);
            return unsaved.item().isPresent()
                    ? Replies.ok(form(unsaved.map(), List.of(unsaved.item().get()), visit))
                    : Replies.fault(ApiError.REFUSED, unsaved.outcome().sentence(visit.messages()));
        });
    }

    private FormJson form(CurrentMap map, List<ActionableItem> wanted, MapRequest visit) {
        Messages messages = visit.messages();
        Optional<Tracker> tracker = map.tracker();
        Answer<List<ProjectChoice>> projects = jiraAccess.jira().projects(tracker);
        List<ProjectChoice> choice = projects.given().orElse(List.of());
        Optional<String> project = chosen(choice, tracker.flatMap(Tracker::project));
        LinkTexts link = new LinkTexts(map, true, messages);
        return new FormJson(
                JiraJson.of(jiraAccess.jira(), tracker),
                JiraErrorJson.of(projects, visit),
                choice,
                project.orElse(null),
                map.restricted(),
                wanted.stream().map(item -> entry(map, item, messages)).toList(),
                new LinkJson(
                        link.title(),
                        link.summary(wanted),
                        map.address().toString(),
                        new LinkTexts(map, false, messages).title()));
    }

    private static EntryJson entry(CurrentMap map, ActionableItem item, Messages messages) {
        IssueTexts texts = new IssueTexts(map, messages);
        IssueTexts.Text full = texts.full(item);
        return new EntryJson(
                ItemJson.of(item),
                item.kind() == ActionableItem.Kind.PAIN ? "pain" : "opportunity",
                full.summary(),
                full.description(),
                texts.bare(item));
    }

    private static Optional<String> chosen(List<ProjectChoice> choice, Optional<String> wanted) {
        return choice.stream()
                .map(ProjectChoice::key)
                .filter(key -> wanted.filter(key::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> choice.stream().map(ProjectChoice::key).findFirst());
    }
}
