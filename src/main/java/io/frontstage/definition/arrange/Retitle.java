package io.frontstage.definition.arrange;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.Replacement;
import java.util.List;
import java.util.Optional;

/** A thing gets another title. */
record Retitle(ThingPath path, String title) implements Stroke {

    @Override
    public void on(Said said) {
        said.put(path, said.titleWord(path), title);
    }

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        EditedText text = outline.text();
        Spot spot = outline.at(path).orElseThrow(() -> new Refused(Refusal.GONE));
        Optional<Mapping> mapping = spot.mapping(text);
        Node written = spot.node();
        if (mapping.isPresent()) {
            written = mapping.get()
                    .entry(spot.ref().kind().title())
                    .map(Mapping.Entry::value)
                    .orElseThrow(() -> new Refused(Refusal.BY_HAND));
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
