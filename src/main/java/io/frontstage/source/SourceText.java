package io.frontstage.source;

import java.util.Objects;

/**
 * A definition as its author wrote it.
 *
 * @param name its name in messages, usually the file name
 * @param bytes the file's bytes; not copied, and must not be changed
 */
public record SourceText(String name, byte[] bytes) {

    public SourceText {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
    }
}
