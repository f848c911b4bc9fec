package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.KeyPlacement;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Quoting;
import io.frontstage.definition.text.Replacement;
import io.frontstage.definition.text.ScalarText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets the source of a metric that is written with keys.
 *
 * @param owner the stage or step, or the map
 * @param metric its name as written in the text
 */
record WriteSource(ElementPath owner, String metric, String source) implements TextEdit {

    @Override
    @SuppressWarnings("unchecked")
    public void on(DocumentTree tree) {
        Map<String, Object> metrics = (Map<String, Object>) tree.at(owner).get(Key.METRICS.word());
        ((Map<String, Object>) metrics.get(metric)).put(Key.SOURCE.word(), source);
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        Mapping keys = AuthorStyle.mapping(map, owner)
                .entry(Key.METRICS)
                .map(Mapping.Entry::value)
                .filter(Mapping.class::isInstance)
                .flatMap(metrics -> ((Mapping) metrics).entry(metric))
                .map(Mapping.Entry::value)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElseThrow(NotEditableException::new);
        Optional<Mapping.Entry> there = keys.entry(Key.SOURCE);
        if (there.isEmpty()) {
            KeyPlacement order = new KeyPlacement(
                    MappingKind.METRIC.order().stream().map(Key::word).toList());
            return List.of(
                    new EntryEditor(text, keys).add(order, Key.SOURCE.word(), ScalarText.of(source, text.json())));
        }
        if (!(there.get().value() instanceof Scalar old)) {
            throw new NotEditableException();
        }
        return List.of(Quoting.replaced(text, old, Key.SOURCE.word(), source));
    }
}
