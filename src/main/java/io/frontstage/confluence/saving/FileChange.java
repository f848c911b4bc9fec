package io.frontstage.confluence.saving;

import java.util.Objects;

/**
 * A change of a file's text. It may be called several times, each time with a newer text, and has no side effects.
 *
 * @param <T> the report on the change
 */
@FunctionalInterface
public interface FileChange<T> {

    /**
     * The changed file.
     *
     * @param name the file's name
     * @param bytes the current bytes of the file
     */
    Result<T> of(String name, byte[] bytes);

    /** The result of a change. */
    sealed interface Result<T> {

        /**
         * The file changes.
         *
         * @param bytes the whole file
         * @param comment what was done, without the prefix
         * @param report the report on the change
         * @param isTyped whether the person typed the comment
         */
        record Changed<T>(byte[] bytes, String comment, T report, boolean isTyped) implements Result<T> {
            public Changed {
                Objects.requireNonNull(bytes);
                Objects.requireNonNull(comment);
                Objects.requireNonNull(report);
            }

            /** With a comment of ours. */
            public Changed(byte[] bytes, String comment, T report) {
                this(bytes, comment, report, false);
            }
        }

        /** The file does not change: it already says so, or the change is not possible. */
        record Same<T>(T report) implements Result<T> {
            public Same {
                Objects.requireNonNull(report);
            }
        }

        /** The file is not a definition, or is broken, so that it cannot be changed. */
        record Unreadable<T>() implements Result<T> {}
    }
}
