package io.frontstage.definition.arrange;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.Replacement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing that is written with its keys gets a key, or another value for one.
 *
 * @param value as it is read
 */
record WriteKey(ThingPath path, String word, String value) implements Stroke {

    @Override
    @SuppressWarnings("unchecked")
    public void on(Said said) {
        if (said.at(path).get(word) instanceof Map<?, ?> personas) {
            ((Map<String, Object>) personas).entrySet().forEach(only -> only.setValue(value));
        } else {
            said.put(path, word, value);
        }
    }

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        EditedText text = outline.text();
        Mapping mapping = Layouts.mapping(outline, path);
        Optional<Mapping.Entry> entry = mapping.entry(word);
        if (entry.isEmpty()) {
            String written = Quoting.value(word, value, text.json());
            return List.of(new Entries(text, mapping).add(Layouts.order(outline, path), word, written));
        }
        Node old = onlyPersona(entry.get().value());
        if (outline.isShared(old)) {
            throw new Refused(Refusal.SHARED);
        }
        if (!(old instanceof Scalar)) {
            throw new Refused(old instanceof Mapping ? Refusal.PER_PERSONA : Refusal.BY_HAND);
        }
        return List.of(Quoting.replaced(text, old, word, value));
    }

    /** What is said for one persona only is said by whoever has no other in mind. */
    private static Node onlyPersona(Node value) {
        return value instanceof Mapping personas && personas.entries().size() == 1
                ? personas.entries().get(0).value()
                : value;
    }
}
