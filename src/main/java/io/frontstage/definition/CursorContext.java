package io.frontstage.definition;

/** What stands at a place in a text. */
public sealed interface CursorContext {

    /**
     * A key.
     *
     * @param thing what it belongs to
     * @param mapping the keys beside it, itself among them
     * @param name the key as written
     */
    record AtKey(Thing thing, Mapping mapping, Scalar name) implements CursorContext {}

    /**
     * The id of a persona for whom something is said, such as {@code dana} under {@code feels}.
     *
     * @param mapping the ids beside it, itself among them
     */
    record AtPersona(Mapping mapping, Scalar name) implements CursorContext {}

    /**
     * A value, alone or in a list.
     *
     * @param thing whose it is
     * @param key its key; {@link Key#OTHER} for what stands in a lane of the author's own
     */
    record AtValue(Thing thing, Key key, Scalar value) implements CursorContext {}
}
