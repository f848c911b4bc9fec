package io.frontstage.render.progress;

import io.frontstage.issue.StatusCategory;
import io.frontstage.issue.WeeklyProgress.Week;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;

/** Draws weeks as columns. From the bottom: done, in progress, open, and unknown with a dashed edge. */
final class WeeksChart {

    /** From the bottom. */
    static final List<StatusCategory> ORDER =
            List.of(StatusCategory.DONE, StatusCategory.IN_PROGRESS, StatusCategory.TO_DO, StatusCategory.UNKNOWN);

    private static final double WIDTH = 720;
    private static final double TOP = 18;
    private static final double COLUMNS = 120;
    private static final double HEIGHT = TOP + COLUMNS + 20;
    private static final double LEFT = 36;
    private static final double GAP = 2;
    private static final double WIDEST = 40;

    private final List<Shape> shapes = new ArrayList<>();
    private final double unit;
    private final double column;

    private WeeksChart(int most, int weeks) {
        unit = COLUMNS / most;
        column = Math.min(WIDEST, (WIDTH - LEFT) / weeks);
    }

    /**
     * The drawing.
     *
     * @param weeks at least one
     * @param first the name of the first week, shown below it
     * @param last the name of the last week, shown below it
     */
    static Drawing of(List<Week> weeks, String first, String last) {
        int most = weeks.stream().mapToInt(Week::total).max().orElseThrow();
        WeeksChart chart = new WeeksChart(most, weeks.size());
        for (int i = 0; i < weeks.size(); i++) {
            chart.column(i, weeks.get(i));
        }
        chart.axis(most, weeks.size(), first, last);
        return new Drawing(WIDTH, HEIGHT, chart.shapes);
    }

    private void column(int place, Week week) {
        double bottom = TOP + COLUMNS;
        for (StatusCategory category : ORDER) {
            double height = week.of(category) * unit;
            if (height > 0) {
                shapes.add(box(place, round(bottom - height), round(height), category));
                bottom -= height;
            }
        }
    }

    private Shape box(int place, double y, double height, StatusCategory category) {
        double x = round(LEFT + place * column + GAP / 2);
        double width = round(column - GAP);
        return switch (category) {
            case DONE -> new Shape.Box(x, y, width, height, 0, Tint.STATUS_DONE, Tint.NONE, 0, Dash.SOLID);
            case IN_PROGRESS -> new Shape.Box(
                    x, y, width, height, 0, Tint.STATUS_IN_PROGRESS, Tint.NONE, 0, Dash.SOLID);
            case TO_DO -> new Shape.Box(x, y, width, height, 0, Tint.TRACK, Tint.CHIP_EDGE, 1, Dash.SOLID);
            case UNKNOWN -> new Shape.Box(x, y, width, height, 0, Tint.GROUND, Tint.TEXT_SUBTLE, 1, Dash.DASHED);
        };
    }

    private void axis(int most, int weeks, String first, String last) {
        double ground = TOP + COLUMNS;
        double end = round(LEFT + weeks * column);
        shapes.add(new Shape.Box(LEFT, ground, end - LEFT, 1, 0, Tint.EMOTION_ZERO, Tint.NONE, 0, Dash.SOLID));
        text(LEFT - 6, TOP + 4, String.valueOf(most), TextAnchor.END);
        text(LEFT - 6, ground, "0", TextAnchor.END);
        text(LEFT, HEIGHT - 4, first, TextAnchor.START);
        // a single column has room for one name
        if (weeks > 1) {
            text(Math.max(end, LEFT + 200), HEIGHT - 4, last, TextAnchor.END);
        }
    }

    private void text(double x, double y, String text, TextAnchor anchor) {
        shapes.add(new Shape.Text(x, y, text, Font.SMALL, Tint.TEXT_SUBTLE, anchor, 0));
    }

    private static double round(double number) {
        return Math.rint(number * 100) / 100;
    }
}
