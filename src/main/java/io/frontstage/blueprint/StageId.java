package io.frontstage.blueprint;

/** The id of a stage, unique among stages. */
public record StageId(String value) {

    public StageId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an id has at least one character");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
