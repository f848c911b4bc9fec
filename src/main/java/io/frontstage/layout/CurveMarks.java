package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;

/** How one curve is told from the others: by colour and by the shape of its points. */
public final class CurveMarks {

    private static final Tint[] TINTS = {Tint.PERSONA_1, Tint.PERSONA_2, Tint.PERSONA_3, Tint.PERSONA_4, Tint.PERSONA_5
    };
    private static final Tint[] INKS = {
        Tint.PERSONA_1_INK, Tint.PERSONA_2_INK, Tint.PERSONA_3_INK, Tint.PERSONA_4_INK, Tint.PERSONA_5_INK
    };

    /** The ink of what customers said. */
    static final Tint ANSWERED = Tint.TEXT_SUBTLE;

    private CurveMarks() {}

    /** A hollow ring, large enough to be seen around a point of the map at the same place. */
    static Shape answered(double x, double y) {
        return new Shape.Circle(x, y, 6.5, Tint.GROUND, ANSWERED, 1.6);
    }

    /** A curve's colour. */
    public static Tint tint(int curve) {
        return TINTS[curve % TINTS.length];
    }

    static Tint ink(int curve) {
        return INKS[curve % INKS.length];
    }

    /** A curve's mark around a place: circle, square, two triangles, a cross of bars. */
    public static Shape mark(int curve, double x, double y) {
        return mark(curve, x, y, 4.5, tint(curve), Tint.GROUND, 1);
    }

    /** The same, smaller: whose a thought is. */
    static Shape small(int curve, double x, double y) {
        return mark(curve, x, y, 3.4, tint(curve), Tint.GROUND, 0.5);
    }

    /** A point of a curve: hollow on a path, a larger diamond at a moment of truth of the first curve. */
    static Shape point(int curve, FeelingPlan.Point point, double x, double y) {
        if (point.path()) {
            return mark(curve, x, y, 4.2, Tint.GROUND, tint(curve), 1.5);
        }
        if (curve == 0 && point.moment()) {
            return area(
                    VectorPath.from(x, y - 7).line(x + 7, y).line(x, y + 7).line(x - 7, y),
                    Tint.MOMENT,
                    Tint.GROUND,
                    1);
        }
        return mark(curve, x, y, 4.5, tint(curve), Tint.GROUND, 1);
    }

    private static Shape mark(int curve, double x, double y, double r, Tint fill, Tint stroke, double width) {
        return switch (curve % TINTS.length) {
            case 0 -> new Shape.Circle(x, y, r, fill, stroke, width);
            case 1 -> new Shape.Box(
                    x - r + 0.4, y - r + 0.4, 2 * r - 0.8, 2 * r - 0.8, 0.5, fill, stroke, width, Dash.SOLID);
            case 2 -> area(
                    VectorPath.from(x, y - r - 0.6)
                            .line(x + r + 0.6, y + r - 0.4)
                            .line(x - r - 0.6, y + r - 0.4),
                    fill,
                    stroke,
                    width);
            case 3 -> area(
                    VectorPath.from(x, y + r + 0.6)
                            .line(x + r + 0.6, y - r + 0.4)
                            .line(x - r - 0.6, y - r + 0.4),
                    fill,
                    stroke,
                    width);
            default -> area(
                    VectorPath.from(x - r, y - 1.6)
                            .line(x, y - r - 0.5)
                            .line(x + r, y - 1.6)
                            .line(x + r * 0.65, y + r)
                            .line(x - r * 0.65, y + r),
                    fill,
                    stroke,
                    width);
        };
    }

    private static Shape area(VectorPath.Builder outline, Tint fill, Tint stroke, double width) {
        return new Shape.Path(outline.close().build(), fill, stroke, width, Dash.SOLID);
    }
}
