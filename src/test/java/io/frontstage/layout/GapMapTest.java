package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.gap.Gap;
import io.frontstage.gap.Gaps;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GapMapTest {

    static Stream<String> examples() {
        return Maps.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachChipHasItsWordInBothLanguages(String example) {
        Blueprint map = Maps.example(example);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            LayoutOptions options = LayoutOptions.everything(locale, Maps.TODAY);
            Drawing drawing = GapMap.of(map, gaps(map), RecentAnswers.NONE, options);

            assertThat(groups(drawing, Role.GAP))
                    .allMatch(chip -> chip.children().stream().anyMatch(Shape.Text.class::isInstance));
        }
    }

    /** The columns are narrow: a word that is wider is hyphenated. */
    @Test
    void noWordOfAStepIsTornWithoutAHyphen() {
        assertThat(groups(draw(Maps.example("passport-renewal")), Role.STEP)).allSatisfy(head -> {
            String lines =
                    String.join(" ", texts(head).stream().map(Shape.Text::text).toList());
            assertThat(lines.replaceAll("- (?=\\p{Ll})", ""))
                    .contains(head.name().split(" "));
        });
    }

    private static List<Shape.Text> texts(Shape.Group group) {
        return Geometry.texts(group, 0, 0, new ArrayList<>());
    }

    private static List<Gap> gaps(Blueprint map) {
        return Gaps.of(map, RecentAnswers.NONE, Messages.in(Locale.ENGLISH)).stream()
                .filter(gap -> !gap.isSetAside())
                .toList();
    }

    private static Drawing draw(Blueprint map) {
        LayoutOptions options = LayoutOptions.everything(Locale.ENGLISH, Maps.TODAY);
        return GapMap.of(map, gaps(map), RecentAnswers.NONE, options);
    }

    private static List<Shape.Group> groups(Drawing drawing, Role role) {
        return drawing.shapes().stream()
                .filter(Shape.Group.class::isInstance)
                .map(Shape.Group.class::cast)
                .filter(group -> group.role() == role)
                .toList();
    }

    private static Shape.Box frame(Shape.Group group) {
        return (Shape.Box) group.children().get(0);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachChipIsInTheColumnOfItsStep(String name) {
        Blueprint map = Maps.example(name);
        Drawing drawing = draw(map);
        List<Gap> gaps = gaps(map);

        List<Shape.Group> chips = groups(drawing, Role.GAP);
        assertThat(chips.isEmpty()).isEqualTo(gaps.isEmpty());
        for (Shape.Group chip : chips) {
            Gap gap = gaps.get(Integer.parseInt(chip.element().orElseThrow().substring("gap-".length())) - 1);
            Shape.Box column = groups(drawing, Role.STEP).stream()
                    .filter(step ->
                            step.element().orElseThrow().equals(gap.step().value()))
                    .map(GapMapTest::frame)
                    .findFirst()
                    .orElseThrow();
            assertThat(frame(chip).x()).isGreaterThanOrEqualTo(column.x());
            assertThat(frame(chip).x() + frame(chip).width()).isLessThanOrEqualTo(column.x() + column.width());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noCardCoversAnother(String name) {
        List<Shape.Box> cards = groups(draw(Maps.example(name)), Role.CARD).stream()
                .map(GapMapTest::frame)
                .toList();

        for (int i = 0; i < cards.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertThat(isOver(cards.get(i), cards.get(k))).isFalse();
            }
        }
    }

    @Test
    void aCardThatReachesOverTwoStepsLeavesRoomForTheNext() {
        Blueprint map = Maps.read("blueprint: B\nstages: [{stage: S, steps: ["
                + "{step: One, support: {does: Both, span: 2}}, {step: Two, support: Here}]}]");
        List<Shape.Group> cards = groups(draw(map), Role.CARD);

        assertThat(cards).hasSize(2);
        assertThat(isOver(frame(cards.get(0)), frame(cards.get(1)))).isFalse();
    }

    private static boolean isOver(Shape.Box one, Shape.Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    /** Steps of different paths are not connected, as on the blueprint. */
    @Test
    void curvesFollowThePaths() {
        Blueprint map = Maps.read("blueprint: B\nstages: [{stage: S, steps: [{step: A, feels: 0}, "
                + "{step: B, path: one, feels: -2}, {step: C, path: two, feels: 2}, {step: D, feels: 1}]}]");
        List<Shape.Path> lines = new ArrayList<>();
        draw(map).shapes().forEach(shape -> collect(shape, lines));

        assertThat(lines).hasSize(4).allMatch(line -> line.dash() == Dash.DASHED);
    }

    private static void collect(Shape shape, List<Shape.Path> lines) {
        if (shape instanceof Shape.Group group) {
            group.children().forEach(child -> collect(child, lines));
        } else if (shape instanceof Shape.Path path && path.stroke() == Tint.PERSONA_1) {
            lines.add(path);
        }
    }
}
