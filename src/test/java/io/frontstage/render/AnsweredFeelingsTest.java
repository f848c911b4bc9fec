package io.frontstage.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.answer.Answers;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.View;
import io.frontstage.measure.MapMeasures;
import io.frontstage.measure.MeasuredBlueprint;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.measure.Surveys;
import io.frontstage.scene.Part;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Feelings from customers' answers, drawn beside those on the map: a hollow line of its own. */
class AnsweredFeelingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Pattern RING = Pattern.compile("<circle[^>]* r=\"6.5\"");
    private static final Blueprint MAP = Surveys.map(
            "blueprint: x\nstages:\n  - stage: A\n    steps:\n      - { step: Pays, feels: 2 }\n      - { step: Waits, feels: 1 }\n"
                    + "      - { step: Goes, feels: 0 }\n");

    @ParameterizedTest
    @EnumSource(names = {"OVERVIEW", "CARDS", "EVERYTHING"})
    void areRingsWithALineBetweenThemAtEachLevel(Level level) {
        String drawn =
                drawn(level, answers("pays,feels,-1", 5) + answers("waits,feels,1", 6) + answers("goes,feels,2", 4));

        assertThat(RING.matcher(drawn).results()).hasSize(3); // two steps, and the legend
        assertThat(drawn.replace('\u00a0', ' ')).contains("feelings as answered, the mean of 90 days");
    }

    @Test
    void areSaidInTheTable() {
        assertThat(drawn(Level.CARDS, answers("pays,feels,-1", 5) + answers("waits,feels,1", 4)))
                .contains("Feels, as answered", "−1.0, the mean of 5 answers of the last 90 days")
                .doesNotContain("the mean of 4");
    }

    @Test
    void areNotDrawnOfFewerThanFive() {
        assertThat(drawn(Level.CARDS, answers("pays,feels,-1", 4)))
                .doesNotContainPattern(RING)
                .doesNotContain("as answered");
    }

    private static String answers(String rest, int count) {
        return ("2026-11-01," + rest + "\n").repeat(count);
    }

    private static String drawn(Level level, String lines) {
        Answers answers = Surveys.answers(MAP, "date,step,metric,score\n" + lines);
        Blueprint shown = MeasuredBlueprint.of(
                MAP, MapMeasures.of(MAP, answers, Optional.empty()), RecentAnswers.of(answers, TODAY));
        LayoutOptions options =
                new LayoutOptions(View.BLUEPRINT, EnumSet.allOf(Part.class), Locale.ENGLISH, TODAY).at(level);
        RenderedBlueprint rendered =
                new BlueprintRenderer().render(shown, new RenderOptions(options, "x"), Issues.UNKNOWN);
        return rendered.whole();
    }
}
