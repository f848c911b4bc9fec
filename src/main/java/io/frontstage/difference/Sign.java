package io.frontstage.difference;

/** What happened to a thing. */
public enum Sign {
    ADDED("+"),
    REMOVED("−"),
    MOVED("→"),
    CHANGED("~");

    private final String mark;

    Sign(String mark) {
        this.mark = mark;
    }

    /** The sign next to a sentence and on a card. */
    public String mark() {
        return mark;
    }
}
