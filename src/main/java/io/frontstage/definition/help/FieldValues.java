package io.frontstage.definition.help;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.ValueForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The value of a key as texts.
 *
 * @param texts each value, or the title of each thing
 * @param byName values by persona or by another name
 * @param metrics the metrics, with their names
 * @param isMixed whether the value has parts that are not plain texts
 */
record FieldValues(List<String> texts, Map<String, String> byName, List<Field.OfMetric> metrics, boolean isMixed) {

    static FieldValues of(Optional<Node> value) {
        List<String> texts = new ArrayList<>();
        Map<String, String> byName = new LinkedHashMap<>();
        List<Field.OfMetric> metrics = new ArrayList<>();
        boolean mixed = false;
        if (value.isPresent() && value.get() instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                String name = entry.name().text();
                metrics.add(metric(name, entry.value()));
                byName.put(
                        name, String.join(", ", of(Optional.of(entry.value())).texts()));
                mixed |= !(entry.value() instanceof Scalar);
            }
        } else if (value.isPresent() && value.get() instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                text(item).ifPresent(texts::add);
                mixed |= !(item instanceof Scalar);
            }
        } else {
            value.flatMap(FieldValues::text).ifPresent(texts::add);
        }
        return new FieldValues(texts, byName, metrics, mixed);
    }

    /** Whether a field cannot set the value, because the value contains more than a field shows. */
    boolean isOnlyInText(ValueForm form) {
        return switch (form) {
            case SINGLE -> texts.size() > 1 || isMixed || !byName.isEmpty();
            case TEXTS -> isMixed || !byName.isEmpty();
            case PER_PERSONA, TEXTS_PER_PERSONA -> isMixed;
            case METRICS, MAPPINGS -> false;
        };
    }

    /** A text, or the first text of a thing, which is its title. */
    private static Optional<String> text(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text().isEmpty() ? Optional.empty() : Optional.of(scalar.text());
        }
        return node instanceof Mapping mapping && !mapping.entries().isEmpty()
                ? text(mapping.entries().get(0).value())
                : Optional.empty();
    }

    private static Field.OfMetric metric(String name, Node value) {
        return value instanceof Mapping parts
                ? new Field.OfMetric(name, part(parts, Key.VALUE), part(parts, Key.BASELINE), part(parts, Key.TARGET))
                : new Field.OfMetric(name, text(value).orElse(""), "", "");
    }

    private static String part(Mapping parts, Key key) {
        return parts.get(key).flatMap(FieldValues::text).orElse("");
    }
}
