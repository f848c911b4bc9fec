package io.frontstage.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.problem.Problem;
import io.frontstage.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of other tools are answered with those of the language. */
class OtherWordsTest {

    private static List<String> near(String text) {
        return new DefinitionReader()
                .read(new SourceText("map.yaml", text.getBytes(UTF_8))).problems().stream()
                        .map(Problem::near)
                        .flatMap(near -> near.stream())
                        .toList();
    }

    @Test
    void keysOfOtherToolsHaveAMeaning() {
        assertThat(near("blueprint: A\nphases:\n- phase: S\n")).contains("stages");
        assertThat(near("blueprint: A\nstages:\n- stage: S\n  activities:\n  - name: Pays\n"))
                .containsExactly("steps");
        assertThat(
                        near(
                                "blueprint: A\nstages:\n- stage: S\n  steps:\n  - name: Pays\n    systems: CRM\n    emotion: -1\n"))
                .containsExactly("step", "support", "feels");
        assertThat(
                        near(
                                "blueprint: A\nstages:\n- stage: S\n  steps:\n  - step: Pays\n    frontstage:\n    - card: Greets\n      actor: Host\n"))
                .containsExactly("does", "by");
    }

    @Test
    void wordsForFeelingsHaveAScore() {
        assertThat(
                        near(
                                "blueprint: A\nstages:\n- stage: S\n  steps:\n  - step: Pays\n    feels: happy\n  - step: Goes\n    feels: 😡 no cup\n  - step: Stays\n    feels: purple\n"))
                .containsExactly("+1 happy", "-2 no cup");
    }
}
