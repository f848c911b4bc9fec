package io.frontstage.confluence.saving;

import java.util.Objects;

/** What became of a wish to change a map's file. */
public sealed interface WriteResult<T> {

    /**
     * The file is as it was to be.
     *
     * @param version the number of the newest version, which is the one that was saved or, if there was nothing to save, the one found
     * @param report what is to be said of the change
     */
    record Done<T>(int version, T report) implements WriteResult<T> {
        public Done {
            Objects.requireNonNull(report);
        }
    }

    /** Nothing was written. */
    record Not<T>(WriteRefusal reason) implements WriteResult<T> {
        public Not {
            Objects.requireNonNull(reason);
        }
    }
}
