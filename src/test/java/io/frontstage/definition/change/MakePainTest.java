package io.frontstage.definition.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MakePainTest {

    private static final String MAP =
            """
            blueprint: Coffee # kept
            stages:
              - stage: Order
                steps:
                  - step: Waits
                    wait: 5m
            """;

    @Test
    void writesAPainWithItsIdAndItsIssueTogether() {
        ChangeResult result = apply(MAP, "CX-31");

        assertThat(text(result))
                .isEqualTo(
                        """
                        blueprint: Coffee # kept
                        stages:
                          - stage: Order
                            steps:
                              - step: Waits
                                wait: 5m
                                pains:
                                  - pain: No word
                                    id: no-word
                                    severity: high
                                    issues: CX-31
                                    basis: assumed
                        """);
        assertThat(result.outcomes().get(0).element().map(ElementRef::id)).contains("no-word");
    }

    @Test
    void writesNoIdWhereNothingRefersToThePain() {
        assertThat(text(apply(MAP, ""))).contains("pain: No word\n").doesNotContain("id:");
    }

    /** The page repeats the request if the response to the first one was lost. */
    @Test
    void writesAPainWithThatIssueOnlyOnce() {
        ChangeResult once = apply(MAP, "CX-31");
        ChangeResult twice = apply(text(once), "CX-31");

        assertThat(twice.changed()).isFalse();
        assertThat(twice.outcomes().get(0).made()).isTrue();
        assertThat(apply(text(once), "CX-32").changed()).isTrue();
    }

    private static ChangeResult apply(String map, String issue) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "edit", "make-pain", "into", "waits", "title", "No word", "severity", "high", "basis", "assumed"));
        if (!issue.isEmpty()) {
            fields.put("issue", issue);
        }
        SourceText source = new SourceText("map.yaml", map.getBytes(StandardCharsets.UTF_8));
        return new MapEditor().apply(source, List.of(ChangeKinds.change(fields, LocalDate.of(2026, 11, 29))));
    }

    private static String text(ChangeResult result) {
        return new String(result.text().bytes(), StandardCharsets.UTF_8);
    }
}
