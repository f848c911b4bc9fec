package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.FlowText;
import io.frontstage.definition.text.KeyPlacement;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Quoting;
import io.frontstage.definition.text.Replacement;
import io.frontstage.definition.text.ScalarText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets one of the keys of a metric. A metric that is only a value gets braces if it needs another key.
 *
 * @param path the path of the element that has the metric, which must be written with keys
 * @param part a key of metrics, as written
 * @param value the value as it is read; empty: the key is removed, and the metric if it has no other
 */
record WriteMetric(ElementPath path, String name, String part, String value) implements TextEdit {

    private static final String VALUE = Key.VALUE.word();

    @Override
    @SuppressWarnings("unchecked")
    public void on(DocumentTree tree) {
        Map<String, Object> metrics = (Map<String, Object>)
                tree.at(path).computeIfAbsent(Key.METRICS.word(), none -> new LinkedHashMap<String, Object>());
        Map<String, Object> parts = parts(metrics.get(name));
        if (value.isEmpty()) {
            parts.remove(part);
        } else {
            parts.put(part, value);
        }
        if (parts.isEmpty()) {
            metrics.remove(name);
        } else {
            boolean bare = !(metrics.get(name) instanceof Map) && parts.keySet().equals(java.util.Set.of(VALUE));
            metrics.put(name, bare ? parts.get(VALUE) : parts);
        }
        if (metrics.isEmpty()) {
            tree.drop(path, Key.METRICS.word());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parts(Object metric) {
        if (metric instanceof Map<?, ?> parts) {
            return new LinkedHashMap<>((Map<String, Object>) parts);
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        if (metric instanceof String text && !text.isEmpty()) {
            parts.put(VALUE, text);
        }
        return parts;
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        Mapping owner = AuthorStyle.mapping(map, path);
        Optional<Mapping.Entry> all = owner.entry(Key.METRICS);
        if (all.isEmpty() || all.get().value().isEmpty()) {
            return List.of(first(map, owner, all));
        }
        if (!(all.get().value() instanceof Mapping metrics) || metrics.entries().isEmpty()) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        if (map.sharesSomething(metrics)) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        Optional<Mapping.Entry> metric = metrics.entry(name);
        if (metric.isEmpty()) {
            return List.of(new EntryEditor(text, metrics).add(new KeyPlacement(names(metrics)), name, alone(text)));
        }
        Node old = metric.get().value();
        if (old instanceof Mapping parts && !parts.entries().isEmpty()) {
            return List.of(inParts(text, metrics, metric.get(), parts));
        }
        if (!(old instanceof Scalar scalar)) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        if (value.isEmpty()) {
            return List.of(gone(text, owner, all.get(), metrics, metric.get()));
        }
        if (part.equals(VALUE)) {
            return List.of(Quoting.replaced(text, scalar, VALUE, value));
        }
        return List.of(braces(text, scalar));
    }

    private Replacement first(LocatedMap map, Mapping owner, Optional<Mapping.Entry> empty)
            throws NotEditableException, ChangeRefusedException {
        EditedText text = map.text();
        if (empty.isPresent() || value.isEmpty()) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        EntryEditor entries = new EntryEditor(text, owner);
        String pair = ScalarText.of(name, text.json()) + ": " + alone(text);
        String written =
                text.isFlow(owner) ? "{" + pair + "}" : text.lineBreak(0) + " ".repeat(entries.column() + 2) + pair;
        return entries.add(AuthorStyle.order(map, path), Key.METRICS.word(), written);
    }

    /** A new metric as it is written. */
    private String alone(EditedText text) throws ChangeRefusedException {
        if (value.isEmpty()) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        String written = ScalarText.of(value, text.json());
        return part.equals(VALUE) ? written : "{" + ScalarText.of(part, text.json()) + ": " + written + "}";
    }

    private static List<String> names(Mapping metrics) {
        return metrics.entries().stream().map(entry -> entry.name().text()).toList();
    }

    private Replacement inParts(EditedText text, Mapping metrics, Mapping.Entry metric, Mapping parts)
            throws ChangeRefusedException, NotEditableException {
        EntryEditor entries = new EntryEditor(text, parts);
        Optional<Mapping.Entry> old = parts.entry(part);
        if (old.isEmpty()) {
            KeyPlacement order = new KeyPlacement(
                    MappingKind.METRIC.order().stream().map(Key::word).toList());
            return entries.add(order, part, ScalarText.of(value, text.json()));
        }
        if (value.isEmpty()) {
            boolean only = parts.entries().size() == 1;
            if (only && metrics.entries().size() == 1) {
                throw new ChangeRefusedException(RefusalReason.BY_HAND);
            }
            return only
                    ? new EntryEditor(text, metrics).removeKeepingComments(metric)
                    : entries.removeKeepingComments(old.get());
        }
        if (!(old.get().value() instanceof Scalar scalar)) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        return Quoting.replaced(text, scalar, part, value);
    }

    /** Removes a metric; if it is the last one, the key is removed, too. */
    private static Replacement gone(
            EditedText text, Mapping owner, Mapping.Entry all, Mapping metrics, Mapping.Entry metric)
            throws NotEditableException {
        return metrics.entries().size() == 1
                ? new EntryEditor(text, owner).removeKeepingComments(all)
                : new EntryEditor(text, metrics).removeKeepingComments(metric);
    }

    private Replacement braces(EditedText text, Scalar old) throws ChangeRefusedException {
        boolean json = text.json();
        String more = ScalarText.of(part, json) + ": " + ScalarText.of(value, json);
        int start = text.content(old);
        int end = Math.max(start, text.end(old));
        if (old.isEmpty()) {
            return new Replacement(start, end, " {" + more + "}");
        }
        String written = new FlowText(text).of(old).orElseThrow(() -> new ChangeRefusedException(RefusalReason.SHARED));
        return new Replacement(start, end, "{" + ScalarText.of(VALUE, json) + ": " + written + ", " + more + "}");
    }
}
