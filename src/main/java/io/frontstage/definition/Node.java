package io.frontstage.definition;

/**
 * A value in a definition with its position, for YAML and JSON alike. Offsets are indexes of the text in UTF-16 code
 * units; {@link Report} converts them to lines and columns on demand.
 */
public sealed interface Node permits Scalar, Sequence, Mapping {

    int start();

    /**
     * The index after its last character; for a block text in YAML (after {@code |} or {@code >}) this may include the line breaks that
     * follow.
     */
    int end();

    /** Whether an alias repeats it here, so that its content is written elsewhere. */
    boolean repeated();

    /** The same value as repeated by an alias at another position. */
    Node repeatedAt(int start, int end);

    /** Whether the value is empty, which counts as absent. */
    default boolean isEmpty() {
        return this instanceof Scalar scalar && scalar.text().isEmpty();
    }
}
