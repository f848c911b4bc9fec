package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.body;
import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.security.ContentPermissionSet;
import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.linking.FakeJira;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.issue.Answer;
import io.frontstage.issue.BackLink;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.OfferedField;
import io.frontstage.issue.ProjectChoice;
import io.frontstage.issue.RequiredField;
import io.frontstage.issue.RequiredFields;
import io.frontstage.issue.StatusCategory;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JiraResourcesTest {

    private static final String WISH = "'intention':'123e4567-e89b-12d3-a456-426614174000'";
    private static final String NEW = "{" + WISH + ",'project':'CX','type':'2','item':{'id':'the-card-is-declined',"
            + "'title':'The card is declined','step':'pays'},'summary':'The card\\nis declined','description':'D'}";
    private static final IssueKey CX12 = new IssueKey("CX-12");
    private static final Issue SLOW = new Issue(
            CX12,
            Optional.of(new IssueKey("AB-1")),
            "<b>Slow</b>",
            "Bug",
            "In Progress",
            StatusCategory.IN_PROGRESS,
            Optional.of("Ada"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            URI.create("https://jira.example.com/browse/CX-12"));

    private final Frontdesk desk = new Frontdesk();

    @Test
    void fillsInTheFormFromTheMap() {
        JsonNode form = form("the-card-is-declined,pay-in-the-app,nothing-like-that");

        assertThat(form.get("jira")).hasToString("{\"name\":\"Jira\",\"address\":\"https://jira.example.com\"}");
        assertThat(form.has("trouble")).isFalse();
        assertThat(form.get("projects").get(1)).hasToString("{\"key\":\"CX\",\"name\":\"Customer\"}");
        assertThat(form.get("project").asText()).as("the map's own").isEqualTo("CX");
        assertThat(desk.jira.requests).as("one wait, not two").hasValue(1);
        assertThat(form.get("restricted").asBoolean()).isFalse();
        assertThat(form.get("entries")).hasSize(2);
        JsonNode pain = form.at("/entries/0");
        assertThat(pain.get("item"))
                .hasToString("{\"id\":\"the-card-is-declined\",\"title\":\"The card is declined\",\"step\":\"pays\","
                        + "\"stepTitle\":\"Pays\"}");
        assertThat(pain.get("kind").asText()).isEqualTo("pain");
        assertThat(pain.get("summary").asText()).isEqualTo("The card is declined");
        assertThat(pain.get("description").asText())
                .isEqualTo(
                        """
                        *Pain point:* The card is declined
                        {quote}My \\*card\\* \\{never\\} works{quote}
                        *Stage:* Order
                        *Step:* Pays
                        *Severity:* high
                        *Source:* Interviews
                        [Order-ahead coffee|https://wiki.example.com/pages/viewpage.action?pageId=42&map=500&wiki=WIKI&item=the-card-is-declined]""");
        assertThat(pain.at("/bare/summary").asText()).isEqualTo("Pain point on a service blueprint");
        assertThat(pain.at("/bare/description").asText())
                .isEqualTo(
                        "[Service blueprint|https://wiki.example.com/pages/viewpage.action?pageId=42&map=500&wiki=WIKI]");
        assertThat(form.at("/entries/1/kind").asText()).isEqualTo("opportunity");
        assertThat(form.at("/link/title").asText()).isEqualTo("Order-ahead coffee");
        assertThat(form.at("/link/summary").asText())
                .isEqualTo("Order › Pays: The card is declined · Order › Pays: Pay in the app");
    }

    @Test
    void fillsInTheFormForAPainThatIsNotSavedYet() {
        String pain = "'edit':'make-pain','into':'pays','title':'No receipt','severity':'high','basis':'assumed'";
        JsonNode form = json(desk.form.formOfUnsaved(desk.map(), body("{'edit':{" + pain + "}}")));

        assertThat(form.at("/entries/0/item"))
                .hasToString(
                        "{\"id\":\"no-receipt\",\"title\":\"No receipt\",\"step\":\"pays\",\"stepTitle\":\"Pays\"}");
        assertThat(form.at("/entries/0/description").asText()).contains("*Severity:* high", "&item=no-receipt");
        assertThat(form.at("/link/summary").asText()).isEqualTo("Order › Pays: No receipt");
        assertThat(form("no-receipt").get("entries")).as("nothing is saved").isEmpty();
        assertThat(fault(desk.form.formOfUnsaved(desk.map(), body("{'edit':{" + pain.replace("pays", "gone") + "}}"))))
                .isEqualTo("409 refused");
        assertThat(fault(desk.form.formOfUnsaved(desk.map(), body("{}")))).isEqualTo("400 bad-request");
    }

    @Test
    void treatsAPageAsRestrictedIfItIsOrThatCannotBeTold() {
        desk.restrictions = List.of(new ContentPermissionSet(0));
        assertThat(form("nobody-answers").get("restricted").asBoolean()).isFalse();
        desk.restrictions = List.of(new ContentPermissionSet(1));
        assertThat(form("nobody-answers").get("restricted").asBoolean()).isTrue();
        assertThat(form("nobody-answers").at("/link/bare").asText()).isEqualTo("Service blueprint");
        desk.restrictions = null;
        assertThat(form("nobody-answers").get("restricted").asBoolean()).isTrue();
    }

    @Test
    void saysWhatStandsBetweenThePersonAndJira() {
        desk.jira.projects = new Answer.Authorise<>("Jira", Optional.of(URI.create("https://jira.example.com/allow")));
        JsonNode form = form("nobody-answers");
        assertThat(form.at("/trouble/code").asText()).isEqualTo("authorise");
        assertThat(form.at("/trouble/authorise").asText()).isEqualTo("https://jira.example.com/allow");
        assertThat(form.at("/trouble/message").asText()).startsWith("First allow this wiki to act for you in Jira");
        assertThat(form.get("entries")).as("what is typed is not lost").hasSize(1);

        assertThat(trouble(new Answer.UnknownPerson<>("Jira"))).isEqualTo("unknown-person");
        assertThat(trouble(new Answer.CannotAct<>("Jira"))).isEqualTo("cannot-act");
        assertThat(trouble(new Answer.NoJira<>())).isEqualTo("no-jira");
        assertThat(trouble(new Answer.Refused<>(404, List.of("No such project"), Map.of())))
                .isEqualTo("refused");
        for (Answer.Reason reason : Answer.Reason.values()) {
            assertThat(trouble(new Answer.Unavailable<>(reason, Optional.of(Duration.ofSeconds(7)))))
                    .isEqualTo("unavailable");
            assertThat(form("nobody-answers").at("/trouble/retry").asLong()).isEqualTo(7);
        }
    }

    @Test
    void findsIssues() {
        desk.jira.found = FakeJira.given(List.of(SLOW));

        Response response = desk.search.search(desk.map(), "slow");

        assertThat(json(response).at("/issues/0"))
                .hasToString("{\"key\":\"CX-12\",\"was\":\"AB-1\",\"visible\":true,"
                        + "\"address\":\"https://jira.example.com/browse/CX-12\",\"summary\":\"<b>Slow</b>\","
                        + "\"type\":\"Bug\",\"status\":\"In Progress\",\"category\":\"indeterminate\","
                        + "\"assignee\":\"Ada\",\"text\":\"CX-12, In Progress, Ada: <b>Slow</b>\"}");
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(fault(desk.search.search(desk.map(), "x".repeat(201)))).isEqualTo("400 bad-request");
    }

    @Test
    void listsTypesAndRequiredFields() {
        JsonNode types = json(desk.types.types(desk.map(), "CX"));
        assertThat(types.get("types"))
                .hasToString("[{\"id\":\"1\",\"name\":\"Task\"},{\"id\":\"2\",\"name\":\"Bug\"}]");
        assertThat(types.get("type").asText()).as("the map's own").isEqualTo("2");
        assertThat(json(desk.types.required(desk.map(), "CX", "2")).get("fields"))
                .isEmpty();
        desk.jira.required = FakeJira.given(new RequiredFields(
                List.of(new RequiredField("customfield_1", "Team")),
                List.of(new OfferedField(
                        OfferedField.Kind.PRIORITY,
                        "priority",
                        "Priority",
                        List.of(new OfferedField.Choice("3", "Medium")))),
                Optional.of(URI.create("https://jira.example.com/form?pid=1"))));
        JsonNode required = json(desk.types.required(desk.map(), "CX", "2"));
        assertThat(required.at("/fields/0/name").asText()).isEqualTo("Team");
        assertThat(required.get("offered"))
                .hasToString("[{\"kind\":\"priority\",\"name\":\"Priority\","
                        + "\"choices\":[{\"id\":\"3\",\"name\":\"Medium\"}]}]");
        assertThat(required.get("createPage").asText()).isEqualTo("https://jira.example.com/form?pid=1");
        assertThat(fault(desk.types.types(desk.map(), "cx/../x"))).isEqualTo("400 bad-request");
        assertThat(fault(desk.types.required(desk.map(), "CX", "2/3"))).isEqualTo("400 bad-request");
    }

    @Test
    void makesAnIssueOnce() {
        JsonNode made = json(create(NEW));

        assertThat(made)
                .hasToString("{\"state\":\"created\",\"key\":\"CX-101\","
                        + "\"address\":\"https://jira.example.com/browse/CX-101\"}");
        assertThat(json(create(NEW))).isEqualTo(made);
        assertThat(json(look())).isEqualTo(made);
        assertThat(desk.jira.asked).singleElement().satisfies(issue -> {
            assertThat(issue.summary()).isEqualTo("The card is declined");
            assertThat(issue.property().intention()).hasValue("123e4567-e89b-12d3-a456-426614174000");
            IssueProperty.MapPart part = issue.property().map("WIKI-500").orElseThrow();
            assertThat(part.title()).hasValue("Order-ahead coffee");
            assertThat(part.items()).singleElement().satisfies(item -> {
                assertThat(item.title()).hasValue("The card is declined");
                assertThat(item.severity()).hasValue("high");
                assertThat(item.quote()).hasValue("My *card* {never} works");
            });
        });
    }

    @Test
    void sendsNoTextFromARestrictedPageUnlessItIsWanted() {
        desk.restrictions = List.of(new ContentPermissionSet(1));

        create(NEW);
        create(NEW.replace("4174000", "4174001").replace("'description'", "'includeText':true,'description'"));

        List<IssueProperty.MapPart> parts = desk.jira.asked.stream()
                .map(issue -> issue.property().map("WIKI-500").orElseThrow())
                .toList();
        assertThat(parts.get(0).title()).hasValue("Service blueprint");
        assertThat(parts.get(0).items()).containsExactly(IssueProperty.Item.bare("card-0ae6fb39", "pain"));
        assertThat(parts.get(1).items().get(0).title()).hasValue("The card is declined");
    }

    @Test
    void tellsThatTheIssueMayExist() {
        desk.jira.create = issue -> new Answer.Unavailable<>(Answer.Reason.TOO_SLOW, Optional.empty());

        JsonNode made = json(create(NEW));

        assertThat(made.get("state").asText()).isEqualTo("unknown");
        assertThat(made.get("anywayIn").asInt()).isBetween(25, 30);
        assertThat(made.get("since").asText()).endsWith("Z");
        assertThat(made.get("message").asText()).startsWith("Jira did not answer, so the issue may exist.");
        desk.jira.created = FakeJira.given(Optional.of(CX12));
        assertThat(json(look()).get("key").asText()).isEqualTo("CX-12");
    }

    @Test
    void passesOnWhyJiraRefused() {
        desk.jira.create = issue -> new Answer.Refused<>(400, List.of(), Map.of("customfield_1", "Team is required"));

        JsonNode made = json(create(NEW));

        assertThat(made.get("state").asText()).isEqualTo("refused");
        assertThat(made.at("/trouble/fields/customfield_1").asText()).isEqualTo("Team is required");
        assertThat(made.get("createPage").asText()).startsWith("https://jira.example.com/secure/CreateIssueDetails");
        desk.jira.create = issue -> new Answer.NoJira<>();
        assertThat(json(create(NEW)).get("state").asText()).isEqualTo("not-asked");
        assertThat(json(look())).hasToString("{\"state\":\"not-asked\"}");
    }

    @Test
    void asksForWellFormedWishes() {
        for (String wrong : List.of(
                NEW.replace("123e4567", "xyz"),
                NEW.replace("'CX'", "'cx'"),
                NEW.replace("'type':'2'", "'type':'Bug'"),
                NEW.replace("'summary':'The card\\nis declined'", "'summary':' '"),
                NEW.replace("'The card\\nis declined'", "'" + "x".repeat(256) + "'"),
                NEW.replace("'D'", "'" + "x".repeat(32_768) + "'"))) {
            assertThat(fault(create(wrong))).isEqualTo("400 bad-request");
        }
        assertThat(desk.jira.requests).hasValue(0);
    }

    @Test
    void asksJiraOnlyForThoseWhoMayLink() {
        List<Supplier<Response>> all = List.of(
                () -> desk.form.form(desk.map(), "nobody-answers"),
                () -> create(NEW),
                () -> desk.backLinks.write(desk.map(), body("{'keys':['CX-12']}")));
        desk.wiki.mayNot.add("edit");
        assertThat(all).allMatch(request -> fault(request.get()).equals("403 no-edit"));
        desk.wiki.mayNot.add("view");
        assertThat(all).allMatch(request -> fault(request.get()).equals("404 no-map"));
        desk.wiki.mayNot.clear();
        desk.person = TransactionalWiki.nobody();
        assertThat(all).allMatch(request -> fault(request.get()).equals("403 log-in"));
        assertThat(fault(desk.search.search(desk.map(), "x"))).isEqualTo("403 log-in");
        assertThat(fault(desk.types.types(desk.map(), "CX"))).isEqualTo("403 log-in");
        assertThat(fault(look())).isEqualTo("403 log-in");
        assertThat(desk.jira.requests).hasValue(0);
    }

    @Test
    void makesAnIssueSayWhatTheNewestFileSays() {
        IssueKey unlinked = new IssueKey("CX-99");
        desk.jira.backLinks.put(
                unlinked, new BackLink("WIKI-500", URI.create("https://wiki.example.com"), "t", "", List.of()));

        JsonNode answer = json(desk.backLinks.write(desk.map(), body("{'keys':['CX-12','CX-99']}")));

        assertThat(answer.get("results")).allMatch(one -> one.get("done").asBoolean());
        assertThat(desk.jira.backLinks).containsOnlyKeys(CX12);
        BackLink link = desk.jira.backLinks.get(CX12);
        assertThat(link.map()).isEqualTo("WIKI-500");
        assertThat(link.address())
                .hasToString("https://wiki.example.com/pages/viewpage.action?pageId=42&map=500&wiki=WIKI");
        assertThat(link.title()).isEqualTo("Order-ahead coffee");
        assertThat(link.summary()).isEqualTo("Order › Pays: Nobody answers");
        assertThat(link.items()).extracting(BackLink.Item::item).containsExactly("nobody-answers");
    }

    @Test
    void writesLinksBackAlsoWhereTheFileCannotBeChanged() {
        desk.wiki.mayNot.add("attach");

        assertThat(json(desk.backLinks.write(desk.map(), body("{'keys':['CX-12']}")))
                        .at("/results/0/done")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void goesOnAfterOneRefusalAndStopsWhereAllWouldFail() {
        desk.jira.linkBack =
                key -> key.equals(CX12) ? new Answer.Refused<>(403, List.of(), Map.of()) : FakeJira.given(key);
        JsonNode answer = json(desk.backLinks.write(desk.map(), body("{'keys':['CX-12','CX-13','CX-12']}")));
        assertThat(answer.get("results").findValuesAsText("done")).containsExactly("false", "true");
        assertThat(answer.has("trouble")).isFalse();

        desk.jira.requests.set(0);
        desk.jira.linkBack = key -> new Answer.Unavailable<>(Answer.Reason.NO_ANSWER, Optional.empty());
        answer = json(desk.backLinks.write(desk.map(), body("{'keys':['CX-12','CX-13']}")));
        assertThat(answer.get("results").findValuesAsText("done")).containsExactly("false", "false");
        assertThat(answer.at("/trouble/code").asText()).isEqualTo("unavailable");
        assertThat(desk.jira.requests).hasValue(1);
    }

    @Test
    void findsIssuesThatDoNotMentionTheMap() {
        IssueSnapshot seen = new IssueSnapshot.Seen(SLOW);
        desk.jira.look = freshness -> FakeJira.given(Map.of(CX12, seen, new IssueKey("CX-13"), seen));
        json(desk.backLinks.write(desk.map(), body("{'keys':['CX-12']}")));

        assertThat(json(desk.backLinks.check(desk.map(), body("{'keys':['CX-12','CX-13']}"))))
                .hasToString("{\"missing\":[\"CX-13\"]}");
        desk.jira.look = freshness -> FakeJira.given(Map.of(CX12, seen));
        assertThat(json(desk.backLinks.check(desk.map(), body("{'keys':['CX-13']}"))))
                .as("one that cannot be seen is not missed")
                .hasToString("{\"missing\":[]}");
    }

    @Test
    void saysWhatIsMissingWhereJiraDoesNotHaveThePlugin() {
        desk.jira.findsMaps = FakeJira.given(false);

        assertThat(json(desk.backLinks.check(desk.map(), body("{'keys':['CX-12']}")))
                        .get("alone")
                        .asText())
                .startsWith("Frontstage is not installed in Jira:")
                .endsWith("An administrator of Jira can install the same file there.");

        desk.jira.findsMaps = new Answer.Unavailable<>(Answer.Reason.ERROR, Optional.empty());
        assertThat(json(desk.backLinks.check(desk.map(), body("{'keys':['CX-12']}"))))
                .as("that is not known")
                .hasToString("{\"missing\":[]}");
    }

    @Test
    void asksForFewIssuesAtATime() {
        String many = "{'keys':['CX-1'" + ",'CX-1'".repeat(BackLinksResource.MAX_KEYS) + "]}";

        assertThat(fault(desk.backLinks.write(desk.map(), body(many)))).isEqualTo("400 bad-request");
        assertThat(fault(desk.backLinks.check(desk.map(), body("{'keys':['x']}"))))
                .isEqualTo("400 bad-request");
    }

    private JsonNode form(String items) {
        return json(desk.form.form(desk.map(), items));
    }

    private String trouble(Answer<List<ProjectChoice>> answer) {
        desk.jira.projects = answer;
        JsonNode trouble = form("nobody-answers").get("trouble");
        assertThat(trouble.get("message").asText()).isNotBlank();
        return trouble.get("code").asText();
    }

    private Response create(String wish) {
        return desk.create.create(desk.map(), body(wish));
    }

    private Response look() {
        return desk.create.look(desk.map(), body("{" + WISH + "}"));
    }
}
