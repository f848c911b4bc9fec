package io.frontstage.issue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes an {@link IssueProperty} as JSON on one line; absent values are left out. */
final class IssuePropertyWriter {

    /** Fields that repeat the maps' parts for Jira's index. */
    static final Set<String> REPEATED = Set.of("blueprint", "severity");

    /** The names at the top level. */
    static final Set<String> PROPERTY = Set.of("v", "intention", "maps", "blueprint", "severity");

    /** The names in a map's part. */
    static final Set<String> MAP = Set.of("map", "title", "address", "items");

    /** The names in an item; all values are texts. */
    static final Set<String> ITEM = Set.of("item", "kind", "title", "stage", "step", "severity", "quote", "feels");

    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter(1_024);
    private final JsonGenerator generator;

    IssuePropertyWriter() {
        try {
            generator = JSON.createGenerator(text);
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    String write(IssueProperty property) {
        try {
            writeProperty(property);
            generator.close();
            return text.toString();
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    private void writeProperty(IssueProperty property) throws IOException {
        generator.writeStartObject();
        generator.writeNumberField("v", property.version());
        text("intention", property.intention(), property.unknown());
        generator.writeArrayFieldStart("maps");
        for (IssueProperty.MapPart map : property.maps()) {
            writeMap(map);
        }
        generator.writeEndArray();
        texts("blueprint", property.maps().stream().map(IssueProperty.MapPart::map));
        texts(
                "severity",
                property.maps().stream()
                        .flatMap(map -> map.items().stream())
                        .flatMap(item -> item.severity().stream()));
        unknown(property.unknown(), PROPERTY);
        generator.writeEndObject();
    }

    private void writeMap(IssueProperty.MapPart map) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("map", map.map());
        text("title", map.title(), map.unknown());
        text("address", map.address(), map.unknown());
        generator.writeArrayFieldStart("items");
        for (IssueProperty.Item item : map.items()) {
            writeItem(item);
        }
        generator.writeEndArray();
        unknown(map.unknown(), MAP);
        generator.writeEndObject();
    }

    private void writeItem(IssueProperty.Item item) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("item", item.item());
        text("kind", item.kind(), item.unknown());
        text("title", item.title(), item.unknown());
        text("stage", item.stage(), item.unknown());
        text("step", item.step(), item.unknown());
        text("severity", item.severity(), item.unknown());
        text("quote", item.quote(), item.unknown());
        text("feels", item.feels(), item.unknown());
        unknown(item.unknown(), ITEM);
        generator.writeEndObject();
    }

    /** Writes a text; if there is none, the value that a newer version wrote under that name. */
    private void text(String name, Optional<String> value, Map<String, String> unknown) throws IOException {
        if (value.isPresent()) {
            generator.writeStringField(name, value.get());
        } else if (unknown.containsKey(name)) {
            generator.writeFieldName(name);
            generator.writeRawValue(unknown.get(name));
        }
    }

    private void texts(String name, Stream<String> values) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String value : values.distinct().toList()) {
            generator.writeString(value);
        }
        generator.writeEndArray();
    }

    private void unknown(Map<String, String> values, Set<String> known) throws IOException {
        for (Map.Entry<String, String> one : values.entrySet()) {
            if (!known.contains(one.getKey())) {
                generator.writeFieldName(one.getKey());
                generator.writeRawValue(one.getValue());
            }
        }
    }

    private static UncheckedIOException impossible(IOException e) {
        return new UncheckedIOException("writing to memory cannot fail", e);
    }
}
