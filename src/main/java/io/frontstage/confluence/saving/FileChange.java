package io.frontstage.confluence.saving;

import java.util.Objects;

/**
 * A change of a file's text. It may be asked for several times, each time with a newer text, and does nothing else than answer.
 *
 * @param <T> what is to be said of the change
 */
@FunctionalInterface
public interface FileChange<T> {

    /**
     * The file as it is to be.
     *
     * @param name the file's name
     * @param bytes the file as it is
     */
    Result<T> of(String name, byte[] bytes);

    /** What a change comes to. */
    sealed interface Result<T> {

        /**
         * There is something to be saved.
         *
         * @param bytes the whole file
         * @param comment what was done, in words, without the prefix
         * @param report what is to be said of it
         */
        record Changed<T>(byte[] bytes, String comment, T report) implements Result<T> {
            public Changed {
                Objects.requireNonNull(bytes);
                Objects.requireNonNull(comment);
                Objects.requireNonNull(report);
            }
        }

        /** Nothing is to be saved: it is so already, or it cannot be done. */
        record Same<T>(T report) implements Result<T> {
            public Same {
                Objects.requireNonNull(report);
            }
        }

        /** The file is no definition, or a broken one: nothing can be said about what a change of it would do. */
        record Unreadable<T>() implements Result<T> {}
    }
}
