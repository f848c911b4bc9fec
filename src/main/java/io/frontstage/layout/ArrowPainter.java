package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.VectorPath;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws arrows along the points that they run through. */
final class ArrowPainter {

    /** How long and half how wide a head is. */
    static final double HEAD = 7;

    private static final double HALF = 3.8;
    private static final double RADIUS = 6;
    private static final double WIDTH = 1.5;

    private ArrowPainter() {}

    /** A small arrow for the legend. */
    static Shape sample(ArrowStyle look, double width, double y) {
        double[] points =
                look == ArrowStyle.REWORK ? new double[] {width - 1, y, 1, y} : new double[] {1, y, width - 1, y};
        List<Shape> shapes = new ArrayList<>(3);
        draw(points, look == ArrowStyle.AGREEMENT, look == ArrowStyle.REWORK, shapes);
        return new Shape.Group(Role.DECORATION, "", Optional.empty(), shapes);
    }

    /**
     * Draws one arrow.
     *
     * @param points x and y of each corner and both ends; pieces run along the axes
     */
    static void draw(double[] points, boolean bothEnds, boolean rework, List<Shape> out) {
        Tint tint = rework ? Tint.REWORK : Tint.ARROW;
        int last = points.length / 2 - 1;
        double[] line = points.clone();
        shorten(line, last, last - 1);
        if (bothEnds) {
            shorten(line, 0, 1);
        }
        out.add(new Shape.Path(rounded(line), Tint.NONE, tint, WIDTH, rework ? Dash.DASHED : Dash.SOLID));
        out.add(head(points, last, last - 1, tint));
        if (bothEnds) {
            out.add(head(points, 0, 1, tint));
        }
    }

    private static void shorten(double[] points, int end, int before) {
        double dx = Math.signum(points[2 * before] - points[2 * end]);
        double dy = Math.signum(points[2 * before + 1] - points[2 * end + 1]);
        points[2 * end] += dx * (HEAD - 1);
        points[2 * end + 1] += dy * (HEAD - 1);
    }

    private static Shape head(double[] points, int end, int before, Tint tint) {
        double x = points[2 * end];
        double y = points[2 * end + 1];
        double dx = Math.signum(points[2 * before] - x);
        double dy = Math.signum(points[2 * before + 1] - y);
        VectorPath triangle = VectorPath.from(x, y)
                .line(x + dx * HEAD - dy * HALF, y + dy * HEAD + dx * HALF)
                .line(x + dx * HEAD + dy * HALF, y + dy * HEAD - dx * HALF)
                .close()
                .build();
        return new Shape.Path(triangle, tint, Tint.NONE, 0, Dash.SOLID);
    }

    private static VectorPath rounded(double[] points) {
        VectorPath.Builder outline = VectorPath.from(points[0], points[1]);
        int last = points.length / 2 - 1;
        for (int i = 1; i < last; i++) {
            double x = points[2 * i];
            double y = points[2 * i + 1];
            double before = length(points, i - 1);
            double after = length(points, i);
            double radius = Math.min(RADIUS, Math.min(before, after) / 2);
            if (radius < 0.5) {
                outline.line(x, y);
                continue;
            }
            outline.line(x - radius * (x - points[2 * i - 2]) / before, y - radius * (y - points[2 * i - 1]) / before);
            outline.quadratic(
                    x, y, x + radius * (points[2 * i + 2] - x) / after, y + radius * (points[2 * i + 3] - y) / after);
        }
        return outline.line(points[2 * last], points[2 * last + 1]).build();
    }

    private static double length(double[] points, int from) {
        return Math.abs(points[2 * from + 2] - points[2 * from])
                + Math.abs(points[2 * from + 3] - points[2 * from + 1]);
    }
}
