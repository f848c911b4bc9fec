package io.frontstage.definition.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposeTest {

    private static final String MAP =
            """
            blueprint: Coffee # kept
            stages:
              - stage: Order
                steps:
                  - Looks
                  - step: Waits
                    pains:
                      - No word until one asks # said in May
                      - { pain: Too loud, id: loud }
            """;

    @Test
    void writesTheOpportunityBelowItsStepAndTheIdOfThePainThatItMends() {
        ChangeResult result = apply("map.yaml", MAP, propose("waits", "to-be-early", "no-word-until-one-asks,loud"));

        assertThat(text(result))
                .isEqualTo(
                        """
                        blueprint: Coffee # kept
                        stages:
                          - stage: Order
                            steps:
                              - Looks
                              - step: Waits
                                pains:
                                  - pain: No word until one asks # said in May
                                    id: no-word-until-one-asks
                                  - { pain: Too loud, id: loud }
                                opportunities:
                                  - opportunity: Says early if late
                                    id: to-be-early
                                    basis: proposed
                                    solves: [no-word-until-one-asks, loud]
                        """);
    }

    @Test
    void saysThatNothingIsMendedWhereNothingIs() {
        ChangeResult result = apply("map.yaml", MAP, propose("looks", "to-be-early", ""));

        assertThat(text(result)).contains("      - step: Looks\n", "            solves: []\n");
        assertThat(opportunity(result).solvesAll()).isFalse();
    }

    @Test
    void severalAreOneChangeOfTheFile() {
        ChangeResult result = apply(
                "map.yaml",
                MAP,
                propose("waits", "to-be-early", "loud"),
                propose("waits", "to-be-quiet", "loud"),
                propose("looks", "to-be-large", ""));

        assertThat(result.outcomes()).allMatch(ChangeResult.Outcome::made);
        assertThat(text(result)).contains("id: to-be-early", "id: to-be-quiet", "id: to-be-large");
    }

    @Test
    void twiceTheSameIsWrittenOnce() {
        String once = text(apply("map.yaml", MAP, propose("waits", "to-be-early", "loud")));
        ChangeResult again = apply("map.yaml", once, propose("waits", "to-be-early", "loud"));

        assertThat(again.changed()).isFalse();
        assertThat(again.outcomes()).allMatch(ChangeResult.Outcome::made);
    }

    @Test
    void aPainOrStepThatIsGoneIsRefused() {
        assertThat(apply("map.yaml", MAP, propose("waits", "to-be-early", "nothing"))
                        .changed())
                .isFalse();
        assertThat(apply("map.yaml", MAP, propose("nowhere", "to-be-early", "loud"))
                        .changed())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"blueprint\": \"Coffee\", \"stages\": [{\"stage\": \"Order\", \"steps\": [{\"step\": \"Waits\", \"pains\": [{\"pain\": \"Too loud\", \"id\": \"loud\"}]}]}]}",
                "{\"blueprint\": \"Coffee\", \"stages\": [{\"stage\": \"Order\", \"steps\": [{\"step\": \"Waits\", \"opportunities\": \"A\", \"pains\": [{\"pain\": \"Too loud\", \"id\": \"loud\"}]}]}]}"
            })
    void writesJson(String map) {
        ChangeResult result = apply("map.json", map, propose("waits", "to-be-early", "loud"));

        assertThat(result.outcomes()).allMatch(ChangeResult.Outcome::made);
        assertThat(opportunity(result).title()).isEqualTo("Says early if late");
    }

    private static Map<String, Object> propose(String step, String id, String solves) {
        return Map.of("edit", "propose", "into", step, "id", id, "title", "Says early if late", "solves", solves);
    }

    private static Opportunity opportunity(ChangeResult result) {
        for (Item item : LocatedMap.in(result.text()).orElseThrow().blueprint().items()) {
            if (item instanceof Opportunity opportunity
                    && opportunity.id().value().equals("to-be-early")) {
                return opportunity;
            }
        }
        throw new AssertionError("no opportunity");
    }

    private static String text(ChangeResult result) {
        return new String(result.text().bytes(), StandardCharsets.UTF_8);
    }

    @SafeVarargs
    private static ChangeResult apply(String name, String text, Map<String, Object>... edits) {
        return new MapEditor()
                .apply(
                        new SourceText(name, text.getBytes(StandardCharsets.UTF_8)),
                        List.of(edits).stream()
                                .map(edit -> ChangeKinds.change(edit, LocalDate.of(2026, 11, 28)))
                                .toList());
    }
}
