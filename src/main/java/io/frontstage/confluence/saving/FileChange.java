package io.frontstage.confluence.saving;

import java.util.Objects;
import java.util.function.Function;

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

    /** Whether people who watch the page are notified of the new version. */
    default boolean tellsWatchers() {
        return false;
    }

    /** The same change, with or without notifying people who watch the page. */
    default FileChange<T> telling(boolean isTold) {
        FileChange<T> change = this;
        return new FileChange<>() {
            @Override
            public Result<T> of(String name, byte[] bytes) {
                return change.of(name, bytes);
            }

            @Override
            public boolean tellsWatchers() {
                return isTold;
            }
        };
    }

    /** How a comment is combined with the sentences about what changed on the map. */
    enum Commenting {
        /** Used only if there are no such sentences. */
        OTHERWISE,
        /** Appended to the sentences and never shortened, because it says what they do not. */
        BEHIND
    }

    /** The result of a change. */
    sealed interface Result<T> {

        /** The same result with another report. */
        default <R> Result<R> reporting(Function<T, R> report) {
            if (this instanceof Changed<T> changed) {
                return new Changed<>(
                        changed.bytes(), changed.comment(), report.apply(changed.report()), changed.commenting());
            }
            return this instanceof Same<T> same ? new Same<>(report.apply(same.report())) : new Unreadable<>();
        }

        /**
         * The file changes.
         *
         * @param bytes the whole file
         * @param comment what was done, without the prefix
         * @param report the report on the change
         * @param commenting how the comment is combined with the sentences about what changed on the map
         */
        record Changed<T>(byte[] bytes, String comment, T report, Commenting commenting) implements Result<T> {
            public Changed {
                Objects.requireNonNull(bytes);
                Objects.requireNonNull(comment);
                Objects.requireNonNull(report);
                Objects.requireNonNull(commenting);
            }

            /** With a comment that is used only if nothing changed on the map. */
            public Changed(byte[] bytes, String comment, T report) {
                this(bytes, comment, report, Commenting.OTHERWISE);
            }
        }

        /** The file does not change: it already has the requested contents, or the change is not possible. */
        record Same<T>(T report) implements Result<T> {
            public Same {
                Objects.requireNonNull(report);
            }
        }

        /** The file is not a definition, or is broken, so that it cannot be changed. */
        record Unreadable<T>() implements Result<T> {}
    }
}
