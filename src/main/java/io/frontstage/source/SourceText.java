package io.frontstage.source;

import java.util.Objects;

/**
 * A definition as its author wrote it.
 *
 * @param name what messages call it, usually the file name
 * @param bytes the file's bytes, as they came; not copied, not to be changed
 */
public record SourceText(String name, byte[] bytes) {

    public SourceText {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
    }
}
