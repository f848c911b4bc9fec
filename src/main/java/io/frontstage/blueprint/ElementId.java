package io.frontstage.blueprint;

/** The id of a step, a card or an item; these share one name space. What deep links, arrows and issue links name. */
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
