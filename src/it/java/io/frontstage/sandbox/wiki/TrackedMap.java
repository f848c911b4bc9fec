package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Supplier;

/** A map whose issues are in Jira, and checks of what its page and its REST responses say about them. */
final class TrackedMap {

    private TrackedMap() {}

    /** A map with an issue that is done and one that is not; what a person saw of them is cached for a minute. */
    static String coffee(String done, String inProgress) {
        return """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains:
                      - {id: declined, pain: The card is declined, issues: [%s, %s]}
                      - {id: receipt, pain: No receipt, issues: [CX-18]}
            """
                .formatted(done, inProgress);
    }

    /** A map whose issues are in no cache, in a wiki whose circuit to Jira is closed. */
    static StoredAttachment freshMap(WikiWithJira the) {
        the.forgetAll();
        return the.map(coffee("CX-9", "CX-12"));
    }

    static void assertWhole(String html) {
        assertThat(html).contains("before", "Coffee", "The card is declined", "No receipt", "CX-18", "after");
    }

    static void assertTrouble(JsonNode answer, String code, String way) {
        assertThat(answer.at("/trouble/code").asText()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.at("/trouble/message").asText()).contains(way);
        assertThat(answer.toString()).doesNotContain("<", "Exception", "login-form", "java.", "\\tat ");
    }

    /** Every item and key is there, without any state. */
    static void assertNothingIsKnown(JsonNode answer) {
        assertThat(answer.path("items")).hasSize(2);
        assertThat(answer.path("issues")).hasSize(3).allSatisfy(issue -> {
            assertThat(issue.has("visible")).isFalse();
            assertThat(issue.has("status")).isFalse();
        });
        assertThat(answer.at("/whole/unknown").asInt()).isEqualTo(2);
        assertThat(answer.at("/whole/done").asInt()).isZero();
    }

    static void assertStatus(JsonNode answer) {
        assertThat(answer.has("trouble")).as(answer.toString()).isFalse();
        assertThat(answer.at("/issues/0/status").asText()).isEqualTo("Done");
        assertThat(answer.at("/issues/1/status").asText()).isEqualTo("In Progress");
        assertThat(answer.at("/whole/unknown").asInt()).isZero();
    }

    static <T> T within(Duration limit, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(limit);
        return result;
    }
}
