package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.List;

/** Draws arrows along their points. */
final class ArrowPainter {

    /** The length of an arrowhead, and half its width. */
    static final double HEAD = 6;

    private static final double HALF = 3.4;
    private static final double RADIUS = 5;
    private static final double WIDTH = 1.4;
    private static final double HALO = 3.6;

    private ArrowPainter() {}

    /**
     * Draws one arrow: its line first.
     *
     * @param points x and y of both ends and each corner; all segments are horizontal or vertical
     */
    static void draw(double[] points, boolean bothEnds, boolean rework, List<Shape> out) {
        Tint tint = rework ? Tint.REWORK : Tint.ARROW;
        int last = points.length / 2 - 1;
        double[] line = points.clone();
        shorten(line, last, last - 1);
        if (bothEnds) {
            shorten(line, 0, 1);
        }
        out.add(new Shape.Path(rounded(line), Tint.NONE, tint, WIDTH, rework ? Dash.SHORT : Dash.SOLID));
        out.add(head(points, last, last - 1, tint));
        if (bothEnds) {
            out.add(head(points, 0, 1, tint));
        }
    }

    /** A margin around an arrow in the background colour; where two arrows cross, it shows which one is above. */
    static Shape halo(double[] points, Tint ground) {
        return new Shape.Path(rounded(points), Tint.NONE, ground, HALO, Dash.SOLID);
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
        return Shapes.filled(triangle, tint);
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
