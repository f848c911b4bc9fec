package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.KeyPlacement;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Quoting;
import io.frontstage.definition.text.Replacement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes one of several values by persona, such as a feeling.
 *
 * @param path the path of the step
 * @param word the key, such as {@code feels}
 * @param value the value as it is read; empty: it is removed and the others stay
 */
record WriteFeeling(ElementPath path, String word, String persona, String value) implements TextEdit {

    @Override
    @SuppressWarnings("unchecked")
    public void on(DocumentTree tree) {
        Map<String, Object> each = (Map<String, Object>) tree.at(path).get(word);
        if (value.isEmpty()) {
            each.remove(persona);
        } else {
            each.put(persona, value);
        }
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        Mapping each = AuthorStyle.mapping(map, path)
                .entry(word)
                .map(Mapping.Entry::value)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElseThrow(() -> new ChangeRefusedException(RefusalReason.BY_HAND));
        if (map.sharesSomething(each)) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        EntryEditor entries = new EntryEditor(text, each);
        Optional<Mapping.Entry> entry = each.entry(persona);
        if (entry.isEmpty()) {
            KeyPlacement order = AuthorStyle.ofPersonas(map.blueprint().personas());
            return List.of(entries.add(order, persona, Quoting.value(word, value, text.json())));
        }
        if (value.isEmpty()) {
            return List.of(entries.removeKeepingComments(entry.get()));
        }
        if (!(entry.get().value() instanceof Scalar old)) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        return List.of(Quoting.replaced(text, old, word, value));
    }
}
