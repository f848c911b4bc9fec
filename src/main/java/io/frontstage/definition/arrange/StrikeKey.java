package io.frontstage.definition.arrange;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.edit.Replacement;
import java.util.List;

/**
 * A key of a thing goes.
 *
 * @param comments whether the comments beside it stay
 */
record StrikeKey(ThingPath path, String word, boolean comments) implements Stroke {

    @Override
    public void on(Said said) {
        said.drop(path, word);
    }

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        Mapping mapping = Layouts.mapping(outline, path);
        Mapping.Entry entry = mapping.entry(word).orElseThrow(() -> new Refused(Refusal.BY_HAND));
        if (outline.sharesSomething(entry.value()) && !entry.value().repeated()) {
            throw new Refused(Refusal.SHARED);
        }
        Entries entries = new Entries(outline.text(), mapping);
        return comments ? entries.strikeKeepingComments(entry) : entries.strike(entry);
    }
}
