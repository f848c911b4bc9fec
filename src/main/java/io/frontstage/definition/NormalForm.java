package io.frontstage.definition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.frontstage.blueprint.Blueprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A blueprint in its normal form as plain values: what {@link NormalisedJson} writes as text. */
public final class NormalForm {

    private static final JsonFactory JSON = new JsonFactory();

    private NormalForm() {}

    /**
     * The normal form.
     *
     * @return entries in the order of the text; a value is a text, a number, true, or a list or map of values
     */
    public static Map<String, Object> of(Blueprint blueprint) {
        try (JsonParser parser = JSON.createParser(NormalisedJson.of(blueprint))) {
            parser.nextToken();
            return mapping(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("what was just written can be read", e);
        }
    }

    private static Map<String, Object> mapping(JsonParser parser) throws IOException {
        Map<String, Object> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            entries.put(key, value(parser));
        }
        return entries;
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT:
                return mapping(parser);
            case START_ARRAY:
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                return items;
            case VALUE_NUMBER_INT:
                return parser.getIntValue();
            case VALUE_TRUE:
                return true;
            default:
                return parser.getText();
        }
    }
}
