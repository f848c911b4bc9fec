package io.frontstage.blueprint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.definition.NormalisedJson;
import java.util.List;
import java.util.Map;

/** Blueprints as definitions, in JSON and in YAML as an author writes it: blocks, and quotes only where a text needs them. */
public final class DefinitionTexts {

    private DefinitionTexts() {}

    public static String json(Blueprint blueprint) {
        return NormalisedJson.of(blueprint);
    }

    public static String yaml(Blueprint blueprint) {
        try {
            StringBuilder yaml = new StringBuilder();
            mapping(new ObjectMapper().readValue(json(blueprint), Map.class), "", yaml);
            return yaml.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void mapping(Map<?, ?> mapping, String indent, StringBuilder yaml) {
        String lead = "";
        for (Map.Entry<?, ?> entry : mapping.entrySet()) {
            yaml.append(lead).append(scalar(entry.getKey())).append(':');
            lead = indent;
            value(entry.getValue(), indent, yaml);
        }
    }

    private static void value(Object value, String indent, StringBuilder yaml) {
        if (value instanceof Map<?, ?> mapping) {
            yaml.append('\n').append(indent).append("  ");
            mapping(mapping, indent + "  ", yaml);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            yaml.append('\n');
            for (Object item : list) {
                yaml.append(indent).append("  - ");
                if (item instanceof Map<?, ?> mapping) {
                    mapping(mapping, indent + "    ", yaml);
                } else {
                    yaml.append(scalar(item)).append('\n');
                }
            }
        } else {
            yaml.append(' ')
                    .append(value instanceof List ? "[]" : scalar(value))
                    .append('\n');
        }
    }

    private static String scalar(Object value) {
        String text = String.valueOf(value);
        return text.matches("[A-Za-z0-9][A-Za-z0-9 .%-]*") && !text.equals("null")
                ? text
                : '"'
                        + text.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n")
                                .replace("\t", "\\t")
                        + '"';
    }
}
