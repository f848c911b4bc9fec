package io.frontstage.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelatedElementsTest {

    private static Map<String, List<String>> related(String step) {
        String text =
                """
                blueprint: M
                stages:
                  - stage: A
                    steps:
                      - step: Asks
                        backstage: { does: Looks, id: looks, span: 2 }
                        frontstage: [{ does: Greets, id: greets }, { does: Answers, id: answers }]
                      - step: Waits
                """
                        + step.indent(8);
        return RelatedElements.of(new DefinitionReader()
                .read(new SourceText("m.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .blueprint()
                .orElseThrow());
    }

    @Test
    void aPainBelongsToItsCardItsCauseAndWhatSolvesIt() {
        assertThat(
                        related(
                                """
                        support: { does: Queues, id: queues }
                        pains:
                          - { pain: Slow, id: slow, at: queues, cause: [answers, asks.frontstage] }
                          - { pain: Dear, id: dear }
                        opportunities:
                          - { opportunity: Faster, id: faster, solves: slow }
                        """))
                .isEqualTo(Map.of(
                        "slow", List.of("queues", "answers", "greets", "faster"),
                        "dear", List.of("waits"),
                        "faster", List.of("slow")));
    }

    @Test
    void withoutACardItHangsOnTheFirstOfItsLaneWhichMayReachOverFromBefore() {
        assertThat(related("pains: [{ pain: Slow, id: slow, lane: backstage }]"))
                .isEqualTo(Map.of("slow", List.of("looks")));
    }

    @Test
    void whatSolvesNothingBelongsToNothing() {
        assertThat(related("opportunities: [{ opportunity: Faster, id: faster, solves: [] }]"))
                .isEmpty();
    }
}
