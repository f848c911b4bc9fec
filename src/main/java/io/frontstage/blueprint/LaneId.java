package io.frontstage.blueprint;

/** The id of a lane: the key that steps use for it. */
public record LaneId(String value) {

    public LaneId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an id has at least one character");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
