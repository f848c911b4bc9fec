package io.frontstage.applink;

import static io.frontstage.applink.Wiring.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.FakeJira.Asked;
import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.applink.TestLink.Kind;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.BackLink;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.NewIssue;
import io.frontstage.issue.OfferedField;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is created and changed in Jira. */
@Timeout(30)
class WritingTest {

    private static final IssueKey KEY = new IssueKey("CX-7");
    private static final String MAP = "SERVER-123";
    private static final String PROPERTY = "issue/CX-7/properties/frontstage";
    private static final String LINK = "issue/CX-7/remotelink?globalId=frontstage%3ASERVER-123";
    private static final URI PAGE = URI.create("https://wiki.example.com/c/pages/viewpage.action?pageId=1&map=123");

    private final FakeJira fake = new FakeJira();
    private final Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);

    @AfterEach
    void stop() {
        fake.close();
    }

    private static NewIssue issue(String summary, String description) {
        return new NewIssue(
                "CX",
                "10001",
                summary,
                description,
                Map.of(),
                "uuid-1",
                IssueProperty.of("uuid-1", new IssueProperty.MapPart(MAP, "Coffee", PAGE.toString(), List.of())));
    }

    private static BackLink link() {
        BackLink.Item item = new BackLink.Item(
                "bridge",
                "pain",
                Optional.of("Queue"),
                Optional.of("Order"),
                Optional.empty(),
                Optional.of("high"),
                Optional.empty(),
                Optional.empty());
        return new BackLink(MAP, PAGE, "Coffee\nto go", "Zum Mitnehmen: „Käffchen“ ☕", List.of(item));
    }

    @Test
    void anIssueIsMadeWithItsIntentionInOneRequest() {
        fake.answers = asked -> asked.method().equals("GET")
                ? screen("{\"fieldId\":\"description\"}")
                : Reply.json(201, "{\"id\":\"10\",\"key\":\"CX-7\",\"self\":\"x\"}");

        assertThat(wiring.jira.create(PRIMARY, issue("Queue “at” the till ☕", "h3. Line\nnext")))
                .extracting(Answer::given)
                .isEqualTo(Optional.of(KEY));
        assertThat(fake.lines())
                .containsExactly("GET issue/createmeta/CX/issuetypes/10001?startAt=0&maxResults=100", "POST issue");
        assertThat(fake.asked().get(1).body())
                .startsWith(
                        "{\"fields\":{\"project\":{\"key\":\"CX\"},\"issuetype\":{\"id\":\"10001\"},\"summary\":\"Queue \\u201Cat\\u201D the till \\u2615\",\"description\":\"h3. Line\\nnext\"},\"properties\":[{\"key\":\"frontstage\",\"value\":{")
                .contains("\"intention\":\"uuid-1\"")
                .endsWith("}}]}");
    }

    private static Reply screen(String... fields) {
        return Reply.json("{\"startAt\":0,\"isLast\":true,\"values\":[" + String.join(",", fields) + "]}");
    }

    @Test
    void onlyWhatTheScreenHasIsSent() {
        fake.answers = asked -> asked.method().equals("GET")
                ? screen(
                        "{\"fieldId\":\"assignee\"}",
                        "{\"fieldId\":\"priority\",\"allowedValues\":[{\"id\":\"3\",\"name\":\"Medium\"}]}",
                        "{\"fieldId\":\"parent\"}",
                        "{\"fieldId\":\"customfield_7\",\"schema\":{\"custom\":\"com.pyxis.greenhopper.jira:gh-epic-link\"}}")
                : Reply.json(201, "{\"id\":\"10\",\"key\":\"CX-7\",\"self\":\"x\"}");
        Map<OfferedField.Kind, String> more = Map.of(
                OfferedField.Kind.ASSIGNEE, "dana",
                OfferedField.Kind.PRIORITY, "3",
                OfferedField.Kind.PARENT, "CX-1",
                OfferedField.Kind.EPIC, "CX-2");

        wiring.jira.create(PRIMARY, new NewIssue("CX", "1", "Queue", "Why", more, "uuid-1", IssueProperty.EMPTY));

        assertThat(fake.asked().get(1).body())
                .contains("\"summary\":\"Queue\",\"assignee\":{\"name\":\"dana\"},\"priority\":{\"id\":\"3\"},"
                        + "\"parent\":{\"key\":\"CX-1\"},\"customfield_7\":\"CX-2\"}")
                .doesNotContain("description");
    }

    /** Then only the basic fields are sent; if that is not enough, Jira's answer says so. */
    @Test
    void whereJiraTellsNothingOfItsScreenTheDescriptionIsSentAlone() {
        fake.answers = asked -> asked.method().equals("GET")
                ? Reply.empty(404)
                : Reply.json(201, "{\"id\":\"10\",\"key\":\"CX-7\",\"self\":\"x\"}");

        wiring.jira.create(
                PRIMARY,
                new NewIssue(
                        "CX",
                        "1",
                        "Queue",
                        "Why",
                        Map.of(OfferedField.Kind.ASSIGNEE, "dana"),
                        "uuid-1",
                        IssueProperty.EMPTY));

        assertThat(fake.asked().get(1).body())
                .contains("\"description\":\"Why\"")
                .doesNotContain("assignee");
    }

    @Test
    void whatJiraWantsMoreIsSaidFieldByField() {
        fake.answers =
                any -> Reply.json(400, "{\"errorMessages\":[],\"errors\":{\"customfield_1\":\"Team is required.\"}}");

        assertThat(wiring.jira.create(PRIMARY, issue("Queue", "")))
                .isEqualTo(new Answer.Refused<>(400, List.of(), Map.of("customfield_1", "Team is required.")));
        assertThat(fake.asked().get(0).body()).doesNotContain("description");
    }

    @Test
    void anAnswerWithoutAKeyMeansThatTheIssueMayExist() {
        fake.answers = any -> Reply.json(201, "{\"id\":\"10\"}");

        assertThat(wiring.jira.create(PRIMARY, issue("Queue", "")))
                .isInstanceOfSatisfying(Answer.Unavailable.class, none -> assertThat(none.mayHaveHappened())
                        .isTrue());
        assertThat(fake.asked()).as("nothing is made twice").hasSize(1);
    }

    @Test
    void jirasOwnFormIsFoundByTheNumberOfTheProject() {
        fake.answers = any -> Reply.json("{\"id\":\"10200\",\"key\":\"CX\",\"description\":\"x\"}");

        assertThat(wiring.jira.createPage(PRIMARY, "CX", "10001").given())
                .contains(
                        URI.create(
                                "https://jira.example.com/main-jira/secure/CreateIssueDetails!init.jspa?pid=10200&issuetype=10001"));
        assertThat(wiring.jira.createPage(PRIMARY, "CX", "1&x=2")).isInstanceOf(Answer.Refused.class);
        assertThat(fake.asked()).hasSize(1);
    }

    @Test
    void aLinkBackIsOneRemoteLinkAndOnePartOfTheProperty() {
        String others =
                "{\"v\":1,\"later\":{\"self\":[1.5]},\"maps\":[{\"map\":\"OTHER-1\",\"title\":\"Other\",\"address\":\"https://x\",\"items\":[]}]}";
        fake.answers = question -> question.path().endsWith("/remotelink")
                ? Reply.json(201, "{\"id\":1,\"self\":\"x\"}")
                : question.method().equals("GET") ? property(others) : Reply.empty(200);

        assertThat(wiring.jira.linkBack(PRIMARY, KEY, link()).given()).contains(KEY);
        assertThat(fake.lines()).containsExactly("POST issue/CX-7/remotelink", "GET " + PROPERTY, "PUT " + PROPERTY);
        assertThat(fake.asked().get(0).body())
                .contains(
                        "\"globalId\":\"frontstage:SERVER-123\"",
                        "\"type\":\"io.frontstage\"",
                        "\"title\":\"Coffee to go\"",
                        "\"url16x16\":\"https://wiki.example.com/c/download/resources/io.frontstage/images/frontstage.svg\"")
                .doesNotContain("status")
                .matches("\\p{ASCII}*");
        assertThat(fake.asked().get(2).body())
                .contains(
                        "\"map\":\"OTHER-1\"",
                        "\"map\":\"SERVER-123\"",
                        "\"item\":\"bridge\"",
                        "\"later\":{\"self\":[1.5]}");
    }

    @Test
    void aPropertyThatSaysItAlreadyIsNotWrittenAgain() {
        String[] written = {null};
        fake.answers = question -> {
            if (question.method().equals("PUT")) {
                written[0] = question.body();
            }
            return question.path().endsWith("/remotelink")
                    ? Reply.json(200, "{\"id\":1}")
                    : question.method().equals("GET") && written[0] == null
                            ? Reply.missing()
                            : question.method().equals("GET") ? property(written[0]) : Reply.empty(201);
        };
        wiring.jira.linkBack(PRIMARY, KEY, link());
        fake.forget();

        assertThat(wiring.jira.linkBack(PRIMARY, KEY, link())).isInstanceOf(Answer.Given.class);
        assertThat(fake.lines()).containsExactly("POST issue/CX-7/remotelink", "GET " + PROPERTY);
    }

    @Test
    void aPropertyThatMayNotBeWrittenIsSaidAlthoughTheLinkStands() {
        fake.answers = question -> question.path().endsWith("/remotelink")
                ? Reply.json(201, "{\"id\":1}")
                : question.method().equals("GET")
                        ? Reply.missing()
                        : Reply.json(403, "{\"errorMessages\":[\"No edit.\"],\"errors\":{}}");

        assertThat(wiring.jira.linkBack(PRIMARY, KEY, link()))
                .isEqualTo(new Answer.Refused<>(403, List.of("No edit."), Map.of()));
    }

    @Test
    void aLoginPageInAnswerToAWriteIsNoSuccess() {
        fake.answers = any -> new Reply(200, "text/html", "<html>", Map.of());

        assertThat(wiring.jira.linkBack(PRIMARY, KEY, link()))
                .isEqualTo(JiraClient.unavailable(Answer.Reason.NOT_JIRA, Optional.empty()));
        assertThat(fake.asked()).hasSize(1);
    }

    @Test
    void aLinkBackIsReadWithWhatThePropertySays() {
        fake.answers = question -> question.path().contains("/remotelink")
                ? remoteLink("frontstage:SERVER-123", PAGE.toString())
                : property(
                        "{\"v\":1,\"maps\":[{\"map\":\"SERVER-123\",\"title\":\"Coffee\",\"items\":[{\"item\":\"bridge\",\"kind\":\"pain\"}]}]}");

        BackLink found =
                wiring.jira.backLink(PRIMARY, KEY, MAP).given().orElseThrow().orElseThrow();

        assertThat(found.address()).isEqualTo(PAGE);
        assertThat(found.title()).isEqualTo("Coffee");
        assertThat(found.items()).extracting(BackLink.Item::item).containsExactly("bridge");
        assertThat(fake.lines()).containsExactly("GET " + LINK, "GET " + PROPERTY);
    }

    @Test
    void aLinkThatAnybodyTurnedIntoSomethingElseIsNone() {
        for (String address : List.of("javascript:alert(1)", "no address", "")) {
            fake.answers = any -> remoteLink("frontstage:SERVER-123", address);
            assertThat(wiring.jira.backLink(PRIMARY, KEY, MAP).given().orElseThrow())
                    .isEmpty();
        }
        fake.answers = any -> remoteLink("frontstage:OTHER-1", PAGE.toString());
        assertThat(wiring.jira.backLink(PRIMARY, KEY, MAP).given().orElseThrow())
                .isEmpty();
        fake.answers = any -> Reply.missing();
        assertThat(wiring.jira.backLink(PRIMARY, KEY, MAP).given().orElseThrow())
                .isEmpty();
    }

    @Test
    void aLinkBackIsRemovedAndOtherMapsKeepTheirs() {
        fake.answers = question -> switch (question.method()) {
            case "GET" -> property(
                    "{\"v\":1,\"intention\":\"i\",\"maps\":[{\"map\":\"SERVER-123\",\"items\":[]},{\"map\":\"OTHER-1\",\"items\":[]}]}");
            default -> Reply.empty(204);
        };

        assertThat(wiring.jira.unlinkBack(PRIMARY, KEY, MAP).given()).contains(KEY);
        assertThat(fake.lines()).containsExactly("DELETE " + LINK, "GET " + PROPERTY, "PUT " + PROPERTY);
        assertThat(fake.asked().get(2).body())
                .contains("OTHER-1", "\"intention\":\"i\"")
                .doesNotContain("SERVER-123");
    }

    @Test
    void thatThereWasNothingToRemoveIsNoFailure() {
        fake.answers = any -> Reply.missing();

        assertThat(wiring.jira.unlinkBack(PRIMARY, KEY, MAP).given()).contains(KEY);
        assertThat(fake.asked()).extracting(Asked::method).containsExactly("DELETE", "GET");
    }

    /** The test’s client sends Latin-1, as a product’s might. */
    @Test
    void textsArriveWholeWhateverTheClientsCharacterSet() {
        fake.answers = question -> question.path().endsWith("/remotelink")
                ? Reply.json(201, "{}")
                : question.method().equals("GET") ? Reply.missing() : Reply.empty(201);
        wiring.jira.linkBack(PRIMARY, KEY, link());

        assertThat(fake.asked())
                .allSatisfy(question -> assertThat(question.body().getBytes(StandardCharsets.UTF_8).length)
                        .isEqualTo(question.body().length()));
        assertThat(fake.asked().get(0).body()).contains("\\u201EK\\u00E4ffchen\\u201C \\u2615");
    }

    private static Reply property(String value) {
        return Reply.json("{\"key\":\"frontstage\",\"value\":" + value + "}");
    }

    private static Reply remoteLink(String globalId, String address) {
        return Reply.json("{\"id\":1,\"globalId\":\"" + globalId
                + "\",\"application\":{\"type\":\"io.frontstage\"},\"object\":{\"url\":\"" + address
                + "\",\"title\":\"Coffee\",\"icon\":{}}}");
    }
}
