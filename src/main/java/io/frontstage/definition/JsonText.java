package io.frontstage.definition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes JSON indented by two spaces, with LF line ends; absent or empty values are left out. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter(4_096);
    private final JsonGenerator generator;

    JsonText() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try {
            generator = JSON.createGenerator(text);
        } catch (IOException e) {
            throw impossible(e);
        }
        generator.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }

    /** Writes one part of the text. */
    @FunctionalInterface
    interface Part {
        void write() throws IOException;
    }

    JsonText object(Part entries) {
        return write(() -> {
            generator.writeStartObject();
            entries.write();
            generator.writeEndObject();
        });
    }

    JsonText object(Key key, Part entries) {
        return object(key.word(), entries);
    }

    JsonText object(String key, Part entries) {
        return write(() -> {
            generator.writeFieldName(key);
            object(entries);
        });
    }

    /** Writes a list, even if it is empty. */
    JsonText list(String key, Part items) {
        return write(() -> {
            generator.writeArrayFieldStart(key);
            items.write();
            generator.writeEndArray();
        });
    }

    JsonText number(Key key, int value) {
        return write(() -> generator.writeNumberField(key.word(), value));
    }

    JsonText flag(Key key, boolean value) {
        return write(() -> generator.writeBooleanField(key.word(), value));
    }

    JsonText text(Key key, String value) {
        return text(key.word(), value);
    }

    JsonText text(String key, String value) {
        return write(() -> generator.writeStringField(key, value));
    }

    JsonText text(Key key, Optional<String> value) {
        return value.isPresent() ? text(key, value.get()) : this;
    }

    JsonText texts(Key key, List<String> values) {
        return values.isEmpty() ? this : texts(key.word(), values);
    }

    /** Writes a list of texts, even if it is empty. */
    JsonText texts(String key, List<String> values) {
        return list(key, () -> {
            for (String value : values) {
                generator.writeString(value);
            }
        });
    }

    private JsonText write(Part part) {
        try {
            part.write();
            return this;
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    private static UncheckedIOException impossible(IOException e) {
        return new UncheckedIOException("writing to memory cannot fail", e);
    }

    /** The JSON text, with a line break at its end. */
    String finish() {
        write(generator::close);
        return text.append('\n').toString();
    }
}
