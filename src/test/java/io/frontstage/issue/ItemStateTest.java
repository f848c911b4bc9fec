package io.frontstage.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemStateTest {

    @Test
    void anItemWithoutIssueIsNotStartedOn() {
        assertThat(ItemState.of(List.of())).isEqualTo(ItemState.NOT_STARTED);
    }

    @ParameterizedTest
    @CsvSource({
        "done, DONE",
        "done done, DONE",
        "new, TO_DO",
        "new new, TO_DO",
        "indeterminate, IN_PROGRESS",
        "done new, IN_PROGRESS",
        "done indeterminate, IN_PROGRESS",
        "hidden, HIDDEN",
        "done hidden, HIDDEN",
        "new hidden, TO_DO",
        "indeterminate unknown, IN_PROGRESS",
        "unknown, UNKNOWN",
        "done unknown, UNKNOWN",
        "hidden unknown, UNKNOWN",
        "undefined, UNKNOWN",
    })
    void severalIssuesMakeOneState(String issues, ItemState state) {
        List<IssueSnapshot> snapshots =
                Stream.of(issues.split(" ")).map(ItemStateTest::snapshot).toList();

        assertThat(ItemState.of(snapshots)).isEqualTo(state);
    }

    static IssueSnapshot snapshot(String word) {
        return switch (word) {
            case "hidden" -> new IssueSnapshot.Hidden();
            case "unknown" -> new IssueSnapshot.Unknown();
            default -> new IssueSnapshot.Seen(issue("CX-1", StatusCategory.of(word)));
        };
    }

    static Issue issue(String key, StatusCategory category) {
        return new Issue(
                new IssueKey(key),
                Optional.empty(),
                "A summary",
                "Improvement",
                "A status",
                category,
                Optional.of("Ada"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                URI.create("http://jira.example/browse/" + key));
    }
}
