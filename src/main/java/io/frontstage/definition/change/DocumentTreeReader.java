package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.Sequence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the content of a text as maps, lists and texts: short forms are expanded, empty values left out. */
final class DocumentTreeReader {

    /** Keys of lists that may be written without a list if there is only one value. */
    private static final Set<Key> LISTS = EnumSet.of(
            Key.ARROWS,
            Key.DISMISSED,
            Key.SOLVES,
            Key.ISSUES,
            Key.BY,
            Key.WITH,
            Key.FOR,
            Key.PATH,
            Key.CHANNEL,
            Key.POLICY,
            Key.QUOTE,
            Key.JARGON,
            Key.CAUSE,
            Key.MET_BY,
            Key.ANSWERS,
            Key.NEEDS,
            Key.THINKS,
            Key.EXPECTS);

    /** Keys with values by persona, or by other names that the author chooses. */
    private static final Set<Key> NAMED = EnumSet.of(Key.FEELS, Key.THINKS, Key.EXPECTS, Key.NEEDS);

    private final LocatedMap map;
    private final Map<ElementRef, ElementRef> origins;

    /** @param origins the original names of the elements of the text */
    DocumentTreeReader(LocatedMap map, Map<ElementRef, ElementRef> origins) {
        this.map = map;
        this.origins = origins;
    }

    /** The whole content of the text. */
    Map<String, Object> map() {
        return mappingKind(ElementPath.MAP, map.root());
    }

    private Map<String, Object> mappingKind(ElementPath path, Mapping mapping) {
        Map<String, Object> mappingKind = new LinkedHashMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            if (!entry.value().isEmpty()) {
                mappingKind.put(entry.name().text(), value(path, mapping, entry));
            }
        }
        return mappingKind;
    }

    private Object value(ElementPath path, Mapping mapping, Mapping.Entry entry) {
        List<Slot> slots = Slot.all(path, mapping, entry.name().text());
        boolean things = slots.stream().anyMatch(slot -> map.at(slot.path()).isPresent());
        if (entry.key() == Key.METRICS && entry.value() instanceof Mapping metrics) {
            return figures(metrics);
        }
        if (!things && NAMED.contains(entry.key()) && entry.value() instanceof Mapping names) {
            return named(names);
        }
        if (!things && !LISTS.contains(entry.key()) && !(entry.value() instanceof Sequence)) {
            return raw(entry.value());
        }
        List<Object> values = new ArrayList<>();
        for (Slot slot : slots) {
            values.add(map.at(slot.path()).map(this::mappingKind).orElseGet(() -> raw(slot.value())));
        }
        return values;
    }

    private Map<String, Object> named(Mapping names) {
        Map<String, Object> values = new LinkedHashMap<>();
        names.entries().forEach(entry -> values.put(entry.name().text(), raw(entry.value())));
        return values;
    }

    private Object mappingKind(LocatedElement element) {
        Map<String, Object> mappingKind = element.mapping(map.text())
                .map(mapping -> mappingKind(element.path(), mapping))
                .orElseGet(() -> DocumentTree.titled(element.ref().kind().title(), element.title()));
        mappingKind.put(DocumentTree.WAS, new DocumentTree.Was(Optional.ofNullable(origins.get(element.ref()))));
        return mappingKind;
    }

    /** Metrics or series by name; a single one is not a text with a colon. */
    private Map<String, Object> figures(Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            Object value = entry.value() instanceof Mapping keys ? figures(keys) : raw(entry.value());
            values.put(entry.name().text(), value);
        }
        return values;
    }

    private Object raw(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(this::raw).toList();
        }
        Mapping mapping = (Mapping) node;
        Optional<String> text = arrowOrText(mapping);
        if (text.isPresent()) {
            return text.get();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            values.put(entry.name().text(), raw(entry.value()));
        }
        return values;
    }

    /** The text, if YAML made a mapping of a text with a colon; empty for any other mapping. */
    private Optional<String> arrowOrText(Mapping mapping) {
        if (mapping.entries().size() != 1
                || !(mapping.entries().get(0).value() instanceof Scalar value)
                || mapping.entries().get(0).key() != Key.OTHER) {
            return Optional.empty();
        }
        String name = mapping.entries().get(0).name().text();
        String source = map.text().part(mapping.start(), map.text().end(mapping));
        if (name.contains("->")) {
            return Optional.of(value.text().isEmpty() ? name : name + ": " + value.text());
        }
        return source.startsWith("{") || source.contains("\n") ? Optional.empty() : Optional.of(source);
    }
}
