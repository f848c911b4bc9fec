package io.frontstage.scene;

/** Distinguishes the curves of personas by colour and by the shape of their points. */
public final class PersonaMark {

    private static final Tint[] TINTS = {Tint.PERSONA_1, Tint.PERSONA_2, Tint.PERSONA_3, Tint.PERSONA_4, Tint.PERSONA_5
    };

    private PersonaMark() {}

    /** The colour of a curve, counted from 0; colours repeat after the last one. */
    public static Tint tint(int curve) {
        return TINTS[curve % TINTS.length];
    }

    /** The mark of a curve, centred at a position: circle, square, two triangles, a cross of bars. */
    public static Shape of(int curve, double x, double y) {
        return of(curve, x, y, 4.5, tint(curve), Tint.GROUND, 1);
    }

    /** @param r the approximate distance of its edge from its middle, in CSS pixels */
    public static Shape of(int curve, double x, double y, double r, Tint fill, Tint stroke, double width) {
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
