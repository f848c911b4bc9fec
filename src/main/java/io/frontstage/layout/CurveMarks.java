package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.PersonaMark;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;

/** Distinguishes the curves by colour and by the shape of their points. */
final class CurveMarks {

    private static final Tint[] INKS = {
        Tint.PERSONA_1_INK, Tint.PERSONA_2_INK, Tint.PERSONA_3_INK, Tint.PERSONA_4_INK, Tint.PERSONA_5_INK
    };

    /** The colour of what customers said. */
    static final Tint ANSWERED = Tint.TEXT_SUBTLE;

    private CurveMarks() {}

    /** A hollow ring, large enough to be visible around a point of the map at the same place. */
    static Shape answered(double x, double y) {
        return new Shape.Circle(x, y, 6.5, Tint.GROUND, ANSWERED, 1.6);
    }

    static Tint tint(int curve) {
        return PersonaMark.tint(curve);
    }

    static Tint ink(int curve) {
        return INKS[curve % INKS.length];
    }

    /** The mark of a curve, centred at a position: circle, square, two triangles, a cross of bars. */
    static Shape mark(int curve, double x, double y) {
        return PersonaMark.of(curve, x, y);
    }

    /** A smaller mark, which shows whose thought something is. */
    static Shape small(int curve, double x, double y) {
        return PersonaMark.of(curve, x, y, 3.4, tint(curve), Tint.GROUND, 0.5);
    }

    /**
     * A point of a curve: hollow if the step is on a path that not everybody takes, or a larger diamond at a moment of truth (first curve
     * only).
     */
    static Shape point(int curve, FeelingPlan.Point point, double x, double y) {
        if (point.path()) {
            return PersonaMark.of(curve, x, y, 4.2, Tint.GROUND, tint(curve), 1.5);
        }
        if (curve == 0 && point.moment()) {
            return area(
                    VectorPath.from(x, y - 7).line(x + 7, y).line(x, y + 7).line(x - 7, y),
                    Tint.MOMENT,
                    Tint.GROUND,
                    1);
        }
        return PersonaMark.of(curve, x, y);
    }

    private static Shape area(VectorPath.Builder outline, Tint fill, Tint stroke, double width) {
        return new Shape.Path(outline.close().build(), fill, stroke, width, Dash.SOLID);
    }
}
