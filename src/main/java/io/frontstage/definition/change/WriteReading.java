package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.KeyPlacement;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Replacement;
import io.frontstage.definition.text.ScalarText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Adds a figure to the series of a metric: one line, ordered by day.
 *
 * @param owner the stage or step, or the map
 * @param metric its name as written in the text
 * @param day a day or month, such as {@code 2026-10-15}
 * @param value the value as it is read
 */
record WriteReading(ElementPath owner, String metric, String day, String value) implements TextEdit {

    /** A number with a sign or a word after it, which YAML reads as it is. */
    private static final Pattern BARE = Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?: ?[%€$£]| ?\\p{L}+)?");

    private static final String SERIES = Key.SERIES.word();

    @Override
    @SuppressWarnings("unchecked")
    public void on(DocumentTree tree) {
        Map<String, Object> metrics = (Map<String, Object>) tree.at(owner).get(Key.METRICS.word());
        Object old = metrics.get(metric);
        Map<String, Object> keys = old instanceof Map<?, ?> ? (Map<String, Object>) old : new LinkedHashMap<>();
        if (old instanceof String text && !text.isEmpty()) {
            keys.put(Key.VALUE.word(), text);
        }
        metrics.put(metric, keys);
        ((Map<String, Object>) keys.computeIfAbsent(SERIES, none -> new LinkedHashMap<String, Object>()))
                .put(day, value);
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        Node metrics = AuthorStyle.mapping(map, owner)
                .entry(Key.METRICS)
                .map(Mapping.Entry::value)
                .orElseThrow(() -> new ChangeRefusedException(RefusalReason.GONE));
        Mapping.Entry entry = metrics instanceof Mapping all
                ? all.entry(metric).orElseThrow(() -> new ChangeRefusedException(RefusalReason.GONE))
                : refused(RefusalReason.GONE);
        if (map.sharesSomething(metrics)) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        String written = written(text.json());
        String line = ScalarText.of(day, text.json()) + ": " + written;
        if (entry.value() instanceof Scalar scalar) {
            return List.of(keys(text, scalar, line));
        }
        if (!(entry.value() instanceof Mapping keys) || keys.entries().isEmpty()) {
            throw new NotEditableException();
        }
        EntryEditor editor = new EntryEditor(text, keys);
        if (keys.entry(Key.SERIES).isEmpty()) {
            String indent = text.lineBreak(keys.start()) + " ".repeat(editor.column() + 2);
            return List.of(editor.add(order(), SERIES, text.isFlow(keys) ? "{ " + line + " }" : indent + line));
        }
        if (!(keys.entry(Key.SERIES).get().value() instanceof Mapping series)
                || series.entries().isEmpty()) {
            throw new NotEditableException();
        }
        return List.of(new EntryEditor(text, series).add(byDay(series), day, written));
    }

    private static Mapping.Entry refused(RefusalReason reason) throws ChangeRefusedException {
        throw new ChangeRefusedException(reason);
    }

    /** Expands a metric that is only a value or empty. */
    private static Replacement keys(EditedText text, Scalar scalar, String line) {
        int start = text.content(scalar);
        int end = Math.max(start, text.end(scalar));
        boolean json = text.json();
        String before = scalar.text().isEmpty()
                ? ""
                : ScalarText.of(Key.VALUE.word(), json) + ": "
                        + (BARE.matcher(scalar.text()).matches() && !json
                                ? scalar.text()
                                : ScalarText.of(scalar.text(), json))
                        + ", ";
        String keys = "{ " + before + ScalarText.of(SERIES, json) + ": { " + line + " } }";
        return new Replacement(start, end, (end == start ? " " : "") + keys);
    }

    private String written(boolean json) {
        return !json && BARE.matcher(value).matches() ? value : ScalarText.of(value, json);
    }

    private static KeyPlacement order() {
        List<String> words = new ArrayList<>();
        MappingKind.METRIC.order().forEach(key -> words.add(key.word()));
        return new KeyPlacement(words);
    }

    /** The existing days and the new one, the oldest first; a month means its last day. */
    private KeyPlacement byDay(Mapping series) {
        List<String> days = new ArrayList<>(
                series.entries().stream().map(entry -> entry.name().text()).toList());
        days.add(day);
        days.sort(Comparator.comparing(text -> text.length() == "2026-10".length() ? text + "-32" : text));
        return new KeyPlacement(days);
    }
}
