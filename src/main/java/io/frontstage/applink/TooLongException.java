package io.frontstage.applink;

import java.io.IOException;

/** An answer has more than we read of it: more bytes, or more values. */
final class TooLongException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLongException(String what) {
        super(what);
    }
}
