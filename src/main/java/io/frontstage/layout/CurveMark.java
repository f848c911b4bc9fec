package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.VectorPath;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;

/** How one emotion curve is told from the others: by colour, by the shape of its points and by its dashes. */
final class CurveMark {

    private static final Tint[] TINTS = {Tint.PERSONA_1, Tint.PERSONA_2, Tint.PERSONA_3, Tint.PERSONA_4, Tint.PERSONA_5
    };
    private static final Dash[] DASHES = {Dash.SOLID, Dash.DASHED, Dash.DOTTED};
    private static final int FORMS = 4;

    private CurveMark() {}

    static Tint tint(int curve) {
        return TINTS[curve % TINTS.length];
    }

    static Dash dash(int curve) {
        return DASHES[curve % DASHES.length];
    }

    /** A point of a curve around a place: circle, square, diamond or triangle. */
    static Shape at(int curve, double x, double y) {
        Tint tint = tint(curve);
        return switch (curve % FORMS) {
            case 0 -> new Shape.Circle(x, y, 4.5, tint, Tint.GROUND, 1);
            case 1 -> new Shape.Box(x - 4, y - 4, 8, 8, 1, tint, Tint.GROUND, 1, Dash.SOLID);
            case 2 -> area(
                    VectorPath.from(x, y - 5.2).line(x + 5.2, y).line(x, y + 5.2).line(x - 5.2, y), tint);
            default -> area(VectorPath.from(x, y - 5).line(x + 5, y + 4).line(x - 5, y + 4), tint);
        };
    }

    private static Shape area(VectorPath.Builder outline, Tint tint) {
        return new Shape.Path(outline.close().build(), tint, Tint.GROUND, 1, Dash.SOLID);
    }
}
