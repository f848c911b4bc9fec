package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.Replacement;
import io.frontstage.definition.edit.ScalarText;
import java.util.List;
import java.util.Optional;

/** A thing gets another title. */
record Retitle(ThingPath path, String title) implements Stroke {

    /** What is drawn for a thing that has no title. */
    private static final String NONE = "…";

    @Override
    public void on(Said said) {
        said.put(path, said.titleWord(path), title);
    }

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        EditedText text = outline.text();
        Spot spot = outline.at(path).orElseThrow(() -> new Refused(Refusal.GONE));
        Optional<Mapping> mapping = spot.mapping(text);
        Key key = spot.ref().kind().title();
        Node written = spot.node();
        if (mapping.isPresent()) {
            Optional<Mapping.Entry> entry = mapping.get().entry(key);
            if (entry.isEmpty() && spot.title().equals(NONE)) {
                String quoted = ScalarText.of(title, text.json());
                return List.of(new Entries(text, mapping.get()).add(Layouts.order(outline, path), key.word(), quoted));
            }
            written = entry.map(Mapping.Entry::value).orElseThrow(() -> new Refused(Refusal.BY_HAND));
        }
        if (outline.isShared(written)) {
            throw new Refused(Refusal.SHARED);
        }
        if (mapping.isPresent() && !(written instanceof Scalar)) {
            throw new Refused(Refusal.BY_HAND);
        }
        return List.of(Quoting.replaced(text, written, title));
    }
}
