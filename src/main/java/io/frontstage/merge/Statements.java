package io.frontstage.merge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.NormalisedJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All values of a map by their paths. Items are identified by their ids, so that they are found regardless of their position in a list. */
final class Statements {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> leaves = new HashMap<>();

    private Statements() {}

    static Map<String, String> of(Blueprint map) {
        Statements all = new Statements();
        try (JsonParser parser = JSON.createParser(NormalisedJson.of(map))) {
            parser.nextToken();
            all.collect("", tree(parser));
        } catch (IOException impossible) {
            throw new UncheckedIOException("what was just written can be read", impossible);
        }
        return all.leaves;
    }

    private static Object tree(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                object.put(key, tree(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(tree(parser));
            }
            return list;
        }
        return parser.getText();
    }

    private void collect(String place, Object value) {
        if (value instanceof Map<?, ?> object) {
            leaves.merge(place, "{}", String::concat);
            object.forEach((key, inner) -> collect(place + "/" + key, inner));
        } else if (value instanceof List<?> list) {
            leaves.merge(place, "[]", String::concat);
            for (Object inner : list) {
                Object id = inner instanceof Map<?, ?> object && object.containsKey("id") ? object.get("id") : inner;
                collect(place + "/" + id, inner);
            }
        } else {
            leaves.merge(place, value.toString(), (one, more) -> one + "\n" + more);
        }
    }
}
