package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.List;

/**
 * A line between two kinds of lane (Bitner, Ostrom and Morgan 2008). It belongs between the lanes and is never a card.
 */
public enum SeparationLine {
    /** Where customer and organisation meet. */
    LINE_OF_INTERACTION("interaction", LaneKind.CUSTOMER),
    /** The boundary below which the customer no longer sees the work. */
    LINE_OF_VISIBILITY("visibility", LaneKind.FRONTSTAGE),
    /** The boundary between those who serve the customer and those who support them. */
    LINE_OF_INTERNAL_INTERACTION("internal-interaction", LaneKind.BACKSTAGE);

    private final String word;
    private final LaneKind lastAbove;

    SeparationLine(String word, LaneKind lastAbove) {
        this.word = word;
        this.lastAbove = lastAbove;
    }

    /** The line's key, such as {@code internal-interaction}. */
    public String word() {
        return word;
    }

    /**
     * The lines between two neighbouring lanes, from top to bottom: none, one, or several if kinds are missing between
     * the two.
     */
    public static List<SeparationLine> between(LaneKind above, LaneKind below) {
        List<SeparationLine> lines = new ArrayList<>();
        for (SeparationLine line : values()) {
            if (above.compareTo(line.lastAbove) <= 0 && below.compareTo(line.lastAbove) > 0) {
                lines.add(line);
            }
        }
        return lines;
    }
}
