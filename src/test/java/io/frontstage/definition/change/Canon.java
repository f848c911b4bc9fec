package io.frontstage.definition.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.NormalisedJson;
import java.util.HashMap;
import java.util.Map;

/** A map with numbered ids in place of its own, so that maps with the same content are equal. */
final class Canon {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> names = new HashMap<>();

    private Canon() {}

    static ObjectNode tree(Blueprint map) {
        try {
            return (ObjectNode) JSON.readTree(NormalisedJson.of(map));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(Blueprint map) {
        ObjectNode tree = tree(map);
        Canon canon = new Canon();
        int number = 0;
        for (JsonNode stage : tree.get("stages")) {
            ((ObjectNode) stage).put("id", "stage-" + number++);
            canon.number(stage, false);
        }
        tree.path("arrows").forEach(arrow -> {
            canon.end((ObjectNode) arrow, "from");
            canon.end((ObjectNode) arrow, "to");
        });
        tree.findValues("solves").forEach(solves -> {
            ArrayNode list = (ArrayNode) solves;
            for (int i = 0; i < list.size(); i++) {
                list.set(i, canon.name(list.get(i).asText()));
            }
        });
        tree.path("dismissed").forEach(dismissal -> {
            if (dismissal.has("at")) {
                String at = dismissal.get("at").asText();
                StringBuilder named = new StringBuilder();
                for (String end : at.split(" -> ")) {
                    named.append(canon.name(end)).append(' ');
                }
                ((ObjectNode) dismissal).put("at", named.toString());
            }
        });
        return tree.toPrettyString();
    }

    static String end(ArrowEnd end) {
        return end instanceof ArrowEnd.AtCell cell
                ? cell.step() + "." + cell.lane()
                : ((ArrowEnd.AtElement) end).element().value();
    }

    private void number(JsonNode node, boolean itself) {
        if (itself && node instanceof ObjectNode thing && thing.has("id")) {
            String name = "n" + names.size();
            names.put(thing.get("id").asText(), name);
            thing.put("id", name);
        }
        node.forEach(inner -> number(inner, true));
    }

    private void end(ObjectNode arrow, String key) {
        arrow.put(key, name(arrow.get(key).asText()));
    }

    private String name(String reference) {
        int dot = reference.indexOf('.');
        return dot < 0
                ? names.getOrDefault(reference, reference)
                : names.getOrDefault(reference.substring(0, dot), reference.substring(0, dot))
                        + reference.substring(dot);
    }
}
