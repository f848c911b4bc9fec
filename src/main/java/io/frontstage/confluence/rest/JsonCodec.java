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
 * Converts records to JSON and back with a mapper of our own: the product's may be configured differently and handles
 * broken JSON differently. {@code null} components are not written; unknown members are ignored.
 */
final class JsonCodec {

    /** Maximum size of a request in bytes. */
    static final int MAX_BYTES = 256 << 10;

    /**
     * Maximum size in bytes of a request with a whole definition: twice that of a definition, because JSON escapes
     * quotes and line breaks.
     */
    static final int MAX_TEXT_BYTES = 2 << 20;

    /** Maximum size in bytes of a request with a survey: 4 MiB in Base64, plus the meanings of its columns. */
    static final int MAX_SURVEY_BYTES = 6 << 20;

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private JsonCodec() {}

    /**
     * Reads a request's body.
     *
     * @throws Malformed if it does not have that form or is too long
     */
    static <T> T read(InputStream body, Class<T> type) {
        return read(body, type, MAX_BYTES);
    }

    /** @param most the maximum size in bytes */
    static <T> T read(InputStream body, Class<T> type, int most) {
        ObjectReader reader = MAPPER.readerFor(type);
        try {
            byte[] bytes = body.readNBytes(most + 1);
            T read = bytes.length > most ? null : reader.readValue(bytes);
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
