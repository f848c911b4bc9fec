package io.frontstage.applink;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads JSON from a stream: strictly, within limits, and skipping parts that are never used. */
final class JsonReader {

    /** Maximum nesting depth. */
    static final int MAX_DEPTH = 64;

    /** Maximum number of values; 500 issues have about 10,000. */
    static final int MAX_VALUES = 200_000;

    /** Long parts of Jira’s answers that are never used; in a change log, all names. */
    private static final Set<String> IGNORED = Set.of(
            "self",
            "expand",
            "avatarUrls",
            "iconUrl",
            "operations",
            "icon",
            "names",
            "author",
            "historyMetadata",
            "fromString",
            "toString");

    /** The name of a list of which the beginning is enough: a field may have thousands of options. */
    private static final String SHORTENED = "allowedValues";

    private static final int MAX_OF_SHORTENED = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(1 << 20)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private final JsonParser parser;
    private int values;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads the whole body. */
    static JsonValue read(InputStream body) throws IOException {
        try (JsonParser parser = FACTORY.createParser(body)) {
            JsonValue jsonValue = new JsonReader(parser).value(parser.nextToken());
            end(parser);
            return jsonValue;
        }
    }

    /** Reads one entry of the body's object, as JSON. */
    static String entry(InputStream body, String key) throws IOException {
        StringWriter found = new StringWriter();
        try (JsonParser parser = FACTORY.createParser(body);
                JsonGenerator copy = FACTORY.createGenerator(found)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(key);
                parser.nextToken();
                if (wanted) {
                    copy.copyCurrentStructureExact(parser);
                } else {
                    parser.skipChildren();
                }
            }
            end(parser);
        }
        if (found.getBuffer().isEmpty()) {
            throw new IOException("no " + key);
        }
        return found.toString();
    }

    private static void end(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new IOException("more than one value");
        }
    }

    private JsonValue value(JsonToken token) throws IOException {
        if (token == null) {
            throw new IOException("half a body");
        }
        if (++values > MAX_VALUES) {
            throw new TooLongException("too many values");
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list(MAX_VALUES);
            case VALUE_STRING -> new JsonValue(parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue(parser.getBooleanValue());
            case VALUE_NUMBER_INT -> number();
            default -> JsonValue.NOTHING;
        };
    }

    private JsonValue object() throws IOException {
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            if (token == null) {
                throw new IOException("half a body");
            }
            String key = parser.currentName();
            JsonToken first = parser.nextToken();
            if (IGNORED.contains(key)) {
                parser.skipChildren();
            } else if (key.equals(SHORTENED) && first == JsonToken.START_ARRAY) {
                entries.put(key, list(MAX_OF_SHORTENED));
            } else {
                entries.put(key, value(first));
            }
        }
        return new JsonValue(entries);
    }

    /** @param most maximum number of items; those beyond are skipped */
    private JsonValue list(int most) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (items.size() < most) {
                items.add(value(token));
            } else if (token == null) {
                throw new IOException("half a body");
            } else {
                parser.skipChildren();
            }
        }
        return new JsonValue(items);
    }

    private JsonValue number() throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? JsonValue.NOTHING
                : new JsonValue(parser.getLongValue());
    }
}
