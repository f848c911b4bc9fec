package io.frontstage.applink;

import java.io.IOException;

/** An answer exceeds our limits: it has too many bytes, or too many values. */
final class TooLongException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLongException(String what) {
        super(what);
    }
}
