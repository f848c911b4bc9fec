package io.frontstage.confluence.saving;

import java.util.Objects;

/** The result of a request to change a map's file. */
public sealed interface WriteResult<T> {

    /**
     * The file is as requested.
     *
     * @param version the number of the newest version: the one saved, or the one found if there was nothing to save
     * @param report the report on the change
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
