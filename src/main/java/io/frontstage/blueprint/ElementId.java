package io.frontstage.blueprint;

/** The id of a step, a card or an item; they share one namespace. Deep links, arrows and issue links refer to it. */
public record ElementId(String value) {

    public ElementId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an id has at least one character");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
