package io.frontstage.render.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.Answers;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.measure.IssueStates;
import io.frontstage.measure.MeasuredMap;
import io.frontstage.measure.Surveys;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The line of a figure: twelve months, with its target and the days of fixes. */
class FigureLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void joinsFiguresOverEmptyMonthsAndDrawsTheTargetDashed() {
        Drawing line = line("target: 5, series: { 2026-03: 3, 2026-04: 4, 2026-09: 2 }", "")
                .orElseThrow();

        assertThat(paths(line, Dash.SOLID)).hasSize(1);
        assertThat(paths(line, Dash.DASHED)).hasSize(1);
        assertThat(circles(line)).hasSize(3);
        // empty months do not count as zero: the lowest point is the figure 2
        double lowest = circles(line).get(2).y();
        assertThat(circles(line)).allMatch(point -> point.y() <= lowest);
        assertThat(circles(line).get(2).radius())
                .isGreaterThan(circles(line).get(0).radius());
    }

    @Test
    void showsTheLastTwelveMonthsAndThisMonthAtItsEdge() {
        Drawing line =
                line("series: { 2025-10: 9, 2025-12: 3, 2026-11: 4 }", "").orElseThrow();

        assertThat(circles(line)).hasSize(2);
        assertThat(circles(line).get(1).x()).isEqualTo(line.width() - 6);
        assertThat(line("series: { 2025-10: 9 }", "")).isEmpty();
    }

    @Test
    void figuresAndTargetsOfAnotherUnitAreNotJoined() {
        Drawing line = line(
                        "target: 3 min, series: { 2026-03: 30 %, 2026-04: 4 min, 2026-09: 20 %, 2026-10: 25 % }", "")
                .orElseThrow();

        assertThat(circles(line)).hasSize(3);
        assertThat(paths(line, Dash.DASHED)).isEmpty();
    }

    @Test
    void marksTheDaysOfFixesOfTheseMonths() {
        String pains = "pains: [ { pain: p, id: p, fixed: 2026-07-01 }, { pain: q, id: q, fixed: 2025-07-01 } ]";
        Drawing line = line("series: { 2026-03: 3 }", pains).orElseThrow();

        assertThat(line.shapes())
                .filteredOn(Shape.Group.class::isInstance)
                .extracting(shape -> ((Shape.Group) shape).element())
                .containsExactly(Optional.of("p"));
    }

    private static Optional<Drawing> line(String metric, String items) {
        Blueprint map = Surveys.map("blueprint: x\nstages:\n  - stage: A\n    steps:\n      - step: a\n"
                + "        metrics: { felt: { better: higher, " + metric + " } }\n        " + items + "\n");
        MeasuredMap measured = MeasuredMap.of(map, Answers.NONE, Optional.empty(), IssueStates.NONE, TODAY);
        return new FigureLine(TODAY)
                .of(measured.measures().metrics().get(0), measured.verdicts().verdicts());
    }

    private static List<Shape.Circle> circles(Drawing line) {
        return line.shapes().stream()
                .filter(Shape.Circle.class::isInstance)
                .map(Shape.Circle.class::cast)
                .toList();
    }

    private static List<Shape.Path> paths(Drawing line, Dash dash) {
        return line.shapes().stream()
                .filter(Shape.Path.class::isInstance)
                .map(Shape.Path.class::cast)
                .filter(path -> path.dash() == dash)
                .toList();
    }
}
