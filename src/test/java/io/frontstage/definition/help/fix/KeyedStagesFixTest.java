package io.frontstage.definition.help.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** For stages written as keys, a list of stages is suggested. */
class KeyedStagesFixTest {

    private static ReadDefinition read(String text) {
        return new DefinitionReader().read(new SourceText("map.yaml", text.getBytes(UTF_8)));
    }

    /** The text after the remedy for its first problem. */
    private static String mended(String text) {
        QuickFix fix = new QuickFixes(text).of(read(text).problems().get(0)).orElseThrow();
        assertThat(fix.label(Messages.in(Locale.ENGLISH))).isEqualTo("Make it a list of stages");
        return fix.madeIn(text);
    }

    @Test
    void listsBelowKeysBecomeTheStepsOfStages() {
        String meant = mended(
                """
                blueprint: A
                stages:
                  Before the visit:
                    - Search
                    - step: Pay
                      frontstage: Till

                  # later
                  Collect:
                    - Take
                owner: Retail
                """);

        assertThat(meant)
                .isEqualTo(
                        """
                        blueprint: A
                        stages:
                          - stage: Before the visit
                            steps:
                              - Search
                              - step: Pay
                                frontstage: Till

                          # later
                          - stage: Collect
                            steps:
                              - Take
                        owner: Retail
                        """);
        assertThat(read(meant).problems()).isEmpty();
    }

    @Test
    void stepsInBracketsAndKeysOfStagesStay() {
        String meant = mended(
                """
                blueprint: A
                stages:
                    Order: [Search, Pay]
                    Collect:
                        owner: Retail
                        steps:
                        - Take
                """);

        assertThat(meant)
                .isEqualTo(
                        """
                        blueprint: A
                        stages:
                            - stage: Order
                              steps: [Search, Pay]
                            - stage: Collect
                              owner: Retail
                              steps:
                              - Take
                        """);
        assertThat(read(meant).problems()).isEmpty();
    }

    @Test
    void aListStaysAsItIs() {
        String text = "blueprint: A\nstages:\n  - stage: Order\n    steps: [Search]\n";

        assertThat(KeyedStagesFix.listed(text)).isEqualTo(text);
        assertThat(KeyedStagesFix.listed("stages:\n  stage: Order\n")).isEqualTo("stages:\n  stage: Order\n");
        assertThat(KeyedStagesFix.listed("no map")).isEqualTo("no map");
    }
}
