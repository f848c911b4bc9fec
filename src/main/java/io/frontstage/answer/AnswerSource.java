package io.frontstage.answer;

import java.io.IOException;
import java.io.InputStream;

/** A file that holds answers. */
public interface AnswerSource {

    /** Its name, as written in the map. */
    String name();

    /** Its size in bytes; negative if there is no such file or the reader may not see it. */
    long bytes();

    /** Its content; the caller closes the stream. */
    InputStream open() throws IOException;

    /** A file that is not there. */
    static AnswerSource missing(String name) {
        return of(name, new byte[0], -1);
    }

    /** A file whose content is in memory. */
    static AnswerSource of(String name, byte[] content) {
        return of(name, content, content.length);
    }

    private static AnswerSource of(String name, byte[] content, long bytes) {
        return new AnswerSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long bytes() {
                return bytes;
            }

            @Override
            public InputStream open() {
                return new java.io.ByteArrayInputStream(content);
            }
        };
    }
}
