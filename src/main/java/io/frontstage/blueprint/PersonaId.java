package io.frontstage.blueprint;

/** The id of a persona, unique among personas. */
public record PersonaId(String value) {

    public PersonaId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an id has at least one character");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
