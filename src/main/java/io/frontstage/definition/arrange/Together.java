package io.frontstage.definition.arrange;

import io.frontstage.definition.edit.Replacement;
import java.util.ArrayList;
import java.util.List;

/** Strokes at different places of a text, made at once. */
record Together(List<? extends Stroke> strokes) implements Stroke {

    @Override
    public void on(Said said) {
        strokes.forEach(stroke -> stroke.on(said));
    }

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        List<Replacement> made = new ArrayList<>();
        for (Stroke stroke : strokes) {
            made.addAll(stroke.in(outline));
        }
        return made;
    }
}
