package io.frontstage.render.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A size of paper, always landscape (ISO 216; 72 points to the inch). */
public enum Paper {
    A4(841.89, 595.28),
    A3(1190.55, 841.89);

    /** What stays free at each side, in points. */
    static final double MARGIN = 28;

    /** The line at the top that says what the sheet shows, and the one at the foot. */
    static final double HEAD = 20;

    static final double FOOT = 16;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The paper of a name, whatever its case; empty if there is none. */
    public static Optional<Paper> of(String name) {
        return Stream.of(values())
                .filter(paper -> paper.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** In points. */
    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The room between the margins, and between head and foot. */
    double roomWidth() {
        return width - 2 * MARGIN;
    }

    double roomHeight() {
        return height - 2 * MARGIN - HEAD - FOOT;
    }

    /** How far below the upper edge the room begins. */
    double top() {
        return MARGIN + HEAD;
    }
}
