package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.blueprint.Step;
import io.frontstage.blueprint.StepSelection;
import io.frontstage.render.WellFormed;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Drawings with only some of the steps. */
class HiddenStepsTest {

    private static final LayoutOptions ALL = LayoutOptions.everything(Locale.ENGLISH, Maps.TODAY);

    @Test
    void theStageSaysHowManyStepsAreHiddenAndTheOthersKeepTheirNumbers() {
        Blueprint map = Maps.example("order-ahead");
        List<Step> steps = map.steps();
        String svg =
                Maps.draw(map, ALL.hiding(HiddenSteps.at(Set.of(1, 2, 12)))).svg();
        String upright = Maps.draw(
                        map,
                        ALL.at(Level.OVERVIEW).within(LayoutOptions.PHONE).hiding(HiddenSteps.at(Set.of(1, 2, 12))))
                .svg();

        for (String drawn : List.of(svg, upright)) {
            assertThat(drawn).contains("steps hidden", "1 step hidden");
            assertThat(drawn)
                    .contains(">" + StepNumbers.of(map).get(steps.get(2).id()) + "<")
                    .doesNotContain("\"" + steps.get(0).title() + "\"");
        }
        assertThat(Maps.draw(map, ALL).svg()).doesNotContain("hidden\"", "steps hidden");
    }

    @Test
    void aCardReachesOverTheStepsThatStay() {
        Blueprint map = Maps.read(
                """
                blueprint: B
                stages:
                  - stage: S
                    steps:
                      - step: A
                        frontstage: { does: Helps, id: help, span: 4 }
                      - step: B
                      - step: C
                      - step: D
                """);

        assertThat(helping(map, Set.of())).isEqualTo("A 4");
        assertThat(helping(map, Set.of(2))).isEqualTo("A 3");
        assertThat(helping(map, Set.of(1, 3))).isEqualTo("B 2");
        assertThat(helping(map, Set.of(1, 2, 3))).isEqualTo("D 1");
        assertThat(helping(map, Set.of(1, 2, 3, 4))).isEqualTo("gone");
    }

    @Test
    void anyStepsOfAnyMapCanBeHidden() {
        Random chance = new Random(12);
        for (int seed = 0; seed < 40; seed++) {
            Blueprint map = RandomBlueprint.rich(new RandomBlueprint.Size(4, 9, 5, 30, 12, 8), seed);
            Set<Integer> hidden = IntStream.rangeClosed(1, 11)
                    .filter(place -> chance.nextInt(3) == 0)
                    .boxed()
                    .collect(Collectors.toSet());
            Blueprint left = StepSelection.without(map, hidden);
            List<Step> steps = map.steps();

            assertThat(left.steps().stream().map(Step::id))
                    .containsExactlyElementsOf(IntStream.range(0, steps.size())
                            .filter(place -> !hidden.contains(place + 1))
                            .mapToObj(place -> steps.get(place).id())
                            .toList());
            assertThat(left.stages()).hasSameSizeAs(map.stages());
            Level level = Level.values()[1 + seed % 3];
            WellFormed.parse(
                    Maps.draw(map, ALL.at(level).hiding(HiddenSteps.at(hidden))).html());
            WellFormed.parse(
                    Maps.draw(map, ALL.at(level).hiding(HiddenSteps.at(hidden))).svg());
        }
    }

    @Test
    void whereNothingIsHiddenNothingChanges() {
        for (int seed = 0; seed < 10; seed++) {
            Blueprint map = RandomBlueprint.rich(new RandomBlueprint.Size(4, 9, 5, 30, 12, 8), seed);
            assertThat(StepSelection.without(map, Set.of(99))).isEqualTo(map);
        }
    }

    /** The step at which the card begins, and the number of steps it covers. */
    private static String helping(Blueprint map, Set<Integer> hidden) {
        for (Step step : StepSelection.without(map, hidden).steps()) {
            for (Card card :
                    step.cells().stream().flatMap(cell -> cell.cards().stream()).toList()) {
                if (card.id().value().equals("help")) {
                    return step.title() + " " + card.span();
                }
            }
        }
        return "gone";
    }
}
