package io.frontstage.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Instant NOW = Instant.parse("2026-11-21T22:30:00Z");

    @Test
    void changesItsValueAndKeepsItsTime() {
        Answer<Integer> answer = new Answer.Given<>("three", NOW).map(String::length);

        assertThat(answer).isEqualTo(new Answer.Given<>(5, NOW));
        assertThat(answer.given()).contains(5);
    }

    @Test
    void staysWhatItIsWithoutAValue() {
        List<Answer<String>> without = List.of(
                new Answer.Authorise<>("Jira", Optional.of(URI.create("https://jira.example.com/allow"))),
                new Answer.UnknownPerson<>("Jira"),
                new Answer.CannotAct<>("Jira"),
                new Answer.NoJira<>(),
                new Answer.Refused<>(403, List.of("No."), Map.of()),
                new Answer.Unavailable<>(Answer.Reason.TOO_SLOW, Optional.empty()));

        assertThat(without).allSatisfy(answer -> {
            Answer<Integer> mapped = answer.map(String::length);
            assertThat(mapped).isEqualTo(answer);
            assertThat(mapped.given()).isEmpty();
        });
    }

    @Test
    void keepsTheOrderOfRefusedFieldsAndIsNotChangedFromOutside() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("summary", "is missing");
        fields.put("customfield_10010", "is required");
        Answer.Refused<String> refused = new Answer.Refused<>(400, List.of(), fields);
        fields.clear();

        assertThat(refused.fields().keySet()).containsExactly("summary", "customfield_10010");
    }

    @Test
    void knowsWhenNothingCanHaveHappened() {
        assertThat(Answer.Reason.values())
                .filteredOn(reason -> new Answer.Unavailable<>(reason, Optional.of(Duration.ZERO)).mayHaveHappened())
                .containsExactly(
                        Answer.Reason.NO_ANSWER, Answer.Reason.TOO_SLOW, Answer.Reason.NOT_JIRA, Answer.Reason.ERROR);
    }
}
