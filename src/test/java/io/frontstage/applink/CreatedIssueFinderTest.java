package io.frontstage.applink;

import static io.frontstage.applink.Wiring.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.FakeJira.Asked;
import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.applink.TestLink.Kind;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Finds an issue that Jira created without confirming it. */
@Timeout(30)
class CreatedIssueFinderTest {

    private static final String WISH = "0b7e2d1c-wish";

    private final FakeJira fake = new FakeJira();
    private final Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);

    /** Number in the project → idempotency key; empty for another issue. */
    private final Map<Integer, String> there = new TreeMap<>();

    /** The highest number in the index. */
    private int indexed;

    private boolean pluginInJira;

    @BeforeEach
    void answer() {
        fake.answers = this::answer;
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    private Reply answer(Asked question) {
        if (!question.path().endsWith("/search")) {
            String key = question.path().replaceAll(".*/issue/CX-([0-9]+).*", "$1");
            String intention = there.get(Integer.valueOf(key));
            boolean property = question.path().contains("/properties/");
            return intention == null || property && intention.isEmpty()
                    ? Reply.missing()
                    : Reply.json(
                            property
                                    ? "{\"key\":\"frontstage\",\"value\":{\"v\":1,\"intention\":\"" + intention + "\"}}"
                                    : "{\"key\":\"CX-" + key + "\",\"fields\":{}}");
        }
        List<Integer> known = new ArrayList<>(there.keySet());
        known.removeIf(number -> number > indexed);
        known.sort((a, b) -> b - a);
        if (question.body().contains("issue.property")) {
            if (!pluginInJira) {
                return Reply.json(400, "{\"errorMessages\":[\"Field does not exist\"],\"errors\":{}}");
            }
            known.removeIf(number -> !there.get(number).equals(WISH));
        }
        return Reply.json("{\"startAt\":0,\"total\":" + known.size() + ",\"issues\":["
                + known.stream()
                        .map(number -> "{\"key\":\"CX-" + number + "\",\"fields\":{}}")
                        .collect(Collectors.joining(","))
                + "]}");
    }

    private Answer<Optional<IssueKey>> look() {
        return wiring.jira.created(PRIMARY, "CX", WISH, Wiring.START);
    }

    private Optional<IssueKey> found() {
        return look().given().orElseThrow();
    }

    @Test
    void isFoundAtOnceWhereTheIndexHoldsIntentions() {
        there.putAll(Map.of(1, "", 2, WISH, 3, "other"));
        indexed = 3;
        pluginInJira = true;

        assertThat(found()).contains(new IssueKey("CX-2"));
        assertThat(fake.lines()).containsExactly("POST search", "GET issue/CX-2/properties/frontstage");
    }

    @Test
    void isFoundAmongThePersonsNewestWhereJiraHasNoPlugin() {
        there.putAll(Map.of(1, "", 2, WISH, 3, "other", 4, ""));
        indexed = 4;
        wiring.wait(Duration.ofSeconds(150));

        assertThat(found()).contains(new IssueKey("CX-2"));
        assertThat(fake.asked().get(1).body())
                .contains(
                        "project = \\\"CX\\\" AND reporter = currentUser() AND created >= -3m ORDER BY created DESC",
                        "\"maxResults\":20");
    }

    @Test
    void isFoundAboveWhatALaggingIndexKnows() {
        there.putAll(Map.of(1, "", 2, "", 3, "other", 5, WISH));
        indexed = 2;

        assertThat(found()).contains(new IssueKey("CX-5"));
    }

    @Test
    void isFoundInAProjectThatTheIndexDoesNotKnowYet() {
        there.put(1, WISH);

        assertThat(found()).contains(new IssueKey("CX-1"));
    }

    @Test
    void isNotTakenForAnotherIssue() {
        there.putAll(Map.of(1, "", 2, "other", 3, WISH + "x"));
        indexed = 2;

        assertThat(found()).isEmpty();
    }

    @Test
    void looksNoFurtherThanItsBounds() {
        for (int number = 1; number <= 60; number++) {
            there.put(number, "other");
        }
        indexed = 40;

        assertThat(found()).isEmpty();
        List<String> properties = fake.lines().stream()
                .filter(line -> line.contains("/properties/"))
                .toList();
        assertThat(properties)
                .hasSize(CreatedIssueFinder.MAX_NEWEST + CreatedIssueFinder.MAX_PROBED)
                .doesNotHaveDuplicates();
        assertThat(fake.lines().size()).isLessThanOrEqualTo(Wiring.PATIENT.requests());
    }

    @Test
    void saysThatItCouldNotLookRatherThanThatThereIsNone() {
        there.put(1, "other");
        indexed = 1;
        fake.answers = question -> question.path().endsWith("/search") ? answer(question) : Reply.json(500, "{}");

        assertThat(look()).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void asksForNoProjectThatIsNone() {
        assertThat(wiring.jira.created(PRIMARY, "CX\" OR 1", WISH, Wiring.START))
                .isInstanceOf(Answer.Refused.class);
        assertThat(fake.asked()).isEmpty();
    }
}
