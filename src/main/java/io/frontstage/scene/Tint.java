package io.frontstage.scene;

/**
 * The colours by name, with the light palette. A style sheet may replace each by a token and give it a dark twin.
 *
 * <p>Texts on their grounds reach a contrast of 4.5 : 1, signs and borders that carry a meaning 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
 */
public enum Tint {
    NONE("none"),
    /** The ground of the page. */
    GROUND("#ffffff"),
    /** What is written. */
    TEXT("#172b4d"),
    /** What is written small. */
    TEXT_SUBTLE("#44546f"),
    LINK("#0055cc");

    private final String light;

    Tint(String light) {
        this.light = light;
    }

    /** The colour in the light palette: {@code #rrggbb}, or {@code none}. */
    public String light() {
        return light;
    }
}
