package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.VectorPath;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.List;

/** A small face for an emotion: how far its mouth bends tells the score. It never stands without its words. */
final class EmotionIcon {

    private EmotionIcon() {}

    /** A face of 11 pixels around a place. */
    static Shape at(int score, double x, double y, Tint tint) {
        double bend = score * 1.5;
        double mouth = 2.2 - score * 0.45;
        VectorPath smile =
                VectorPath.from(-2.6, mouth).quadratic(0, mouth + bend, 2.6, mouth).build();
        return new Shape.Inset(
                x,
                y,
                List.of(
                        new Shape.Circle(0, 0, 5.2, Tint.NONE, tint, 1.1),
                        new Shape.Circle(-1.8, -1.4, 0.8, tint, Tint.NONE, 0),
                        new Shape.Circle(1.8, -1.4, 0.8, tint, Tint.NONE, 0),
                        new Shape.Path(smile, Tint.NONE, tint, 1.1, Dash.SOLID)));
    }
}
