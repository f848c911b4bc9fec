package io.frontstage.issue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an {@link IssueProperty} written by any version or anyone else: parts in an unexpected form are kept as they
 * are, or skipped.
 */
final class IssuePropertyReader {

    /** Maximum length of JSON that is read, in characters; Jira stores a third of that. */
    static final int MAX_READ = 100_000;

    private static final int MAX_DEPTH = 50;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(MAX_READ)
                    .build())
            .build();

    private final JsonParser parser;

    private IssuePropertyReader(JsonParser parser) {
        this.parser = parser;
    }

    static Optional<IssueProperty> read(String json) {
        if (json.length() > MAX_READ) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            IssueProperty property = new IssuePropertyReader(parser).property();
            return parser.nextToken() == null ? Optional.of(property) : Optional.empty();
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private IssueProperty property() throws IOException {
        int version = IssueProperty.VERSION;
        Optional<String> intention = Optional.empty();
        List<IssueProperty.MapPart> maps = new ArrayList<>();
        Map<String, String> unknown = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("v") && value == JsonToken.VALUE_NUMBER_INT) {
                version = version();
            } else if (name.equals("intention") && value == JsonToken.VALUE_STRING) {
                intention = Optional.of(parser.getText());
            } else if (name.equals("maps") && value == JsonToken.START_ARRAY) {
                objects(() -> map().ifPresent(maps::add));
            } else if (IssuePropertyWriter.REPEATED.contains(name)) {
                parser.skipChildren();
            } else {
                unknown.put(name, asWritten());
            }
        }
        return new IssueProperty(version, intention, maps, unknown);
    }

    private int version() throws IOException {
        try {
            return parser.getIntValue();
        } catch (JsonProcessingException tooLarge) {
            return Integer.MAX_VALUE;
        }
    }

    private Optional<IssueProperty.MapPart> map() throws IOException {
        List<IssueProperty.Item> items = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> unknown = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING && IssuePropertyWriter.MAP.contains(name)) {
                texts.put(name, parser.getText());
            } else if (name.equals("items") && value == JsonToken.START_ARRAY) {
                objects(() -> item().ifPresent(items::add));
            } else {
                unknown.put(name, asWritten());
            }
        }
        return id(texts, "map")
                .map(map -> new IssueProperty.MapPart(
                        map,
                        Optional.ofNullable(texts.get("title")),
                        Optional.ofNullable(texts.get("address")),
                        items,
                        unknown));
    }

    private Optional<IssueProperty.Item> item() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> unknown = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING && IssuePropertyWriter.ITEM.contains(name)) {
                texts.put(name, parser.getText());
            } else {
                unknown.put(name, asWritten());
            }
        }
        return id(texts, "item")
                .map(item -> new IssueProperty.Item(
                        item,
                        Optional.ofNullable(texts.get("kind")),
                        Optional.ofNullable(texts.get("title")),
                        Optional.ofNullable(texts.get("stage")),
                        Optional.ofNullable(texts.get("step")),
                        Optional.ofNullable(texts.get("severity")),
                        Optional.ofNullable(texts.get("quote")),
                        Optional.ofNullable(texts.get("feels")),
                        unknown));
    }

    private static Optional<String> id(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name))
                .filter(id -> !PlainText.line(id, IssueProperty.MAX_NAME_LENGTH).isEmpty());
    }

    /** Reads an object whose opening brace has been read. */
    @FunctionalInterface
    private interface Part {
        void read() throws IOException;
    }

    /** Reads each object of a list whose opening bracket has been read; other entries are skipped. */
    private void objects(Part part) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                part.read();
            } else {
                parser.skipChildren();
            }
        }
    }

    private String asWritten() throws IOException {
        StringWriter text = new StringWriter();
        try (var generator = JSON.createGenerator(text)) {
            generator.copyCurrentStructureExact(parser);
        }
        return text.toString();
    }
}
