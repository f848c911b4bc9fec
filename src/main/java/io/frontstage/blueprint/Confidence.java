package io.frontstage.blueprint;

/** How sure an author is of an opportunity's impact: the three steps of RICE (reach, impact, confidence, effort). */
public enum Confidence {
    LOW(50),
    MEDIUM(80),
    HIGH(100);

    private final int percent;

    Confidence(int percent) {
        this.percent = percent;
    }

    /** By RICE: 50, 80 or 100 percent. */
    public int percent() {
        return percent;
    }
}
