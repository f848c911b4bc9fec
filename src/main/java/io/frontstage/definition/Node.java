package io.frontstage.definition;

/**
 * A value in a definition and where it stands: YAML and JSON alike. Offsets are indexes of the text in UTF-16 code units; {@link Report}
 * makes lines and columns of them when they are asked for.
 */
public sealed interface Node permits Scalar, Sequence, Mapping {

    int start();

    /** After its last character; after a text in YAML's blocks (after {@code |} or {@code >}) the line breaks that follow may belong to it. */
    int end();

    /** Whether it stands here by an alias: what it holds is written elsewhere. */
    boolean repeated();

    /** The same as seen through an alias that stands at another place. */
    Node repeatedAt(int start, int end);

    /** Whether nothing is said: such a value counts as absent. */
    default boolean isEmpty() {
        return this instanceof Scalar scalar && scalar.text().isEmpty();
    }
}
