package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.Replacement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where feelings stand persona by persona, one of them becomes another.
 *
 * @param path to the step
 * @param value as it is read; empty: it goes, and others stay
 */
record WriteFeeling(ThingPath path, String persona, String value) implements Stroke {

    @Override
    @SuppressWarnings("unchecked")
    public void on(Said said) {
        Map<String, Object> each = (Map<String, Object>) said.at(path).get(Key.FEELS.word());
        if (value.isEmpty()) {
            each.remove(persona);
        } else {
            each.put(persona, value);
        }
    }

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        EditedText text = outline.text();
        Mapping each = Layouts.mapping(outline, path)
                .get(Key.FEELS)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElseThrow(() -> new Refused(Refusal.BY_HAND));
        if (outline.sharesSomething(each)) {
            throw new Refused(Refusal.SHARED);
        }
        Entries entries = new Entries(text, each);
        Optional<Mapping.Entry> entry = each.entry(persona);
        if (entry.isEmpty()) {
            KeyOrder order = KeyOrder.ofPersonas(outline.blueprint().personas());
            return List.of(entries.add(order, persona, Quoting.value(Key.FEELS.word(), value, text.json())));
        }
        if (value.isEmpty()) {
            return entries.strikeKeepingComments(entry.get());
        }
        if (!(entry.get().value() instanceof Scalar old)) {
            throw new Refused(Refusal.BY_HAND);
        }
        return List.of(Quoting.replaced(text, old, Key.FEELS.word(), value));
    }
}
