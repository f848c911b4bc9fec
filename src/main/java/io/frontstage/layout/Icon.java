package io.frontstage.layout;

import io.frontstage.blueprint.PainSeverity;
import io.frontstage.scene.Dash;
import io.frontstage.scene.VectorPath;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.List;

/** A small sign that stands before a text, {@value #SIZE} pixels high and wide. It never stands without its word. */
enum Icon {
    MOMENT("moment-of-truth", Tint.MOMENT) {
        @Override
        List<Shape> draw() {
            VectorPath.Builder star = VectorPath.from(5, 0);
            for (int i = 1; i < 10; i++) {
                double radius = i % 2 == 0 ? 5.3 : 2.2;
                double angle = Math.PI * i / 5;
                star.line(round(5 + radius * Math.sin(angle)), round(5.3 - radius * Math.cos(angle)));
            }
            return List.of(area(star.close().build()));
        }
    },
    PAIN_LOW("map.pain.low", Tint.PAIN_LOW) {
        @Override
        List<Shape> draw() {
            return List.of(ghost(bars(1, 4)), area(bars(0, 1)));
        }
    },
    PAIN_MEDIUM("map.pain.medium", Tint.PAIN_MEDIUM) {
        @Override
        List<Shape> draw() {
            return List.of(ghost(bars(2, 4)), area(bars(0, 2)));
        }
    },
    PAIN_HIGH("map.pain.high", Tint.PAIN_HIGH) {
        @Override
        List<Shape> draw() {
            return List.of(ghost(bars(3, 4)), area(bars(0, 3)));
        }
    },
    PAIN_CRITICAL("map.pain.critical", Tint.PAIN_CRITICAL) {
        @Override
        List<Shape> draw() {
            return List.of(area(bars(0, 4)));
        }
    },
    FIXED("map.pain.fixed", Tint.FIXED_BAR) {
        @Override
        List<Shape> draw() {
            return List.of(line(VectorPath.from(1, 5.5).line(4, 8.5).line(9, 1.5).build(), 1.8, Dash.SOLID));
        }
    },
    DELIGHT("map.delight", Tint.DELIGHT_BAR) {
        @Override
        List<Shape> draw() {
            return List.of(area(VectorPath.from(5, 9.5)
                    .cubic(-2.2, 4.6, 0.6, -0.8, 5, 2.6)
                    .cubic(9.4, -0.8, 12.2, 4.6, 5, 9.5)
                    .close()
                    .build()));
        }
    },
    OPPORTUNITY("map.opportunity", Tint.OPPORTUNITY_BAR) {
        @Override
        List<Shape> draw() {
            VectorPath bulb = VectorPath.from(3.4, 7)
                    .cubic(-0.6, 4.4, 1.2, 0, 5, 0)
                    .cubic(8.8, 0, 10.6, 4.4, 6.6, 7)
                    .close()
                    .move(3.4, 8)
                    .line(6.6, 8)
                    .line(6, 10)
                    .line(4, 10)
                    .close()
                    .build();
            return List.of(area(bulb));
        }
    },
    ASSUMED("basis.assumed", Tint.TEXT_SUBTLE) {
        @Override
        List<Shape> draw() {
            return List.of(line(circle(), 1.4, Dash.DOTTED));
        }
    },
    PROPOSED("basis.proposed", Tint.TEXT_SUBTLE) {
        @Override
        List<Shape> draw() {
            VectorPath plus =
                    VectorPath.from(5, 2.8).line(5, 7.2).move(2.8, 5).line(7.2, 5).build();
            return List.of(line(circle(), 1.4, Dash.DOTTED), line(plus, 1.2, Dash.SOLID));
        }
    },
    OBSERVED("basis.observed", Tint.TEXT_SUBTLE) {
        @Override
        List<Shape> draw() {
            return List.of(line(circle(), 1.4, Dash.SOLID), new Shape.Circle(5, 5, 1.8, tint(), Tint.NONE, 0));
        }
    },
    LINK("map.link", Tint.LINK) {
        @Override
        List<Shape> draw() {
            VectorPath out = VectorPath.from(4.5, 1.5)
                    .line(1, 1.5)
                    .line(1, 9)
                    .line(8.5, 9)
                    .line(8.5, 5.5)
                    .move(5.8, 0.8)
                    .line(9.2, 0.8)
                    .line(9.2, 4.2)
                    .move(9, 1)
                    .line(4.6, 5.4)
                    .build();
            return List.of(line(out, 1.2, Dash.SOLID));
        }
    },
    OVERDUE("map.overdue", Tint.OVERDUE) {
        @Override
        List<Shape> draw() {
            VectorPath hands = VectorPath.from(5, 2.4).line(5, 5.2).line(7, 6.4).build();
            return List.of(line(circle(), 1.3, Dash.SOLID), line(hands, 1.2, Dash.SOLID));
        }
    };

    static final double SIZE = 10;

    private final String key;
    private final Tint tint;
    private final List<Shape> shapes;

    Icon(String key, Tint tint) {
        this.key = key;
        this.tint = tint;
        this.shapes = draw();
    }

    /** The sign, its upper left corner at a place. */
    Shape at(double x, double y) {
        return new Shape.Inset(x, y, shapes);
    }

    /** The key of its word. */
    String key() {
        return key;
    }

    Tint tint() {
        return tint;
    }

    static Icon of(PainSeverity severity) {
        return switch (severity) {
            case LOW -> PAIN_LOW;
            case MEDIUM -> PAIN_MEDIUM;
            case HIGH -> PAIN_HIGH;
            case CRITICAL -> PAIN_CRITICAL;
        };
    }

    abstract List<Shape> draw();

    Shape area(VectorPath vectorPath) {
        return new Shape.Path(vectorPath, tint, Tint.NONE, 0, Dash.SOLID);
    }

    Shape line(VectorPath vectorPath, double width, Dash dash) {
        return new Shape.Path(vectorPath, Tint.NONE, tint, width, dash);
    }

    Shape ghost(VectorPath vectorPath) {
        return new Shape.Path(vectorPath, Tint.EMOTION_ZERO, Tint.NONE, 0, Dash.SOLID);
    }

    /** Some of four bars, as many as the pain is severe, each higher than the one before. */
    private static VectorPath bars(int from, int to) {
        VectorPath.Builder bars = VectorPath.from(from * 2.6, 10);
        for (int i = from; i < to; i++) {
            double x = i * 2.6;
            double top = 7.2 - i * 2.4;
            bars.move(x, 10).line(x, top).line(x + 1.8, top).line(x + 1.8, 10).close();
        }
        return bars.build();
    }

    private static VectorPath circle() {
        double k = 2.32;
        return VectorPath.from(5, 0.8)
                .cubic(5 + k, 0.8, 9.2, 5 - k, 9.2, 5)
                .cubic(9.2, 5 + k, 5 + k, 9.2, 5, 9.2)
                .cubic(5 - k, 9.2, 0.8, 5 + k, 0.8, 5)
                .cubic(0.8, 5 - k, 5 - k, 0.8, 5, 0.8)
                .close()
                .build();
    }

    private static double round(double value) {
        return Math.rint(value * 100) / 100;
    }
}
