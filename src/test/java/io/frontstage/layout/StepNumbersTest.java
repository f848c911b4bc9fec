package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepNumbersTest {

    @Test
    void withoutForksStepsAreCounted() {
        assertThat(numbers("- { stage: A, steps: [One, Two] }", "- { stage: B, steps: [Three] }"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void alternativesUnderOneBracketHaveLetters() {
        assertThat(numbers("- { stage: A, steps: [Packs, { step: Locker, path: Locker }, { step: Store, path: Store },"
                        + " { step: Courier, path: Courier }, Waits] }"))
                .containsExactly("1", "2a", "2b", "2c", "3");
    }

    @Test
    void aWayOfSeveralStepsCountsOn() {
        assertThat(numbers(
                        "- { stage: A, steps: [{ step: One, path: P }, { step: Two, path: P }, { step: Three, path: Q },"
                                + " Four] }"))
                .containsExactly("1a", "2a", "1b", "3");
    }

    @Test
    void aStepThatSomeWaysShareComesAfterAllOfThem() {
        assertThat(
                        numbers(
                                "- { stage: A, steps: [{ step: One, path: P }, { step: Two, path: P }, { step: Three, path: Q },"
                                        + " { step: Four, path: [P, Q] }, { step: Five, path: R }, { step: Six, path: [P, Q, R] }] }"))
                .containsExactly("1a", "2a", "1b", "3ab", "1c", "4");
    }

    @Test
    void oneOnlyPathHasNoAlternative() {
        assertThat(numbers("- { stage: A, steps: [One, { step: Two, path: P }, Three] }"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void wholeStagesAreAlternatives() {
        assertThat(numbers(
                        "- { stage: A, path: Won, steps: [One, Two] }",
                        "- { stage: B, path: Lost, steps: [Three] }",
                        "- { stage: C, steps: [Four] }"))
                .containsExactly("1a", "2a", "1b", "3");
    }

    @Test
    void aWayWithAForkOfItsOwnHasALetterForEachOfItsWays() {
        assertThat(numbers(
                        "- { stage: A, path: Won, steps: [One, { step: Two, path: Money }, { step: Three, path: Repair },"
                                + " { step: Four, path: Repair }, Five] }",
                        "- { stage: B, path: Lost, steps: [Six, { step: Seven, path: Appeal }] }",
                        "- { stage: C, steps: [Eight] }"))
                .containsExactly("1ab", "2a", "2b", "3b", "4ab", "1c", "2c", "5");
    }

    private static List<String> numbers(String... stages) {
        Blueprint map = LayoutLawsTest.read("blueprint: M\nstages:\n  " + String.join("\n  ", stages) + "\n");
        Map<ElementId, String> numbers = StepNumbers.of(map);
        return map.steps().stream().map(step -> numbers.get(step.id())).toList();
    }
}
