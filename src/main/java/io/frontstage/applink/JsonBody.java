package io.frontstage.applink;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The JSON body of a request: ASCII only, so that the character set of the product’s client does not matter. */
final class JsonBody {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Something that writes a part. */
    @FunctionalInterface
    interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    private JsonBody() {}

    /** An object with these entries. */
    static String object(Part entries) {
        return text(json -> {
            json.writeStartObject();
            entries.write(json);
            json.writeEndObject();
        });
    }

    /** The same JSON in ASCII. */
    static String of(String text) {
        return text(json -> copy(text, json));
    }

    /** Writes existing JSON. */
    static void copy(String text, JsonGenerator json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
    }

    private static String text(Part part) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            part.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }
}
