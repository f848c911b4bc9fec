package io.frontstage.confluence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Records as JSON and back, with a mapper of our own: the product's may be set otherwise, and its answer to broken JSON is not ours. A
 * component that is {@code null} is not written; a member that nobody knows is not read.
 */
final class Json {

    /** The longest request that is read, in bytes. */
    static final int MOST_BYTES = 256 << 10;

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private Json() {}

    /**
     * A request's body.
     *
     * @throws Malformed if it is none of that kind, or too long
     */
    static <T> T read(InputStream body, Class<T> type) {
        ObjectReader reader = MAPPER.readerFor(type);
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            T read = bytes.length > MOST_BYTES ? null : reader.readValue(bytes);
            if (read == null) {
                throw new Malformed();
            }
            return read;
        } catch (IOException | RuntimeException broken) {
            throw new Malformed();
        }
    }

    static byte[] write(Object answer) {
        try {
            return MAPPER.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A request that cannot be understood. */
    static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Malformed() {
            super("bad request", null, false, false);
        }
    }
}
