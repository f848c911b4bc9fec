package io.frontstage.applink;

import static io.frontstage.applink.Wiring.PRIMARY;
import static io.frontstage.applink.Wiring.keys;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.TestLink.Kind;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.BackLink;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.NewIssue;
import io.frontstage.issue.OfferedField;
import io.frontstage.issue.ProjectChoice;
import io.frontstage.issue.RequiredField;
import io.frontstage.issue.RequiredFields;
import io.frontstage.issue.StatusCategory;
import io.frontstage.issue.TypeChoice;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.jira.Jira;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests the Jira client against the sandbox’s Jira, whose responses were written independently. */
@Timeout(60)
class StandInTest {

    private static final LinkTrust TRUST = new LinkTrust();

    @TempDir
    static Path data;

    private static Jira standIn;

    private final Wiring wiring = new Wiring(URI.create(standIn.baseUrl()), Kind.IMPERSONATING, Wiring.PATIENT);

    @BeforeAll
    static void start() {
        standIn = Jira.start(
                new Jira.Setup(0, data, Optional.empty(), "http://localhost:1990/confluence", TRUST, line -> {}));
    }

    @AfterAll
    static void stop() {
        standIn.close();
    }

    @BeforeEach
    void editorAsks() throws Exception {
        trouble("{}");
        wiring.link.signing = TRUST::impersonating;
        wiring.person.set("editor");
    }

    private static void trouble(String switches) throws Exception {
        String admin = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(standIn.baseUrl() + "/rest/sandbox/1.0/trouble"))
                .header("Authorization", "Basic " + admin)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(switches))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    private Map<IssueKey, IssueSnapshot> seen(String... keys) {
        return wiring.jira.look(PRIMARY, keys(keys), Freshness.NOW).given().orElseThrow();
    }

    private static Issue issue(IssueSnapshot issueSnapshot) {
        return ((IssueSnapshot.Seen) issueSnapshot).issue();
    }

    @Test
    void aJiraWithoutThePluginFindsNoMaps() throws Exception {
        assertThat(wiring.jira.findsMaps(PRIMARY, "AB12-34").given()).contains(false);

        trouble("{\"kind\":\"error\"}");
        assertThat(wiring.jira.findsMaps(PRIMARY, "AB12-34").given())
                .as("nobody knows")
                .isEmpty();
    }

    @Test
    void issuesAreSeenMovedHiddenAndDeletedAlike() {
        Map<IssueKey, IssueSnapshot> snapshots = seen("CX-9", "CX-12", "CX-31", "CLAIM-31", "HR-3");

        assertThat(issue(snapshots.get(new IssueKey("CX-12"))).category()).isEqualTo(StatusCategory.IN_PROGRESS);
        assertThat(issue(snapshots.get(new IssueKey("CX-12"))).due()).isPresent();
        assertThat(issue(snapshots.get(new IssueKey("CX-12"))).updated()).isPresent();
        assertThat(issue(snapshots.get(new IssueKey("CX-12"))).assignee()).isPresent();
        assertThat(issue(snapshots.get(new IssueKey("CX-9"))).category()).isEqualTo(StatusCategory.DONE);
        assertThat(issue(snapshots.get(new IssueKey("CX-31"))).key().value()).startsWith("OPS-");
        assertThat(issue(snapshots.get(new IssueKey("CX-31"))).was()).contains(new IssueKey("CX-31"));
        assertThat(snapshots.get(new IssueKey("CLAIM-31"))).isEqualTo(new IssueSnapshot.Hidden());
        assertThat(snapshots.get(new IssueKey("HR-3"))).isInstanceOf(IssueSnapshot.Seen.class);
    }

    @Test
    void aPrivateProjectIsHiddenFromWhoMayNotSeeIt() {
        wiring.person.set("reader");

        assertThat(seen("HR-3").get(new IssueKey("HR-3"))).isEqualTo(new IssueSnapshot.Hidden());
        assertThat(wiring.jira.projects(PRIMARY).given().orElseThrow())
                .extracting(ProjectChoice::key)
                .contains("CX")
                .doesNotContain("HR");
    }

    @Test
    void whomJiraDoesNotKnowItSaysSo() {
        wiring.person.set("outsider");

        assertThat(wiring.jira.look(PRIMARY, keys("CX-9"), Freshness.NOW))
                .isEqualTo(new Answer.UnknownPerson<>("Main Jira"));
    }

    @Test
    void issuesAreFoundByKeyAndByWords() {
        assertThat(wiring.jira.search(PRIMARY, "cx-12", 5).given().orElseThrow())
                .hasSize(1);
        assertThat(wiring.jira.search(PRIMARY, "footbr", 5).given().orElseThrow())
                .extracting(Issue::key)
                .contains(new IssueKey("CX-12"));
    }

    @Test
    void whatCanBeMadeIsOffered() {
        assertThat(wiring.jira.types(PRIMARY, "CX").given().orElseThrow())
                .contains(new TypeChoice("10001", "Improvement"))
                .extracting(TypeChoice::name)
                .doesNotContain("Sub-task");
        RequiredFields nothing =
                wiring.jira.required(PRIMARY, "CX", "10001").given().orElseThrow();
        assertThat(nothing.fields()).isEmpty();
        assertThat(nothing.form()).isEmpty();
        assertThat(nothing.offered())
                .extracting(OfferedField::kind)
                .containsExactly(
                        OfferedField.Kind.PRIORITY,
                        OfferedField.Kind.DESCRIPTION,
                        OfferedField.Kind.ASSIGNEE,
                        OfferedField.Kind.EPIC);
        assertThat(nothing.offered().get(0).choices()).contains(new OfferedField.Choice("2", "High"));
        RequiredFields requiredFields =
                wiring.jira.required(PRIMARY, "OPS", "10001").given().orElseThrow();
        assertThat(requiredFields.fields()).extracting(RequiredField::id).containsExactly("customfield_10010");
        assertThat(requiredFields.form().orElseThrow().toString()).endsWith("?pid=10002&issuetype=10001");
        assertThat(wiring.jira.types(PRIMARY, "NOPE")).isInstanceOf(Answer.Refused.class);
    }

    /** Jira refuses an issue with a field that is not on its screen. */
    @Test
    void aProjectWhoseScreenLacksTheDescriptionGetsNone() {
        assertThat(wiring.jira
                        .required(PRIMARY, "BARE", "10001")
                        .given()
                        .orElseThrow()
                        .offered())
                .isEmpty();
        NewIssue issue = new NewIssue(
                "BARE",
                "10001",
                "Queue",
                "h3. Where",
                Map.of(OfferedField.Kind.PRIORITY, "2", OfferedField.Kind.ASSIGNEE, "editor"),
                "uuid-bare",
                IssueProperty.EMPTY);

        assertThat(wiring.jira.create(PRIMARY, issue).given()).contains(new IssueKey("BARE-1"));
    }

    @Test
    void whatElseIsFilledInIsSentAsTheFieldWantsIt() {
        NewIssue issue = new NewIssue(
                "CX",
                "10001",
                "Queue",
                "h3. Where",
                Map.of(
                        OfferedField.Kind.PRIORITY,
                        "2",
                        OfferedField.Kind.ASSIGNEE,
                        "editor",
                        OfferedField.Kind.EPIC,
                        "CX-12"),
                "uuid-more",
                IssueProperty.EMPTY);

        IssueKey made = wiring.jira.create(PRIMARY, issue).given().orElseThrow();

        assertThat(issue(seen(made.value()).get(made)).assignee()).hasValue("Edith Editor");
        NewIssue wrong = new NewIssue(
                "CX",
                "10001",
                "Queue",
                "",
                Map.of(
                        OfferedField.Kind.PRIORITY,
                        "9",
                        OfferedField.Kind.ASSIGNEE,
                        "nobody",
                        OfferedField.Kind.EPIC,
                        "CX-9999"),
                "uuid-wrong",
                IssueProperty.EMPTY);
        assertThat(wiring.jira.create(PRIMARY, wrong))
                .isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(
                                refused.fields().keySet())
                        .containsExactlyInAnyOrder("priority", "assignee", "customfield_10011"));
    }

    @Test
    void jirasOwnPageIsFound() {
        assertThat(wiring.jira
                        .createPage(PRIMARY, "OPS", "10001")
                        .given()
                        .orElseThrow()
                        .toString())
                .endsWith("?pid=10002&issuetype=10001");
    }

    @Test
    void aMissingFieldIsSaidByJira() {
        assertThat(wiring.jira.create(PRIMARY, wish("OPS", "uuid")))
                .isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(refused.fields())
                        .hasToString("{customfield_10010=Cost centre is required.}"));
    }

    @Test
    void anIssueIsMadeWithItsPropertyAndLinkedBack() {
        IssueKey key = wiring.jira.create(PRIMARY, wish("CX", "uuid")).given().orElseThrow();
        BackLink.Item item = new BackLink.Item(
                "bridge",
                "pain",
                Optional.of("Brücke ☕"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        BackLink link = new BackLink(
                "S-1",
                URI.create("http://localhost:1990/confluence/pages/viewpage.action?pageId=1&map=1"),
                "Coffee",
                "More",
                List.of(item));

        assertThat(issue(seen(key.value()).get(key)).summary()).isEqualTo("Queue at the till ☕");
        assertThat(wiring.jira.backLink(PRIMARY, key, "S-1").given().orElseThrow())
                .isEmpty();
        assertThat(wiring.jira.linkBack(PRIMARY, key, link).given()).contains(key);
        assertThat(wiring.jira.linkBack(PRIMARY, key, link).given()).contains(key);
        assertThat(wiring.jira.backLink(PRIMARY, key, "S-1").given().orElseThrow())
                .contains(link);
        assertThat(wiring.jira.unlinkBack(PRIMARY, key, "S-1").given()).contains(key);
        assertThat(wiring.jira.unlinkBack(PRIMARY, key, "S-1").given()).contains(key);
        assertThat(wiring.jira.backLink(PRIMARY, key, "S-1").given().orElseThrow())
                .isEmpty();
    }

    @Test
    void aReaderMayNotLinkBack() {
        wiring.person.set("reader");
        BackLink link = new BackLink("S-1", URI.create("http://localhost:1990/confluence/x"), "Coffee", "", List.of());

        assertThat(wiring.jira.linkBack(PRIMARY, new IssueKey("CX-9"), link))
                .isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(refused.status())
                        .isIn(401, 403));
    }

    /** The index is two seconds behind, so it does not contain the issue yet. */
    @Test
    void anIssueThatJiraMadeWithoutSayingSoIsFoundAtOnce() throws Exception {
        String intention = UUID.randomUUID().toString();
        trouble("{\"kind\":\"created_no_answer\"}");
        var since = Wiring.START;

        Answer<IssueKey> silence = wiring.jira.create(PRIMARY, wish("CX", intention));
        assertThat(silence).isInstanceOfSatisfying(Answer.Unavailable.class, none -> assertThat(none.mayHaveHappened())
                .isTrue());
        trouble("{}");
        assertThat(wiring.jira
                        .created(PRIMARY, "CX", UUID.randomUUID().toString(), since)
                        .given()
                        .orElseThrow())
                .isEmpty();
        IssueKey found = wiring.jira
                .created(PRIMARY, "CX", intention, since)
                .given()
                .orElseThrow()
                .orElseThrow();
        assertThat(issue(seen(found.value()).get(found)).summary()).isEqualTo("Queue at the till ☕");
        Thread.sleep(2_500);
        assertThat(wiring.jira.created(PRIMARY, "CX", intention, since).given().orElseThrow())
                .contains(found);
    }

    private static NewIssue wish(String project, String intention) {
        IssueProperty.MapPart map =
                new IssueProperty.MapPart("S-2", "Coffee", "http://localhost:1990/confluence/x", List.of());
        return new NewIssue(
                project,
                "10001",
                "Queue at the till ☕",
                "h3. Why",
                Map.of(),
                intention,
                IssueProperty.of(intention, map));
    }
}
