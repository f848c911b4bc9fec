package io.frontstage.definition;

/** What is at a position in a text. */
public sealed interface CursorContext {

    /**
     * A key.
     *
     * @param kind the kind of thing that has the key
     * @param mapping the mapping that contains it
     * @param name the key as written
     */
    record AtKey(MappingKind kind, Mapping mapping, Scalar name) implements CursorContext {}

    /**
     * The id of a persona with a value of its own, such as {@code dana} under {@code feels}.
     *
     * @param mapping the mapping that contains it
     */
    record AtPersona(Mapping mapping, Scalar name) implements CursorContext {}

    /**
     * A value, alone or in a list.
     *
     * @param kind the kind of thing that has the value
     * @param key its key; {@link Key#OTHER} for the cards of a lane of the author's own
     */
    record AtValue(MappingKind kind, Key key, Scalar value) implements CursorContext {}
}
