package io.frontstage.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Places;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.example.Examples;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CraftStepTest {

    private static final String FIRST = "blueprint: C\nstages:\n  - stage: S\n    steps:\n      - step: One\n";

    @Test
    void aMapThatOnlyBeganHasTakenNone() {
        assertThat(taken(FIRST)).isEmpty();
    }

    @Test
    void theRichExampleHasTakenAll() {
        Blueprint map = Examples.find("order-ahead").orElseThrow().blueprint();

        assertThat(CraftStep.values()).allMatch(step -> step.isTaken(map));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCOPE | personas: Dana~scenario: Monday",
                "SCOPE | personas: Dana~goal: Coffee",
                "ARROWS | arrows: one -> one.customer",
                "OWNERS | owner: Ada~metrics: { NPS: 38 }"
            })
    void whatTheMapSaysTicksItsStep(CraftStep step, String said) {
        assertThat(taken(FIRST + said.replace('~', '\n') + "\n")).containsExactly(step);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPERIENCE, thinks: Hm",
        "EXPERIENCE, feels: -1",
        "FRONTSTAGE, frontstage: Greets",
        "BACKSTAGE, backstage: Bakes",
        "SUPPORT, support: Till",
        "EVIDENCE, evidence: Sign",
        "ITEMS, pains: Slow",
        "ITEMS, delights: Smell",
        "OPPORTUNITIES, opportunities: A second till"
    })
    void whatAStepOfTheMapSaysTicksItsStep(CraftStep step, String said) {
        assertThat(taken(FIRST + "        " + said + "\n")).containsExactly(step);
    }

    /** A new map begins with a step of the same title in each stage. */
    @Test
    void stepsThatNobodyHasNamedYetAreNone() {
        String steps = "blueprint: C\nstages:\n  - stage: A\n    steps: %s\n  - stage: B\n    steps: First\n";

        assertThat(taken(steps.formatted("[First, First]"))).containsExactly(CraftStep.STAGES);
        assertThat(taken(steps.formatted("[One, Two]"))).containsExactly(CraftStep.STAGES, CraftStep.ACTIONS);
    }

    @Test
    void aFewStagesWithStepsAreEnough() {
        assertThat(taken("blueprint: C\nstages:\n  - stage: A\n    steps: [x, y]\n  - stage: B\n    steps: z\n"))
                .containsExactly(CraftStep.STAGES, CraftStep.ACTIONS);
        assertThat(taken("blueprint: C\nstages:\n  - stage: A\n    steps: [x, y, z]\n  - B\n"))
                .containsExactly(CraftStep.STAGES);
    }

    @ParameterizedTest
    @EnumSource
    void eachLeadsToAPlaceAndAsksInTwoSentences(CraftStep step) {
        ReadDefinition read = read(FIRST);
        Places places = read.places().orElseThrow();

        assertThat(step.place(read.blueprint().orElseThrow(), places).start()).isBetween(0, FIRST.length());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(step.title(Messages.in(locale))).isNotBlank();
            assertThat(step.question(Messages.in(locale)).split("(?<=[.?])\\s")).hasSize(2);
        }
    }

    @Test
    void leadsToWhatIsMissingFirst() {
        String text = FIRST + "        feels: 1\n      - step: Two\n";
        ReadDefinition read = read(text);

        assertThat(text.substring(CraftStep.EXPERIENCE
                        .place(read.blueprint().orElseThrow(), read.places().orElseThrow())
                        .start()))
                .startsWith("step: Two");
    }

    private static List<CraftStep> taken(String text) {
        Blueprint map = read(text).blueprint().orElseThrow();
        return Arrays.stream(CraftStep.values())
                .filter(step -> step.isTaken(map))
                .toList();
    }

    private static ReadDefinition read(String text) {
        return new DefinitionReader().read(new SourceText("", text.getBytes(StandardCharsets.UTF_8)));
    }
}
