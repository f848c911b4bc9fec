package io.frontstage.layout;

import io.frontstage.blueprint.PainSeverity;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.List;
import java.util.Optional;

/** The small signs of the map, drawn at a position. What each sign means is also in the accessible name of the thing it is on. */
final class Signs {

    /** The width of the four bars of a severity, and the height of the tallest one. */
    static final double BARS = 12;

    static final double BULB = 9;
    static final double EYE = 12;
    static final double FIELD = 13;
    /** The width of a ring with a letter. */
    static final double RING = 13;
    /** The distance from the left edge of such a ring to the words next to it. */
    static final double BESIDE_RING = RING + 2;

    private Signs() {}

    /**
     * Four rising bars, as many filled as the pain point is severe, or a dot if the severity is hidden; positioned by the lower left
     * corner.
     */
    static Shape bars(Optional<PainSeverity> severity, double x, double bottom, Tint on, Tint off) {
        if (severity.isEmpty()) {
            return new Shape.Circle(x + BARS / 2, bottom - 4.5, 3.2, on, Tint.NONE, 0);
        }
        VectorPath.Builder filled = VectorPath.from(x, bottom);
        VectorPath.Builder empty = VectorPath.from(x, bottom);
        for (int i = 0; i < 4; i++) {
            VectorPath.Builder bars = i <= severity.get().ordinal() ? filled : empty;
            double left = x + i * 3.2;
            double top = bottom - 2.4 - i * 2.2;
            bars.move(left, bottom)
                    .line(left, top)
                    .line(left + 2.2, top)
                    .line(left + 2.2, bottom)
                    .close();
        }
        Shape reached = Shapes.filled(filled.build(), on);
        return LaneColours.isCritical(severity)
                ? new Shape.Inset(0, 0, List.of(reached))
                : new Shape.Inset(0, 0, List.of(Shapes.filled(empty.build(), off), reached));
    }

    /** A five-pointed star, centred at a position. */
    static Shape star(double x, double y, double radius) {
        VectorPath.Builder star = VectorPath.from(x, y - radius);
        for (int i = 1; i < 10; i++) {
            double far = i % 2 == 0 ? radius : radius * 0.42;
            double angle = Math.PI * i / 5;
            star.line(round(x + far * Math.sin(angle)), round(y - far * Math.cos(angle)));
        }
        return Shapes.filled(star.close().build(), Tint.MOMENT);
    }

    /** An eye, {@value #EYE} wide, positioned by its left corner and vertically centred. */
    static Shape eye(double x, double y, Tint tint) {
        VectorPath lids = VectorPath.from(x, y)
                .cubic(x + 3, y - 4.6, x + 9, y - 4.6, x + 12, y)
                .cubic(x + 9, y + 4.6, x + 3, y + 4.6, x, y)
                .close()
                .build();
        return new Shape.Inset(
                0, 0, List.of(Shapes.drawn(lids, tint, 1.2), new Shape.Circle(x + 6, y, 1.9, tint, Tint.NONE, 0)));
    }

    /** A dotted ring: assumed, not observed. */
    static Shape assumed(double x, double y, Tint tint) {
        return new Shape.Path(circle(x + 5, y, 4.2), Tint.NONE, tint, 1.3, Dash.DOTTED);
    }

    /** A dotted ring with a plus: proposed, not there yet. */
    static Shape proposed(double x, double y, Tint tint) {
        VectorPath plus = VectorPath.from(x + 5, y - 2.2)
                .line(x + 5, y + 2.2)
                .move(x + 2.8, y)
                .line(x + 7.2, y)
                .build();
        return new Shape.Inset(0, 0, List.of(assumed(x, y, tint), Shapes.drawn(plus, tint, 1.2)));
    }

    /** A light bulb, {@value #BULB} wide. */
    static Shape bulb(double x, double y) {
        VectorPath glass = VectorPath.from(x + 3, y + 2.4)
                .cubic(x - 0.8, y - 0.6, x + 0.8, y - 5, x + 4.5, y - 5)
                .cubic(x + 8.2, y - 5, x + 9.8, y - 0.6, x + 6, y + 2.4)
                .close()
                .move(x + 3.2, y + 4)
                .line(x + 5.8, y + 4)
                .move(x + 3.7, y + 5.6)
                .line(x + 5.3, y + 5.6)
                .build();
        return Shapes.drawn(glass, Tint.OPPORTUNITY_BAR, 1.3);
    }

    /** A grid with a point: the higher, the more impact; the further right, the more effort; the corner of quick wins is tinted. */
    static Shape field(int impact, int effort, double x, double y) {
        double top = y - FIELD / 2;
        double step = (FIELD - 4) / 4;
        return new Shape.Inset(
                0,
                0,
                List.of(
                        Shapes.bordered(x, top, FIELD, FIELD, 1.5, Tint.GROUND, Tint.OPPORTUNITY_EDGE, Dash.SOLID),
                        Shapes.area(x + 1, top + 1, FIELD / 2 - 1, FIELD / 2 - 1, 0, Tint.OPPORTUNITY_QUICK),
                        new Shape.Circle(
                                round(x + 2 + (effort - 1) * step),
                                round(top + FIELD - 2 - (impact - 1) * step),
                                2.2,
                                Tint.OPPORTUNITY_POINT,
                                Tint.NONE,
                                0)));
    }

    /** A heart, 10 wide, vertically centred. */
    static Shape heart(double x, double y) {
        VectorPath heart = VectorPath.from(x + 5, y + 4.6)
                .cubic(x - 2.4, y - 0.6, x + 0.6, y - 6, x + 5, y - 2.4)
                .cubic(x + 9.4, y - 6, x + 12.4, y - 0.6, x + 5, y + 4.6)
                .close()
                .build();
        return Shapes.filled(heart, Tint.DELIGHT_SIGN);
    }

    /** A tick, 10 wide, vertically centred. */
    static Shape tick(double x, double y) {
        VectorPath tick = VectorPath.from(x + 0.8, y + 0.4)
                .line(x + 3.8, y + 3.4)
                .line(x + 9.2, y - 3.8)
                .build();
        return Shapes.drawn(tick, Tint.DELIGHT_SIGN, 1.8);
    }

    /** A W in a centred ring, the usual sign for a wait in blueprints. */
    static Shape wait(double x, double y) {
        return ringed("W", x, y, Tint.WAIT);
    }

    /** An F in a centred ring, the usual sign for a fail point in blueprints. */
    static Shape failPoint(double x, double y) {
        return ringed("F", x, y, Tint.OVERDUE);
    }

    private static Shape ringed(String letter, double x, double y, Tint tint) {
        return new Shape.Inset(
                0,
                0,
                List.of(
                        new Shape.Circle(x, y, RING / 2, Tint.GROUND, tint, 1),
                        Shapes.text(x, y + 3.5, letter, Font.COUNT, tint, TextAnchor.MIDDLE)));
    }

    /** A clock: overdue. */
    static Shape overdue(double x, double y) {
        VectorPath hands = VectorPath.from(x + 5, y - 2.6)
                .line(x + 5, y + 0.2)
                .line(x + 7, y + 1.4)
                .build();
        return new Shape.Inset(
                0,
                0,
                List.of(
                        Shapes.drawn(circle(x + 5, y, 4.2), Tint.OVERDUE, 1.3),
                        Shapes.drawn(hands, Tint.OVERDUE, 1.2)));
    }

    /** A small arrow to the right: an expectation. */
    static Shape expects(double x, double y) {
        VectorPath arrow = VectorPath.from(x, y)
                .line(x + 6, y)
                .move(x + 3.4, y - 2.6)
                .line(x + 6, y)
                .line(x + 3.4, y + 2.6)
                .build();
        return Shapes.drawn(arrow, Tint.TEXT_SUBTLE, 1.2);
    }

    /** An arrow out of a box: an address. */
    static Shape link(double x, double y) {
        VectorPath out = VectorPath.from(x + 4.5, y - 3.5)
                .line(x + 1, y - 3.5)
                .line(x + 1, y + 4)
                .line(x + 8.5, y + 4)
                .line(x + 8.5, y + 0.5)
                .move(x + 5.8, y - 4.2)
                .line(x + 9.2, y - 4.2)
                .line(x + 9.2, y - 0.8)
                .move(x + 9, y - 4)
                .line(x + 4.6, y + 0.4)
                .build();
        return Shapes.drawn(out, Tint.LINK, 1.2);
    }

    /** A face, centred at a position; the curve of its mouth shows the score. */
    static Shape face(int score, double x, double y, Tint tint) {
        double bend = score * 1.5;
        double mouth = y + 2.2 - score * 0.45;
        VectorPath smile = VectorPath.from(x - 2.6, mouth)
                .quadratic(x, mouth + bend, x + 2.6, mouth)
                .build();
        return new Shape.Inset(
                0,
                0,
                List.of(
                        new Shape.Circle(x, y, 5.8, Tint.NONE, tint, 1.1),
                        new Shape.Circle(x - 1.9, y - 1.5, 0.8, tint, Tint.NONE, 0),
                        new Shape.Circle(x + 1.9, y - 1.5, 0.8, tint, Tint.NONE, 0),
                        Shapes.drawn(smile, tint, 1.1)));
    }

    private static VectorPath circle(double x, double y, double r) {
        double k = r * 0.5523;
        return VectorPath.from(x, y - r)
                .cubic(x + k, y - r, x + r, y - k, x + r, y)
                .cubic(x + r, y + k, x + k, y + r, x, y + r)
                .cubic(x - k, y + r, x - r, y + k, x - r, y)
                .cubic(x - r, y - k, x - k, y - r, x, y - r)
                .close()
                .build();
    }

    private static double round(double value) {
        return Math.rint(value * 100) / 100;
    }
}
