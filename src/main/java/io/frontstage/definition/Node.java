package io.frontstage.definition;

/**
 * A value in a definition with its position, for YAML and JSON alike. Offsets are indexes of the text in UTF-16 code
 * units; {@link Report} converts them to lines and columns on demand.
 */
public sealed interface Node permits Scalar, Sequence, Mapping {

    int start();

    /** After its last character; after a text in YAML's blocks (after {@code |} or {@code >}) the line breaks that follow may belong to it. */
    int end();

    /** Whether it is repeated here by an alias, so that its content is written elsewhere. */
    boolean repeated();

    /** The same value as repeated by an alias at another position. */
    Node repeatedAt(int start, int end);

    /** Whether the value is empty, which counts as absent. */
    default boolean isEmpty() {
        return this instanceof Scalar scalar && scalar.text().isEmpty();
    }
}
