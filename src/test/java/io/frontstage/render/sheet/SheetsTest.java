package io.frontstage.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.DrawnText;
import io.frontstage.blueprint.ShownText;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.View;
import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A map cut for A4: landscape as a browser prints it, portrait as a picture in a wiki's PDF. */
class SheetsTest {

    private static final double[][] ROOMS = {{780, 500}, {510, 645}};

    private static final Set<Role> CARDS =
            Set.of(Role.STEP, Role.CARD, Role.PAIN_POINT, Role.DELIGHT, Role.OPPORTUNITY, Role.THOUGHT);

    static List<String> examples() {
        return Maps.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsEachCardWholeOnOneSheet(String example) {
        for (Level level : List.of(Level.CARDS, Level.EVERYTHING)) {
            Scene scene = scene(Maps.example(example), level);
            for (double[] room : ROOMS) {
                List<Sheets.Sheet> sheets = Sheets.of(scene, room[0], room[1]);

                assertThat(cutCards(scene, sheets)).as(example + " " + level).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void fitsTheRoomWithLettersThatCanBeRead(String example) {
        Scene scene = scene(Maps.example(example), Level.EVERYTHING);
        for (double[] room : ROOMS) {
            assertThat(Sheets.of(scene, room[0], room[1])).allSatisfy(sheet -> {
                assertThat(sheet.width() * sheet.scale()).isLessThanOrEqualTo(room[0] + 0.1);
                assertThat(sheet.height() * sheet.scale()).isLessThanOrEqualTo(room[1] + 0.1);
                assertThat(13 * sheet.scale()).as("points of a card's letters").isGreaterThan(5.8);
            });
        }
    }

    /** Two cards, each across two steps, leave a single place to cut a stage that is too wide. */
    @Test
    void cutsBesideCardsThatReachOverSteps() {
        StringBuilder steps = new StringBuilder("blueprint: Wide\nstages:\n  - stage: One\n    steps:\n");
        for (int i = 0; i < 16; i++) {
            steps.append("      - { step: Step ").append(i);
            steps.append(i % 2 == 0 ? ", frontstage: { does: Serves, span: 2 } }\n" : " }\n");
        }
        Scene scene = scene(Maps.read(steps.toString()), Level.CARDS);

        List<Sheets.Sheet> sheets = Sheets.of(scene, 510, 645);

        assertThat(sheets).hasSizeGreaterThan(2);
        assertThat(cutCards(scene, sheets)).isEmpty();
    }

    @Test
    void cutsBetweenStages() {
        Scene scene = scene(Maps.example("order-ahead"), Level.CARDS);

        List<Sheets.Sheet> sheets = Sheets.of(scene, 510, 645);

        assertThat(sheets).hasSizeBetween(2, 4);
        assertThat(sheets.stream().flatMap(sheet -> sheet.stages().stream()))
                .as("each stage is on one sheet")
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    /** The cards that are cut: a sheet shows a part of them below the heads, and no sheet shows them completely. */
    private static List<String> cutCards(Scene scene, List<Sheets.Sheet> sheets) {
        List<String> cut = new ArrayList<>();
        for (Shape shape : scene.body().shapes()) {
            if (shape instanceof Shape.Group group && CARDS.contains(group.role())) {
                Area card = Area.of(shape, text -> text.width()).orElseThrow();
                if (sheets.stream().noneMatch(sheet -> shows(sheet, card))) {
                    cut.add(group.element() + " " + card);
                }
            }
        }
        return cut;
    }

    private static boolean shows(Sheets.Sheet sheet, Area card) {
        return sheet.panels().stream()
                .map(Sheets.Panel::area)
                .anyMatch(part -> card.left() >= part.left() - 2
                        && card.right() <= part.right() + 2
                        && card.top() >= part.top() - 2
                        && card.bottom() <= part.bottom() + 2);
    }

    private static Scene scene(Blueprint blueprint, Level level) {
        LayoutOptions options = LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21))
                .at(level);
        return View.BLUEPRINT
                .layout()
                .layOut(DrawnText.of(blueprint, ShownText.of(blueprint)), options)
                .scene();
    }
}
