package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Quoting;
import io.frontstage.definition.text.Replacement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds a key to an element that is written with keys, or replaces its value.
 *
 * @param value the value as it is read
 */
record WriteKey(ElementPath path, String word, String value) implements TextEdit {

    @Override
    @SuppressWarnings("unchecked")
    public void on(DocumentTree tree) {
        if (tree.at(path).get(word) instanceof Map<?, ?> personas) {
            ((Map<String, Object>) personas).entrySet().forEach(only -> only.setValue(value));
        } else {
            tree.put(path, word, value);
        }
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        Mapping mapping = AuthorStyle.mapping(map, path);
        Optional<Mapping.Entry> entry = mapping.entry(word);
        if (entry.isEmpty()) {
            String written = Quoting.value(word, value, text.json());
            return List.of(new EntryEditor(text, mapping).add(AuthorStyle.order(map, path), word, written));
        }
        Node old = onlyPersona(entry.get().value());
        if (map.isShared(old)) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        if (!(old instanceof Scalar)) {
            throw new ChangeRefusedException(
                    old instanceof Mapping ? RefusalReason.PER_PERSONA : RefusalReason.BY_HAND);
        }
        return List.of(Quoting.replaced(text, old, word, value));
    }

    /** The only value of a mapping by persona, which can be replaced like a single one; other values as they are. */
    private static Node onlyPersona(Node value) {
        return value instanceof Mapping personas && personas.entries().size() == 1
                ? personas.entries().get(0).value()
                : value;
    }
}
