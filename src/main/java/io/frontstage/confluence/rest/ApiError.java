package io.frontstage.confluence.rest;

import io.frontstage.confluence.saving.WriteRefusal;
import java.util.Locale;

/** The errors that the REST API returns: each has a code, an HTTP status, and a message that belongs to the code. */
enum ApiError {
    BAD_REQUEST(400),
    FORGED(403),
    LOG_IN(403),
    NO_EDIT(403),
    NO_ATTACH(403),
    NO_MAP(404),
    NO_PAGE(404),
    NO_FILE(404),
    NOT_TAKEN(405),
    CHANGED(409),
    NAME_TAKEN(409),
    UNREADABLE(409),
    TOO_LARGE(409),
    REFUSED(409),
    BUSY(423),
    READ_ONLY(423),
    UNAVAILABLE(503);

    private final int status;

    ApiError(int status) {
        this.status = status;
    }

    static ApiError of(WriteRefusal writeRefusal) {
        return switch (writeRefusal) {
            case LOG_IN -> LOG_IN;
            case NO_MAP -> NO_MAP;
            case NO_EDIT -> NO_EDIT;
            case NO_ATTACH -> NO_ATTACH;
            case NAME_TAKEN -> NAME_TAKEN;
            case READ_ONLY -> READ_ONLY;
            case BUSY -> BUSY;
            case CHANGED -> CHANGED;
            case UNREADABLE -> UNREADABLE;
            case TOO_LARGE -> TOO_LARGE;
            case UNAVAILABLE -> UNAVAILABLE;
        };
    }

    /** The error for a refused write on a page that has no map yet. */
    static ApiError ofPage(WriteRefusal writeRefusal) {
        return writeRefusal == WriteRefusal.NO_MAP ? NO_PAGE : of(writeRefusal);
    }

    int status() {
        return status;
    }

    /** The code in JSON, such as {@code no-map}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
