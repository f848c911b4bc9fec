package io.frontstage.render.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Paper sizes, always landscape (ISO 216; 72 points per inch). */
public enum Paper {
    A4(841.89, 595.28),
    A3(1190.55, 841.89);

    /** The margin at each side, in points. */
    static final double MARGIN = 28;

    /** The height of the line at the top that says what the sheet shows, and of the one at the foot. */
    static final double HEAD = 20;

    static final double FOOT = 16;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The paper size with this name, ignoring case; empty if there is none. */
    public static Optional<Paper> of(String name) {
        return Stream.of(values())
                .filter(paper -> paper.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The width, in points. */
    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The width between the margins, in points. */
    double roomWidth() {
        return width - 2 * MARGIN;
    }

    double roomHeight() {
        return height - 2 * MARGIN - HEAD - FOOT;
    }

    /** The distance of the contents from the upper edge, in points. */
    double top() {
        return MARGIN + HEAD;
    }
}
