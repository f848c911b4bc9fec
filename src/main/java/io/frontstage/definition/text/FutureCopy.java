package io.frontstage.definition.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.Key;
import io.frontstage.definition.NormalForm;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Copies today's map as the starting point of a future one: in its normal form with all ids, but without what only applies today. That is
 * issues, fixed pain points, dismissals, answers, series and the last review; a metric's value becomes its baseline.
 */
public final class FutureCopy {

    private static final Set<String> OF_TODAY = Set.of("issues", "dismissed", "answers", "reviewed");
    private static final Set<String> REFERENCES = Set.of("solves", "cause");

    private final Set<String> fixed = new HashSet<>();

    private FutureCopy() {}

    /**
     * The copy as YAML; lines end in LF.
     *
     * @return empty if it would be longer than a definition may be
     */
    public static Optional<String> of(Blueprint today) {
        FutureCopy copy = new FutureCopy();
        Map<String, Object> map = NormalForm.of(today);
        copy.findFixed(map);
        Map<String, Object> future = new LinkedHashMap<>();
        copy.copied(map).forEach((key, value) -> {
            if (!key.equals(Key.STATE.word())) {
                future.put(key, value);
            }
            if (key.equals(Key.BLUEPRINT.word())) {
                future.put(Key.STATE.word(), "future");
            }
        });
        SourceText json = new SourceText("copy.json", json(future).getBytes(StandardCharsets.UTF_8));
        return DefinitionReader.locate(json, new Problems())
                .flatMap(definition -> SyntaxConverter.of(definition, false));
    }

    private void findFixed(Object value) {
        if (value instanceof Map<?, ?> thing) {
            if (thing.containsKey("pain") && thing.containsKey("fixed")) {
                fixed.add(String.valueOf(thing.get("id")));
            }
            thing.values().forEach(this::findFixed);
        } else if (value instanceof List<?> list) {
            list.forEach(this::findFixed);
        }
    }

    private Map<String, Object> copied(Map<?, ?> thing) {
        Map<String, Object> copy = new LinkedHashMap<>();
        thing.forEach((key, value) -> {
            String word = (String) key;
            if (word.equals("metrics") && value instanceof Map<?, ?> metrics) {
                Map<String, Object> copies = new LinkedHashMap<>();
                metrics.forEach((name, metric) -> copies.put((String) name, metric((Map<?, ?>) metric)));
                copy.put(word, copies);
            } else if (!OF_TODAY.contains(word)) {
                value(word, value).ifPresent(kept -> copy.put(word, kept));
            }
        });
        return copy;
    }

    /** The value to copy; empty for a list of which nothing is left, except for {@code solves}, where an empty list has a meaning. */
    private Optional<Object> value(String word, Object value) {
        if (value instanceof Map<?, ?> thing) {
            return Optional.of(copied(thing));
        }
        if (!(value instanceof List<?> list)) {
            return Optional.of(value).filter(text -> !REFERENCES.contains(word) || !fixed.contains(text.toString()));
        }
        List<Object> kept = new ArrayList<>();
        for (Object each : list) {
            boolean isFixed = each instanceof Map<?, ?> thing
                    ? thing.containsKey("pain") && thing.containsKey("fixed")
                    : REFERENCES.contains(word) && fixed.contains(each.toString());
            if (!isFixed) {
                kept.add(each instanceof Map<?, ?> thing ? copied(thing) : each);
            }
        }
        boolean isGone = kept.isEmpty() && !list.isEmpty() && !word.equals("solves");
        return isGone ? Optional.empty() : Optional.of(kept);
    }

    /** Turns today's value, or else the newest of the series, into the baseline. */
    private static Map<String, Object> metric(Map<?, ?> metric) {
        Map<String, Object> copy = new LinkedHashMap<>();
        metric.forEach((key, value) -> copy.put((String) key, value));
        Object newest = copy.remove("series") instanceof Map<?, ?> series
                ? series.entrySet().stream()
                        .max(java.util.Comparator.comparing(
                                entry -> entry.getKey().toString()))
                        .<Object>map(Map.Entry::getValue)
                        .orElse("")
                : "";
        Object value = copy.remove("value");
        Object baseline = value == null ? newest : value;
        if (!baseline.toString().isEmpty()) {
            copy.put("baseline", baseline);
        }
        copy.remove("as-of");
        return copy;
    }

    private static String json(Map<String, Object> map) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(map, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> thing) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : thing.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(each, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }
}
