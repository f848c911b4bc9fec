package io.frontstage.render.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.StatusCategory;
import io.frontstage.messages.Messages;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressBlockTest {

    private static final Blueprint MAP = Maps.read(
            """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains:
                      - { pain: Slow, issues: [CX-1, HR-9] }
                      - { pain: Dear }
            """);

    private final ProgressBlock block = new ProgressBlock(Messages.in(Locale.ENGLISH));

    @Test
    void saysHowFarItHasComeAndEachIssue() {
        String html = block.of(MAP, key -> snapshot(key, "Make it fast", "In Review"), "10:42");

        assertThat(html)
                .contains("0 of 2 improvements done, 1 in progress, 1 not started. Status at 10:42")
                .contains("<a href=\"https://jira.example/browse/CX-1\">CX-1</a>")
                .contains("Make it fast")
                .contains("In Review, Ada")
                .contains("<td>HR-9</td><td dir=\"auto\"></td><td dir=\"auto\">Deleted, or not visible to you</td>");
    }

    @Test
    void whatJiraSaysIsText() {
        String html = block.of(MAP, key -> snapshot(key, "<b>bold</b>", "<script>alert(1)</script>"), "10:42");

        assertThat(html).doesNotContain("<script", "<b>").contains("&lt;script&gt;");
    }

    @Test
    void saysWhenNothingIsKnown() {
        assertThat(block.unavailable("10:42"))
                .isEqualTo(
                        "<div class=\"frontstage-progress\"><p>The status of the Jira issues was not available at 10:42."
                                + "</p></div>");
    }

    private static IssueSnapshot snapshot(IssueKey key, String summary, String status) {
        if (key.value().startsWith("HR")) {
            return new IssueSnapshot.Hidden();
        }
        return new IssueSnapshot.Seen(new Issue(
                key,
                Optional.empty(),
                summary,
                "Bug",
                status,
                StatusCategory.IN_PROGRESS,
                Optional.of("Ada"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                URI.create("https://jira.example/browse/" + key)));
    }
}
