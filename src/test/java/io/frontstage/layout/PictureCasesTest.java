package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Role;
import io.frontstage.scene.Scene;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Small maps that were once drawn incorrectly, each with what is right. */
class PictureCasesTest {

    private static final LayoutOptions CARDS = LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21));

    private static Scene scene(String name) {
        Path file = Path.of("src/test/resources/io/frontstage/layout/cases", name + ".yaml");
        return new BlueprintLayout().layOut(LayoutLawsTest.read(file), CARDS).scene();
    }

    private static Geometry body(String name) {
        return new Geometry(scene(name).body());
    }

    /** The curves of the feelings: x and y of the start and end of each. */
    private static List<List<Double>> curves(Scene scene) {
        List<List<Double>> curves = new ArrayList<>();
        for (Shape shape : ((Shape.Group) scene.body().shapes().get(0)).children()) {
            if (shape instanceof Shape.Path path && path.stroke() == Tint.PERSONA_1 && path.fill() == Tint.NONE) {
                double[] c = path.vectorPath().coordinates();
                curves.add(List.of(c[0], c[1], c[c.length - 2], c[c.length - 1]));
            }
        }
        return curves;
    }

    /** The curves of the first persona: the first and last column of each. */
    private static List<String> legs(Scene scene) {
        List<Double> columns = new Geometry(scene.body())
                .placed.stream()
                        .filter(box -> box.group().role() == Role.STEP)
                        .map(box -> (box.rect().left() + box.rect().right()) / 2)
                        .toList();
        return curves(scene).stream()
                .map(curve -> near(columns, curve.get(0)) + "-" + near(columns, curve.get(2)))
                .toList();
    }

    @Test
    void noCurveLeadsFromOneAlternativeToAnother() {
        assertThat(legs(scene("alternatives"))).containsExactlyInAnyOrder("0-1", "0-2", "0-3", "1-4", "2-4", "3-4");
    }

    @Test
    void aForkWithinAWayIsEnteredFromThatWayAlone() {
        assertThat(legs(scene("nested-forks")))
                .containsExactlyInAnyOrder(
                        "0-1", "1-2", "0-2", "2-3", "3-4", "3-5", "5-6", "4-7", "6-7", "2-8", "8-9", "8-10", "7-11",
                        "9-11", "10-11");
    }

    private static int near(List<Double> columns, double x) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            nearest = Math.abs(columns.get(i) - x) < Math.abs(columns.get(nearest) - x) ? i : nearest;
        }
        return nearest;
    }

    @Test
    void aLabelledArrowBetweenNeighboursIsStraight() {
        Geometry body = body("neighbours");
        assertThat(body.lines).hasSize(1);
        assertThat(body.lines.get(0).pieces()).hasSize(1);
        Geometry.Rect line = body.lines.get(0).pieces().get(0);
        Geometry.Rect label = body.labels.get(0);
        assertThat(line.top()).isEqualTo(line.bottom());
        assertThat(label.left()).isGreaterThan(line.left());
        assertThat(label.right()).isLessThan(line.right());
    }

    @Test
    void aStraightArrowGivesWayToTheOtherAtItsCard() {
        Geometry body = body("ports");
        assertThat(body.lines).hasSize(2);
        assertThat(body.sharedStretches(12)).isEmpty();
    }

    @Test
    void aCardThatReachesOverTwoStepsPushesNoTitleDown() {
        List<Geometry.Placed> steps = body("span").placed.stream()
                .filter(box -> box.group().role() == Role.STEP)
                .toList();
        assertThat(steps).hasSize(3);
        assertThat(steps.stream().map(step -> step.texts().get(0).y()).distinct())
                .hasSize(1);
        assertThat(steps.stream().map(step -> step.rect().top()).distinct()).hasSize(1);
    }

    @Test
    void whereAnotherCustomerActsTheStepIsNoCardOfTheFirst() {
        List<Geometry.Placed> steps = body("two-customers").placed.stream()
                .filter(box -> box.group().role() == Role.STEP)
                .toList();
        assertThat(((Shape.Box) steps.get(0).group().children().get(0)).fill()).isNotEqualTo(Tint.CUSTOMER_CARD);
        assertThat(((Shape.Box) steps.get(1).group().children().get(0)).fill()).isEqualTo(Tint.CUSTOMER_CARD);
    }

    @Test
    void aStepForThePersonasOfACustomersLaneStandsInThatLane() {
        Blueprint map = LayoutLawsTest.read(GeneratedMaps.fourCustomers());
        Geometry body =
                new Geometry(new BlueprintLayout().layOut(map, CARDS).scene().body());
        // the cards for only Ana, Ben and Cem, in the order of their lanes
        assertThat(tops(body, "Does what 0 needs")).isLessThan(tops(body, "Does what 1 needs"));
        assertThat(tops(body, "Does what 1 needs")).isLessThan(tops(body, "Does what 5 needs"));
    }

    @Test
    void anOverviewHasAPlaceForTheStatusOfEachOpportunitysIssue() {
        Blueprint map = LayoutLawsTest.read(Path.of("docs/examples/order-ahead.yaml"));
        List<String> keys = new ArrayList<>();
        for (Shape shape : new BlueprintLayout()
                .layOut(map, CARDS.at(Level.OVERVIEW))
                .scene()
                .body()
                .shapes()) {
            if (shape instanceof Shape.Group group && group.role() == Role.COUNTS) {
                group.children().forEach(child -> {
                    if (child instanceof Shape.Group place && place.role() == Role.ISSUE_STATUS) {
                        keys.add(place.element().orElseThrow());
                    }
                });
            }
        }
        assertThat(keys).containsExactly("CX-31", "CX-22", "CX-40", "CX-27");
    }

    /** The vertical position of a step's title. */
    private static double tops(Geometry body, String title) {
        return body.placed.stream()
                .filter(box -> box.group().name().contains(title))
                .mapToDouble(box -> box.rect().top())
                .min()
                .orElseThrow();
    }
}
