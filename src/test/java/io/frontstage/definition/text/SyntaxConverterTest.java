package io.frontstage.definition.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.Sequence;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A definition in the other syntax has the same content: every key and every text, in order. */
class SyntaxConverterTest {

    @RepeatedTest(60)
    void aDefinitionInAnyStyleSaysTheSameInBoth(RepetitionInfo repetition) throws JsonProcessingException {
        long seed = repetition.getCurrentRepetition();
        Map<?, ?> tree = new ObjectMapper().readValue(NormalisedJson.of(RandomBlueprint.rich(seed)), Map.class);

        assertSameInBoth(Styler.yaml(tree, seed));
        assertSameInBoth(Styler.json(tree, seed));
    }

    @ParameterizedTest
    @MethodSource("io.frontstage.definition.ExamplesTest#examples")
    void everyExampleSaysTheSameInBoth(Path file) throws IOException {
        assertSameInBoth(Files.readString(file));
    }

    @Test
    void whatOnlyTheAuthorUnderstandsIsKeptAndNumbersStayBare() {
        String yaml =
                """
                # a comment
                blueprint: 'Coffee: ordered ahead'
                x-own: { "a: b": ~, list: [], none: {}, deep: [[1, "1"], [{ k: yes }]] }
                stages:
                  - stage: &order Order
                    steps:
                      - step: Pays
                        note: |
                          two
                          lines
                        opportunities: { opportunity: "007", impact: 3, issues: [CX-1] }
                      - *order
                """;

        assertThat(SyntaxConverter.of(located(yaml), true))
                .contains(
                        """
                        {
                          "blueprint": "Coffee: ordered ahead",
                          "x-own": {
                            "a: b": "",
                            "list": [],
                            "none": {},
                            "deep": [
                              [
                                1,
                                "1"
                              ],
                              [
                                {
                                  "k": "yes"
                                }
                              ]
                            ]
                          },
                          "stages": [
                            {
                              "stage": "Order",
                              "steps": [
                                {
                                  "step": "Pays",
                                  "note": "two\\nlines",
                                  "opportunities": {
                                    "opportunity": "007",
                                    "impact": 3,
                                    "issues": [
                                      "CX-1"
                                    ]
                                  }
                                },
                                "Order"
                              ]
                            }
                          ]
                        }
                        """);
        assertThat(SyntaxConverter.of(located(yaml), false))
                .contains(
                        """
                        blueprint: "Coffee: ordered ahead"
                        x-own:
                          "a: b": ""
                          list: []
                          none: {}
                          deep:
                            - - 1
                              - "1"
                            - - k: "yes"
                        stages:
                          - stage: Order
                            steps:
                              - step: Pays
                                note: "two\\nlines"
                                opportunities:
                                  opportunity: "007"
                                  impact: 3
                                  issues:
                                    - CX-1
                              - Order
                        """);
    }

    @Test
    void whatWouldGrowPastEveryLimitIsGivenUp() {
        String long10k = "word ".repeat(2_000);
        String yaml = "blueprint: C\nstages: [S]\nx-a: &a " + long10k + "\nx-b: [" + "*a, ".repeat(200) + "]\n";

        assertThat(SyntaxConverter.of(located(yaml), true)).isEmpty();
        assertThat(SyntaxConverter.of(located("{\"blueprint\":\"C\",\"stages\":[\"S\"],\"" + long10k + "\":1}"), false))
                .isEmpty();
    }

    private static void assertSameInBoth(String text) {
        LocatedDefinition before = located(text);
        for (boolean json : List.of(true, false)) {
            String written = SyntaxConverter.of(before, json).orElseThrow();
            LocatedDefinition after = located(written);
            assertThat(after.isJson()).isEqualTo(json);
            assertThat(said(after.root())).as(written).isEqualTo(said(before.root()));
            assertThat(after.blueprint()).as(written).isEqualTo(before.blueprint());
            assertThat(SyntaxConverter.of(after, json)).contains(written);
        }
    }

    private static LocatedDefinition located(String text) {
        Problems problems = new Problems();
        return DefinitionReader.locate(new SourceText("x", text.getBytes(UTF_8)), problems)
                .orElseThrow(() -> new AssertionError(problems.byPlace() + text));
    }

    /** The tree without its positions. */
    private static Object said(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> List.of(entry.name().text(), said(entry.value())))
                    .toList();
        }
        return node instanceof Sequence sequence
                ? List.of(
                        sequence.items().stream().map(SyntaxConverterTest::said).toList())
                : ((Scalar) node).text();
    }
}
